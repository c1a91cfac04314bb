// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmark/benchreport.h"
#include "tests/benchmark/chartbench.h"

#include <QSet>

#include <map>

namespace chartbench {

/// A ratio that has to hold: variant `ours` costs at most `limit` times variant `floor`.
struct Budget {
    QString id;
    QString ours;
    QString floor;
    double limit;
};

/// Variants that are run in turn, in another order each round.
class Contest {
public:
    void add(const QString &name, std::function<void()> work) { m_work.emplace_back(name, std::move(work)); }

    void run(int rounds);
    /// Printed as well.
    BenchResult result(const Budget &budget, double slack) const;

private:
    std::vector<std::pair<QString, std::function<void()>>> m_work;
    std::map<QString, QList<double>> m_costs;
};

/// A view that moves a few pixels at a time, to and fro.
class Pan {
public:
    explicit Pan(const Lines &lines)
        : m_range(lines.first())
        , m_stride(m_range.length() / 400)
    {
    }

    base::TimeRange next();

private:
    base::TimeRange m_range;
    base::Milliseconds m_stride;
    int m_at = 0;
};

/// A view that is another width each time, so that no column is known.
class Zoom {
public:
    explicit Zoom(const Lines &lines)
        : m_range(lines.first())
    {
    }

    base::TimeRange next();

private:
    base::TimeRange m_range;
    int m_at = 0;
};

/// What a run of the benchmark found.
struct Bench {
    int rounds = 9;
    double slack = 1;
    bool quick = false;
    QSet<QString> wrong; ///< sizes whose picture is not that of all raw points
    QList<BenchResult> results;

    /// @param picture the size whose picture has to be right, or else no time is good enough
    void judge(Contest &contest, const QString &picture, const QList<Budget> &budgets);
};

} // namespace chartbench
