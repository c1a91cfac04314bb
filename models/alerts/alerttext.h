// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertlist.h"

#include <QLocale>
#include <QString>

namespace alerts {

/// The word for a state: "Firing".
QString stateText(Alert::State state);

/// The sentence above a list: "2 alerts are firing, 1 is pending, 1 is silenced."
QString listText(const AlertList &list);

/// The title of a column of AlertsModel.
QString columnText(int column);

/// What the alert says of itself, in one line: its summary, else its description, else its message.
QString summaryOf(const Alert &alert);

/// "12 min", the time since it began; "—" when that is unknown.
QString sinceText(const Alert &alert, base::Instant now, const QLocale &locale = QLocale());

/// Everything that is known of an alert, as lines of plain text, each value cut to a readable length.
QString detailsText(const Alert &alert, base::Instant now, const QTimeZone &zone,
                    const QLocale &locale = QLocale());

} // namespace alerts
