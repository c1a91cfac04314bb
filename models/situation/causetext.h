// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/situation/cause.h"
#include "models/situation/situation.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace situation {

/// From where one looks: ages count from `now`, times are told in `zone`.
struct Standpoint {
    base::Instant now;
    QTimeZone zone = QTimeZone::systemTimeZone();
    QLocale locale;
};

/// Whom a cause is about: "alice", "Metrics", or the title of a signal that could not be asked.
QString causeSubjectText(const Cause &cause, const signals::Signal *signal, const QLocale &locale);

/// What is wrong, in plain words: "does not answer", "Disk use /var: 96% used, the limit is 95%".
QString causeText(const Cause &cause, const signals::Signal *signal, const QLocale &locale);

/// Since when, absolute and relative: "02:14 (12 min)", with the day when that was not today. Empty when
/// nobody knows.
QString causeSinceText(const Cause &cause, const Standpoint &from);

/// How much it takes along: "+4 machines", "+22 signals". Empty for nothing.
QString consequencesText(const Cause &cause);

/// A time of day, with the day when that is not `now`'s: "02:14", "Sat 21 Nov 18:40".
QString shortTimeText(base::Instant instant, const Standpoint &from);

/// The worst cause, since when, and what falls with it: "alice does not answer since 02:14 (12 min); 4
/// machines silent with it." @param worst the entry of the first cause's signal
QString worstCauseText(const QList<Cause> &causes, const signals::Signal *worst, const Standpoint &from);

/// How much is measured green, and how many more causes there are: "2 more causes. 9 of 14 measured OK."
QString measuredText(const Situation &situation, const QList<Cause> &causes);

/// The one sentence on everything: both of the above.
QString situationText(const Situation &situation, const QList<Cause> &causes, const signals::Signal *worst,
                      const Standpoint &from);

/// One or two lines of plain text, to be pasted into a chat: state, subject, what, since, value and limit.
QString chatText(const Cause &cause, const signals::Signal *signal, const Standpoint &from);

} // namespace situation
