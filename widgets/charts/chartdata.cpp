// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartdata.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace charts {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

} // namespace

LineFigures figuresOf(const Line &line, const ChartData &data)
{
    const qint64 from = base::toMs(data.range.from);
    const qint64 to = base::toMs(data.range.to);
    LineFigures figures{.now = nothing, .average = nothing, .highest = nothing};
    double sum = 0;
    qsizetype count = 0;
    const qsizetype begin = line.samples.firstFrom(from);
    const qsizetype end = line.samples.firstAfter(to);
    for (qsizetype i = begin; i < end; ++i) {
        const double value = line.samples.valueAt(i);
        if (!std::isfinite(value))
            continue;
        sum += value;
        ++count;
    }
    if (begin < end && to - line.samples.timeAt(end - 1) <= data.gap()
        && std::isfinite(line.samples.valueAt(end - 1)))
        figures.now = line.samples.valueAt(end - 1);
    if (const series::Extent extent = line.samples.extent(begin, end); !extent.isEmpty())
        figures.highest = extent.high;
    if (count > 0)
        figures.average = sum / double(count);
    return figures;
}

double valueAt(const Line &line, qint64 time, qint64 step)
{
    const series::Samples &samples = line.samples;
    const qsizetype after = samples.firstFrom(time);
    qsizetype nearest = -1;
    for (const qsizetype at : {after - 1, after}) {
        if (at < 0 || at >= samples.size())
            continue;
        if (nearest < 0 || std::abs(samples.timeAt(at) - time) < std::abs(samples.timeAt(nearest) - time))
            nearest = at;
    }
    if (nearest < 0 || std::abs(samples.timeAt(nearest) - time) > step)
        return nothing;
    return samples.valueAt(nearest);
}

} // namespace charts
