// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/situation/situation.h"

#include <QLocale>
#include <QString>

namespace situation {

/// One sentence on the alerts: how many fire, or why an empty list does not mean that all is quiet.
QString alertsText(const AlertsView &view, base::Instant now, const QLocale &locale);

/// The same where there is nobody to ask.
QString nobodyAskedText();

/// The heading of the list: how many fire, pend and are silenced, whatever the state of the source.
QString countsText(const AlertsView &view);

/// Why the list that is shown may not be what is true now: its age, and what failed.
QString oldText(const AlertsView &view, base::Instant now, const QLocale &locale);

/// What stands in the place of a list that is empty: why it is.
QString emptyText(const AlertsView &view, base::Instant now, const QLocale &locale);

/// What to do about it, when there is no list; empty when all is well.
QString alertsHintText(const AlertsView &view, const QLocale &locale);

/// The section of `vigie check`: the sentence, then a line an alert. Ends with a newline.
QString alertLines(const AlertsView &view, base::Instant now, const QLocale &locale);

} // namespace situation
