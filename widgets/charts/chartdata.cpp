// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartdata.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace charts {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// The samples that are seen, from the first up to but without the second index.
std::pair<qsizetype, qsizetype> seen(const series::Samples &samples, const ChartData &data)
{
    const qsizetype begin = samples.firstFrom(base::toMs(data.view.from));
    return {begin, std::max(begin, samples.firstAfter(base::toMs(data.view.to)))};
}

double newestOf(const Line &line, const ChartData &data)
{
    const series::Samples &samples = line.whole.isEmpty() ? line.samples : line.whole;
    const qint64 to = base::toMs(data.range.to);
    const qsizetype last = samples.firstAfter(to) - 1;
    const bool fresh = last >= 0 && to - samples.timeAt(last) <= data.gap();
    return fresh && std::isfinite(samples.valueAt(last)) ? samples.valueAt(last) : nothing;
}

} // namespace

LineFigures figuresOf(const Line &line, const ChartData &data)
{
    const auto [begin, end] = seen(line.samples, data);
    const series::Extent extent = line.samples.extent(begin, end);
    return {.now = newestOf(line, data),
            .lowest = extent.isEmpty() ? nothing : extent.low,
            .average = line.samples.sum(begin, end).average(),
            .highest = extent.isEmpty() ? nothing : extent.high};
}

series::Extent seenExtent(const Line &line, const ChartData &data)
{
    const auto [begin, end] = seen(line.samples, data);
    return line.samples.extent(std::max<qsizetype>(0, begin - 1), std::min(line.samples.size(), end + 1));
}

series::Extent seenExtent(const ChartData &data)
{
    series::Extent extent;
    for (qsizetype i = 0; i < data.lines.size(); ++i)
        if (data.isShown(i))
            extent.add(seenExtent(data.lines.at(i), data));
    return extent;
}

qsizetype nearestSample(const series::Samples &samples, qint64 time, qint64 step)
{
    const qsizetype after = samples.firstFrom(time);
    qsizetype nearest = -1;
    for (const qsizetype at : {after - 1, after}) {
        if (at < 0 || at >= samples.size())
            continue;
        if (nearest < 0 || std::abs(samples.timeAt(at) - time) < std::abs(samples.timeAt(nearest) - time))
            nearest = at;
    }
    return nearest >= 0 && std::abs(samples.timeAt(nearest) - time) <= step ? nearest : -1;
}

double valueAt(const Line &line, qint64 time, qint64 step)
{
    const qsizetype nearest = nearestSample(line.samples, time, std::max(step, line.samples.step()));
    return nearest < 0 ? nothing : line.samples.valueAt(nearest);
}

} // namespace charts
