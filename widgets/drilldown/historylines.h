// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/history.h"
#include "widgets/charts/timeserieschart.h"

#include <QLocale>

namespace drilldown {

/// The lines of an answer, named by what tells them apart: the signal's parts, or other labels. A single one
/// has the machine's name.
QList<charts::Line> linesOf(const health::History &history);
/// The same of a part of it, or of another time, named as the lines of all of it.
QList<charts::Line> linesOf(const health::History &part, const health::History &whole);

/// The lines of one part of a machine, such as a container, where the chart keeps to it; else all.
/// @param part its labels, {name="pads"}; empty: all
QList<charts::Line> linesOfPart(const health::History &history, const metrics::Labels &part);
/// Of those as many as a chart draws: to name a thousand would cost the time of a frame.
struct DrawnLines {
    QList<charts::Line> lines;
    qsizetype more = 0; ///< that are left out
};
DrawnLines drawnLinesOfPart(const health::History &history, const metrics::Labels &part);
/// Whether a chart keeps to a part: it is told of, or others of its kind are, whose lines would be taken for
/// its own. What is of the whole machine, as its processor, keeps to none.
bool keepsTo(const health::History &history, const metrics::Labels &part);

/// A part of a machine that has a line of its own.
struct Part {
    QString name; ///< of the line, also where it is the only one
    metrics::Labels labels; ///< by which it is told apart; where the signal declares none, by those it has
};
QList<Part> partsOf(const health::History &history); ///< in the order of the lines

/// The limits of a signal's rule, with words that also say the direction.
QList<charts::Threshold> thresholdsOf(const signals::Signal &signal, const QLocale &locale);

/// How a signal is drawn until its reader chooses: a state has no values between yes and no.
charts::Style styleOf(const signals::Signal &signal);

} // namespace drilldown
