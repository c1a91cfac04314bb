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

/// By which labels the parts of the signal are told apart, by the name of their line.
QHash<QString, metrics::Labels> partsOf(const health::History &history);

/// The limits of a signal's rule, with words that also say the direction.
QList<charts::Threshold> thresholdsOf(const signals::Signal &signal, const QLocale &locale);

/// How a signal is drawn until its reader chooses: a state has no values between yes and no.
charts::Style styleOf(const signals::Signal &signal);

} // namespace drilldown
