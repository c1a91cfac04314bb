// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartdata.h"
#include "widgets/charts/plotgeometry.h"

class QImage;

namespace shared {
struct Theme;
}

namespace charts {

/// The lines that have an area, in the order in which they are painted: in a stack the highest first, for
/// each covers what is below it down to zero, so that areas meet without a seam.
QList<qsizetype> areasOf(const ChartData &data);

/// The colour of a line's area. Those of a stack are opaque; others let those behind them be seen.
QColor areaColor(const ChartData &data, qsizetype line, const shared::Theme &theme);

/// Fills the areas of all lines that have one into some columns of a plot's picture. Grid, events and limits
/// are to be painted after them, and the lines last.
/// @param columns of each line
void paintAreas(QImage &picture, const QRect &plot, const ChartData &data, const PlotGeometry &geometry,
                std::span<const Columns> columns, const shared::Theme &theme, const ColumnRange &range);

/// The edge of a stack as it is drawn: where a column has many samples, along the outermost alone, or edges
/// would hide the areas between them.
/// @param ground where the areas begin
void outline(std::vector<ColumnSpan> &spans, double ground);

/// How samples of a chart are joined.
inline Joint jointOf(const ChartData &data)
{
    return data.drawing() == Drawing::Steps ? Joint::Steps : Joint::Straight;
}

} // namespace charts
