// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/areas.h"

#include "widgets/charts/spanpainter.h"
#include "widgets/shared/theme.h"

#include <algorithm>

namespace charts {

namespace {

constexpr float stacked = 0.55F; ///< how much of its colour the area of a stack has
constexpr float filled = 0.22F;
constexpr float faint = 0.12F; ///< of areas that would hide each other
constexpr qsizetype few = 3;

QColor mixed(const QColor &color, const QColor &surface, float share)
{
    const auto mix = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(mix(color.redF(), surface.redF()), mix(color.greenF(), surface.greenF()),
                            mix(color.blueF(), surface.blueF()));
}

/// What columns with many samples reach furthest from the ground.
void keepOutermost(std::vector<ColumnSpan> &spans, double ground)
{
    for (ColumnSpan &span : spans) {
        if (span.way != ColumnSpan::Way::Turning)
            continue;
        const bool hangs = (span.upper + span.lower) / 2 > float(ground);
        (hangs ? span.upper : span.lower) = hangs ? span.lower : span.upper;
    }
}

/// How far down a column that lost its height has to reach to touch a neighbour again, and how far up where
/// that one did not lose any.
void reach(ColumnSpan &span, const ColumnSpan &neighbour)
{
    if (span.way != ColumnSpan::Way::Turning)
        return;
    span.lower = std::max(span.lower, neighbour.upper);
    if (neighbour.way != ColumnSpan::Way::Turning)
        span.upper = std::min(span.upper, neighbour.lower);
}

} // namespace

QList<qsizetype> areasOf(const ChartData &data)
{
    QList<qsizetype> lines;
    const Drawing drawing = data.drawing();
    if (drawing != Drawing::Filled && drawing != Drawing::Stacked)
        return lines;
    for (qsizetype line = data.lines.size() - 1; line >= 0; --line)
        if (data.isShown(line) && !data.isTwin(line) && data.sideOf(line) == Side::Left)
            lines.append(line);
    return lines;
}

QColor areaColor(const ChartData &data, qsizetype line, const shared::Theme &theme)
{
    QColor color = theme.seriesColor(data.colorOf(line));
    const bool behind = data.highlighted >= 0 && data.highlighted != line;
    if (data.drawing() == Drawing::Stacked)
        return mixed(color, theme.surface, behind ? stacked / 3 : stacked);
    const auto areas = std::ranges::count(data.lines, -1, &Line::twin);
    color.setAlphaF(areas > few || behind ? faint : filled);
    return color;
}

void outline(std::vector<ColumnSpan> &spans, double ground)
{
    keepOutermost(spans, ground);
    const std::vector<ColumnSpan> before = spans; // each by its neighbours alone, wherever the picture begins
    for (std::size_t i = 1; i < spans.size(); ++i) {
        if (!spans[i].joined)
            continue;
        reach(spans[i - 1], before[i]);
        reach(spans[i], before[i - 1]);
    }
}

void paintAreas(QImage &picture, const QRect &plot, const ChartData &data, const PlotGeometry &geometry,
                std::span<const Columns> columns, const shared::Theme &theme, const ColumnRange &range)
{
    std::vector<ColumnSpan> spans;
    for (const qsizetype line : areasOf(data)) {
        spansOf(columns[std::size_t(line)], geometry.begin, range, geometry.values, jointOf(data), spans);
        if (data.stack.has(line))
            keepOutermost(spans, geometry.ground());
        paintArea(picture, plot, spans, geometry.ground(), areaColor(data, line, theme), range);
    }
}

} // namespace charts
