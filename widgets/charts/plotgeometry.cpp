// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/plotgeometry.h"

#include <algorithm>
#include <cmath>

namespace charts {

PlotGeometry PlotGeometry::of(const PlotFrame &frame, const base::TimeRange &range, double ratio)
{
    const int left = qRound(frame.plot.left() * ratio);
    const int top = qRound(frame.plot.top() * ratio);
    const int columns = std::max(1, qRound(frame.plot.width() * ratio));
    const int rows = std::max(1, qRound(frame.plot.height() * ratio));
    PlotGeometry geometry{.plot = {left / ratio, top / ratio, columns / ratio, rows / ratio},
                          .ratio = ratio,
                          .columns = columns};
    geometry.grid.width = std::max(1.0, double(range.length().count())) / columns;
    geometry.begin = std::llround(double(base::toMs(range.from)) / geometry.grid.width);
    const auto mapOf = [&](const ValueScale &scale) {
        return ValueMap{.bottom = scale.bottom,
                        .top = scale.top,
                        .height = double(rows),
                        .above = std::round(overhang * ratio),
                        .logarithmic = scale.logarithmic};
    };
    geometry.values = mapOf(frame.values);
    geometry.right = mapOf(frame.right.value_or(frame.values));
    return geometry;
}

QRect PlotGeometry::pixels() const
{
    const int more = int(values.above);
    const QRect inner(qRound(plot.left() * ratio), qRound(plot.top() * ratio), columns,
                      qRound(plot.height() * ratio));
    return inner.adjusted(0, -more, 0, more);
}

double PlotGeometry::xOf(qint64 time) const
{
    return plot.left() + (double(time) / grid.width - double(begin)) / ratio;
}

qint64 PlotGeometry::timeOf(double x) const
{
    return std::llround(((x - plot.left()) * ratio + double(begin)) * grid.width);
}

double PlotGeometry::yOf(double value, Side side) const
{
    return plot.top() + (map(side).y(value) - values.above) / ratio;
}

bool PlotGeometry::shows(double value, Side side) const
{
    return value >= map(side).bottom && value <= map(side).top;
}

double PlotGeometry::ground() const
{
    const double edge = values.above + values.height;
    return values.logarithmic ? edge : std::clamp(values.y(0), values.above, edge);
}

} // namespace charts
