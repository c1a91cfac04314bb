// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/timeserieschart.h"

#include <QPointF>

namespace charts {

/// Everything a chart shows, as its parts share it.
struct ChartData {
    QList<Line> lines; ///< at most TimeSeriesChart::maxLines, names cut to a readable length
    qsizetype hidden = 0; ///< how many more there were
    base::Unit unit = base::Unit::Count;
    base::TimeRange range;
    QList<Threshold> thresholds;
    QList<Event> events; ///< labels cut to a readable length
    QTimeZone zone = QTimeZone::systemTimeZone();
    std::optional<qint64> cursor; ///< ms since the epoch
    qsizetype highlighted = -1;

    /// Points further apart than this are not joined.
    qint64 gap() const { return 2 * range.step.count(); }
};

/// What the legend says of a line; NaN for what cannot be said.
struct LineFigures {
    double now; ///< the newest value, when it is not older than a gap before the end of the range
    double average;
    double highest;
};

LineFigures figuresOf(const Line &line, const ChartData &data);

/// The value of the point nearest to a time, NaN when none is within a step.
double valueAt(const Line &line, qint64 time, qint64 step);

} // namespace charts
