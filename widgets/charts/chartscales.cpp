// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartscales.h"

#include <algorithm>
#include <cmath>

namespace charts {

namespace {

constexpr double near = 1.6; ///< times the highest value; a limit further above would flatten the lines

/// What of a line is seen and lies above zero, and of the sample to either side.
series::Extent aboveZero(const series::Samples &samples, const ChartData &data)
{
    const qsizetype begin = std::max<qsizetype>(0, samples.firstFrom(base::toMs(data.view.from)) - 1);
    const qsizetype end = std::min(samples.size(), samples.firstAfter(base::toMs(data.view.to)) + 1);
    series::Extent above;
    const auto add = [&above](double value) {
        above.add(value > 0 ? value : std::numeric_limits<double>::quiet_NaN());
    };
    for (qsizetype i = begin; i < end; ++i) {
        add(samples.valueAt(i));
        if (samples.hasBounds()) { // peaks that a coarse sample stands for
            add(samples.boundsAt(i).low);
            add(samples.boundsAt(i).high);
        }
    }
    return above;
}

/// Between which values above zero lines lie.
series::Extent aboveZero(const series::Extent &extent, const ChartData &data, Side side)
{
    if (extent.low > 0 || extent.isEmpty())
        return extent;
    series::Extent above;
    for (qsizetype line = 0; line < data.lines.size(); ++line)
        if (data.isShown(line) && data.sideOf(line) == side)
            above.add(aboveZero(data.drawn(line), data));
    return above;
}

} // namespace

ValueScale scaleOf(const ChartData &data, Side side, int steps, const QLocale &locale)
{
    series::Extent extent = seenExtent(data, side);
    const bool logarithmic = data.style.isLogarithmic();
    if (logarithmic)
        extent = aboveZero(extent, data, side);
    if (extent.isEmpty())
        extent = logarithmic ? series::Extent{.low = 1, .high = 10} : series::Extent{.low = 0, .high = 1};
    const double highest = extent.high;
    for (const Threshold &limit : data.limits())
        if (side == Side::Left && limit.value <= near * highest)
            extent.high = std::max(extent.high, limit.value);
    base::Unit unit = data.unit;
    for (qsizetype line = 0; side == Side::Right && line < data.lines.size(); ++line)
        if (data.sideOf(line) == side)
            unit = data.unitOf(line);
    return logarithmic ? logarithmicScale(extent.low, extent.high, unit, steps, locale)
                       : valueScale(extent.low, extent.high, unit, steps, locale);
}

qsizetype unshowable(const ChartData &data)
{
    qsizetype count = 0;
    for (qsizetype line = 0; data.style.isLogarithmic() && line < data.lines.size(); ++line) {
        const series::Samples &samples = data.lines.at(line).samples;
        const qsizetype begin = samples.firstFrom(base::toMs(data.view.from));
        const qsizetype end = std::max(begin, samples.firstAfter(base::toMs(data.view.to)));
        if (!data.isShown(line) || samples.extent(begin, end).low > 0)
            continue;
        const auto values = samples.values().subspan(std::size_t(begin), std::size_t(end - begin));
        count +=
            std::ranges::count_if(values, [](double value) { return value <= 0 && std::isfinite(value); });
    }
    return count;
}

} // namespace charts
