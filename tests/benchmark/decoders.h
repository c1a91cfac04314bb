// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/metrics/lines.h"

#include <QByteArray>

#include <string>
#include <utility>
#include <vector>

/// Bodies of range answers as servers write them, and what reads them: ours, and the ways it is measured
/// against. All give columns, of int64 ms and double.
namespace decoders {

enum class Digits { Short, Seventeen };

/// A body of so many lines and points, 60 s apart; the same at each run.
QByteArray body(int lines, int points, Digits digits);

/// A line as the other ways give it.
struct Line {
    std::vector<std::pair<std::string, std::string>> labels;
    std::vector<qint64> times;
    std::vector<double> values;
};

base::Result<metrics::Lines> ours(const QByteArray &body); ///< in pieces of 64 KiB, as a socket gives them
std::vector<Line> throughQJsonDocument(const QByteArray &body);
std::vector<Line> throughSimdjson(const QByteArray &body); ///< on demand, the fastest of its ways
/// The last byte of a copy, which is what memory allows.
char throughMemcpy(const QByteArray &body);

/// Of what was read, so that nothing is fast because it reads less.
struct Sum {
    qint64 samples = 0;
    double values = 0;
    qint64 times = 0; ///< of the last samples
    qint64 labels = 0; ///< characters

    bool operator==(const Sum &) const = default;
};

Sum sumOf(const base::Result<metrics::Lines> &lines);
Sum sumOf(const std::vector<Line> &lines);

} // namespace decoders
