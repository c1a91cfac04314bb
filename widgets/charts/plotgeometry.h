// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timerange.h"
#include "widgets/charts/axisticks.h"
#include "widgets/charts/content.h"
#include "widgets/charts/spans.h"

#include <QRectF>

namespace charts {

/// The parts of a chart's picture, in its own coordinates.
struct PlotFrame {
    QRect area; ///< all of it
    QRect plot; ///< where the lines are; left of it and below are the labels
    ValueScale values;
    QList<Tick> times;
    std::optional<ValueScale> right{}; ///< of the lines that are measured there; nothing: there are none
    bool timesLabelled = true;
};

/// Where times and values stand on the picture. Times are moved by less than a pixel, lines, marks and
/// crosshair alike, so that columns of time fall on columns of pixels.
struct PlotGeometry {
    QRectF plot; ///< starts and ends between device pixels
    double ratio = 1; ///< device pixels a unit
    ColumnGrid grid; ///< of device pixels
    qint64 begin = 0; ///< the column at the plot's left edge
    int columns = 0;
    ValueMap values; ///< in device pixels from `overhang` above the plot
    ValueMap right; ///< the same of the other side

    /// How far a line at the edge of the scale reaches out of the plot, so that it is not cut in half.
    static constexpr int overhang = 3;

    bool operator==(const PlotGeometry &) const = default;

    static PlotGeometry of(const PlotFrame &frame, const base::TimeRange &range, double ratio);

    QRect pixels() const; ///< of the plot and its overhang, in device pixels

    double xOf(qint64 time) const;
    qint64 timeOf(double x) const; ///< ms since the epoch
    const ValueMap &map(Side side) const { return side == Side::Left ? values : right; }
    double yOf(double value, Side side = Side::Left) const;
    bool shows(double value, Side side = Side::Left) const; ///< within the scale
    /// Where areas begin: at zero, or at the edge that is nearer to it. In device pixels as `values` counts.
    double ground() const;
};

} // namespace charts
