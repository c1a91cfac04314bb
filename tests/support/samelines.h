// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/lines.h"

#include <cmath>

/// How two answers differ as charts show them: lines, times, values, bounds, and what is joined. Empty: not
/// at all.
namespace samelines {

using namespace Qt::StringLiterals;

/// A sample with its time; of a grid, a step without one is none.
inline QStringList spelled(const series::Samples &samples)
{
    QStringList all;
    const auto starts = samples.runStarts();
    for (qsizetype i = 0; i < samples.size(); ++i) {
        if (std::isnan(samples.valueAt(i)))
            continue;
        const bool begins = std::ranges::binary_search(starts, std::uint32_t(i));
        const series::Extent bounds = samples.boundsAt(i);
        all.append(u"%1%2:%3 [%4 %5]"_s.arg(begins ? u"| "_s : QString())
                       .arg(samples.timeAt(i))
                       .arg(samples.valueAt(i), 0, 'g', 17)
                       .arg(bounds.low, 0, 'g', 17)
                       .arg(bounds.high, 0, 'g', 17));
    }
    return all;
}

inline QString difference(const metrics::Lines &ours, const metrics::Lines &expected)
{
    QStringList names, expectedNames;
    for (const metrics::LabelledLine &line : ours.lines)
        names.append(line.labels.toString());
    for (const metrics::LabelledLine &line : expected.lines)
        expectedNames.append(line.labels.toString());
    if (names != expectedNames)
        return u"lines %1 instead of %2"_s.arg(names.join(u' '), expectedNames.join(u' '));
    for (qsizetype i = 0; i < ours.lines.size(); ++i) {
        const QStringList one = spelled(ours.lines.at(i).samples);
        const QStringList other = spelled(expected.lines.at(i).samples);
        for (qsizetype at = 0; at < std::max(one.size(), other.size()); ++at)
            if (one.value(at) != other.value(at))
                return u"%1: sample %2 is %3 instead of %4"_s.arg(names.at(i))
                    .arg(at)
                    .arg(one.value(at), other.value(at));
    }
    return {};
}

} // namespace samelines
