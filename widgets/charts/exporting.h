// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/axisticks.h"
#include "widgets/charts/chartdata.h"

#include <QByteArray>
#include <QFont>
#include <QLocale>
#include <QSize>

#include <functional>

class QPalette;

namespace charts {

/// The lines that are drawn, in order.
QList<qsizetype> drawnLines(const ChartData &data);

/// All times of samples of these lines that are seen, ascending, each once.
QList<qint64> seenTimes(const ChartData &data, const QList<qsizetype> &lines);

/// A value as it is stored, with as few digits as give exactly it back; "NaN", "+Inf", "-Inf".
QByteArray exactText(double value);

/// A time as it is stored, in a zone and with its offset (ISO 8601).
QString isoText(qint64 time, const QTimeZone &zone);

/// What is seen of the lines that are drawn: a time a line, a column each, the very numbers. Where a line has
/// no sample at a time, its cell is empty. A line whose points stand for longer times has the lowest and the
/// highest in two more columns. Needs no GUI thread.
/// @param goesOn is told now and then which share is written; when it says no, the rest is left out
QByteArray csvOf(const ChartData &data, const std::function<bool(double share)> &goesOn = {});

/// How an SVG looks.
struct SvgLook {
    QSize size; ///< of the plot with its axes; the names of the lines come below
    QFont font;
    QLocale locale;
    const QPalette &palette;
    ValueScale scale; ///< of the values
    std::optional<ValueScale> right{}; ///< of those that are measured on the right
};

/// What is seen as vectors: axes, events, limits, areas, lines with their extremes, and names.
QByteArray svgOf(const ChartData &data, const SvgLook &look);

} // namespace charts
