// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <limits>

/// One figure: what we took against what nothing could beat, measured in the same run.
struct BenchResult {
    QString id;
    double ours = 0;
    double floor = 0; ///< in the unit of `ours`; for a count or a goal: the goal
    double limit = unlimited; ///< of ours / floor; unlimited: only to be known

    static constexpr double unlimited = std::numeric_limits<double>::infinity();

    double ratio() const { return floor > 0 ? ours / floor : 0; }
    bool passes() const { return ratio() <= limit; }
};

/// Of rounds that ran side by side: the ratio is the median of those of the rounds.
BenchResult paired(const QString &id, const QList<double> &ours, const QList<double> &floors,
                   double limit = BenchResult::unlimited);

/// Prints the results as a table, and merges them into a JSON file (bench.json) with compiler, Qt, processor
/// and load beside them. False when it cannot be written.
bool report(const QList<BenchResult> &results, const QString &file);

/// The middle one.
double median(QList<double> values);
/// The value that 99 of 100 stay below.
double percentile99(QList<double> values);
