// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/fired.h"
#include "models/incidents/incident.h"
#include "models/incidents/outage.h"

namespace incidents {

/// What an alert did about something that went wrong.
enum class Verdict {
    Before, ///< it fired when it began, or ahead of it
    Late, ///< it fired once it had begun
    Never, ///< rules were evaluated all the while, and none fired about it
    Unknown,
};

/// Why nobody knows.
enum class Doubt {
    None,
    Unasked, ///< the metrics did not answer about alerts
    Outside, ///< it was before the time that is asked about, or is yet to come
    Vague, ///< its date is a month, a season or a year
    Unnamed, ///< it names nothing of the inventory
    Unmeasured, ///< the metrics look at nothing that it names
    Undated, ///< an alert fired on its day, and nobody says at what time of the day it began
    Standing, ///< an alert had been firing for more than a day: nobody can tell whether it meant this
    Unevaluated, ///< no alert fired, and nothing says that rules were evaluated all the while
};

/// Something that went wrong, beside what fired about it.
struct Detection {
    QString incident; ///< id of what the wiki tells; empty: nobody wrote it down
    Verdict verdict = Verdict::Unknown;
    Doubt doubt = Doubt::None; ///< why the verdict is unknown
    std::optional<base::Instant> began; ///< nothing: not known to the minute
    std::optional<base::Milliseconds> delay; ///< of the first alert behind that; negative: ahead of it
    std::optional<Outage> outage; ///< that was measured at that time of what it names
    std::optional<AlertEpisode> alert; ///< the first one about it

    bool operator==(const Detection &) const = default;
};

/// What the alerts saw of all that is told and measured.
struct Detections {
    QList<Detection> told; ///< one an incident of the history, in its order
    QList<Detection> unwritten; ///< one an outage that no incident tells of, the newest first
    QList<AlertEpisode>
        alone; ///< alerts about no incident and no outage, the newest first; notices are left out
    bool wikiRead = false; ///< else nobody knows what is written down
    base::Instant since; ///< what was before was not looked up
    base::Instant moment;

    const Detection *of(const QString &incident) const; ///< null when there is no such incident

    bool operator==(const Detections &) const = default;
};

/// All that is joined.
struct Witnesses {
    std::optional<History> history; ///< nothing: no wiki was read, so nobody knows what is written down
    Outages outages;
    Fired fired;
    inventory::Directory directory; ///< by which names are told to mean the same
    QTimeZone zone; ///< of written times that carry none
};

/// Joins what the wiki tells, what was measured and what fired. Pure. The rules:
///
/// An outage belongs to an incident when it struck something that the incident names, at a time that the
/// written date may mean, which is half an hour more at both ends where it is a minute. Of several, a date of
/// a day takes the one that struck most of what is named, then the longest; a minute takes the nearest. It
/// began when the outage began; without one, at the written minute; a day alone does not say when.
///
/// An alert is about it when it is about something that the incident names, or that fell in the outage, and
/// when it fired between the beginning and the end: of the outage, else as written, else six hours behind the
/// beginning, and five minutes more, since rules wait. The first one counts. One that had been firing for
/// more than a day before it began tells nothing. "Never" takes more than silence: rules were evaluated all
/// the while.
Detections detectionsOf(const Witnesses &witnesses);

} // namespace incidents
