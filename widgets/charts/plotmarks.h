// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartdata.h"
#include "widgets/charts/plotgeometry.h"

#include <functional>

class QPainter;
class QWidget;

namespace charts {

constexpr int headroom = 16; ///< above the plot, for the label of a limit at its top and the crosshair's time
constexpr qsizetype crowd =
    40; ///< more lines than this are drawn thin: they are a texture, not lines to follow

/// What happened, behind the lines.
void paintEvents(QPainter &painter, const PlotGeometry &geometry, const ChartData &data,
                 const QPalette &palette);

/// The limits across the plot, their labels where `ink` counts the least in a rectangle.
void paintThresholds(QPainter &painter, const PlotGeometry &geometry, const ChartData &data,
                     const QWidget &widget, const std::function<int(const QRectF &)> &ink);

/// A small arrow at the edge for each sample that no scale holds, those that would touch as one.
void paintInfinities(QPainter &painter, const PlotGeometry &geometry, const series::Samples &samples,
                     const QColor &color);

/// The crosshair, with its time and what happened then above the plot of a chart that stands alone.
void paintCursor(QPainter &painter, const PlotGeometry &geometry, const ChartData &data,
                 const QWidget &widget);

} // namespace charts
