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

void ChartData::settleUnits()
{
    QList<base::Unit> units;
    for (const Line &line : std::as_const(lines))
        if (const base::Unit own = line.unit.value_or(unit); !units.contains(own))
            units.append(own);
    if (units.isEmpty())
        return;
    const bool fits = units.size() <= 2;
    for (Line &line : lines)
        line.unit = fits ? line.unit.value_or(unit) : base::Unit::Count;
    unit = fits ? units.first() : base::Unit::Count;
}

bool ChartData::hasRight() const
{
    return std::ranges::any_of(lines, [this](const Line &line) { return line.unit.value_or(unit) != unit; });
}

void ChartData::settleStack()
{
    QList<qsizetype> members;
    for (qsizetype i = 0; style.drawing == Drawing::Stacked && i < lines.size(); ++i)
        if (isShown(i) && sideOf(i) == Side::Left)
            members.append(i);
    stack.pile(lines, members);
}

Drawing ChartData::drawing() const
{
    return style.drawing == Drawing::Stacked && stack.isEmpty() ? Drawing::Filled : style.drawing;
}

const series::Samples &ChartData::drawn(qsizetype line) const
{
    return stack.has(line) ? stack.edge(line) : lines.at(line).samples;
}

LineFigures figuresOf(const Line &line, const ChartData &data)
{
    const auto [begin, end] = seen(line.samples, data);
    const series::Extent extent = line.samples.extent(begin, end);
    return {.now = newestOf(line, data),
            .lowest = extent.isEmpty() ? nothing : extent.low,
            .average = line.samples.sum(begin, end).average(),
            .highest = extent.isEmpty() ? nothing : extent.high};
}

series::Extent seenExtent(const series::Samples &samples, const ChartData &data)
{
    const auto [begin, end] = seen(samples, data);
    return samples.extent(std::max<qsizetype>(0, begin - 1), std::min(samples.size(), end + 1));
}

series::Extent seenExtent(const ChartData &data, Side side)
{
    series::Extent extent;
    for (qsizetype i = 0; i < data.lines.size(); ++i)
        if (data.isShown(i) && data.sideOf(i) == side)
            extent.add(seenExtent(data.drawn(i), data));
    if (side == Side::Left && !data.stack.isEmpty())
        extent.add(0);
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

double valueAt(const series::Samples &samples, qint64 time, qint64 step)
{
    const qsizetype nearest = nearestSample(samples, time, std::max(step, samples.step()));
    return nearest < 0 ? nothing : samples.valueAt(nearest);
}

} // namespace charts
