// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/base/unit.h"

#include <QLocale>
#include <QString>

namespace base {

/// A value with its unit as a person reads it, by the locale's numbers, spaces and words: "41%" and "41 %",
/// "3.2 GiB" and "3,2 Gio", "3 d 4 h" and "3 j 4 h". No more digits than are useful. NaN is "—": not
/// measured, never 0. Number and unit are joined by a no-break space, narrow in French.
QString quantityText(double value, Unit unit, const QLocale &locale = QLocale());

/// How long ago, with one unit: "8 s", "12 min", "3 h", "2 d". A clock that runs ahead gives "0 s".
QString ageText(Milliseconds age, const QLocale &locale = QLocale());

/// An instant as a person reads it in a zone, with the zone's name: "Mon 23 Nov 2026, 21:00:00 CET".
QString instantText(Instant instant, const QTimeZone &zone, const QLocale &locale = QLocale());

/// "—": what stands where nothing was measured.
QString notMeasuredText();

} // namespace base
