// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timerange.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace charts {

struct ChartData;

/// "44 min 30 s"
QString lengthText(base::Milliseconds length, const QLocale &locale);

/// "21:03:00 to 21:47:30, 44 min 30 s", with the days where it is not within one.
QString stretchText(const base::TimeRange &range, const QTimeZone &zone, const QLocale &locale);

/// "Tue 24 Nov 14:00"
QString shortInstantText(base::Instant instant, const QTimeZone &zone, const QLocale &locale);

/// What a chart says of its view: "Zoomed: 2 h of 24 h", or how far apart the samples are.
QString viewText(const ChartData &data, const QLocale &locale);

/// What cannot be seen as the chart is drawn: values without a place on its scale, lines that are not among
/// the highest when only these are wanted, peaks that do not add up, limits beside a sum. Mostly empty.
QStringList missingTexts(const ChartData &data, const QLocale &locale);

/// The name of a line, after the axis that it is measured on when that is not the usual one: a long name is
/// cut at its end.
QString titleOf(const ChartData &data, qsizetype line);

/// One sentence after the other that say what a chart shows, for those who do not see it: lines, times, the
/// figures of the first line that is drawn, the zoom, how it is drawn, gaps and events.
QString summaryOf(const ChartData &data, const QLocale &locale);

} // namespace charts
