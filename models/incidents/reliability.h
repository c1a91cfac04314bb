// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/detection.h"
#include "models/incidents/uptime.h"
#include "models/services/service.h"

namespace incidents {

/// Half a calendar year: January to June, or July to December.
struct Semester {
    int year = 0;
    int half = 1; ///< 1 or 2

    base::Instant from(const QTimeZone &zone) const;
    base::Instant to(const QTimeZone &zone) const; ///< the first instant of the next one
    static Semester of(base::Instant at, const QTimeZone &zone);

    auto operator<=>(const Semester &) const = default;
};

/// What lasted how long, on average.
struct Mean {
    int cases = 0; ///< that it stands on
    std::optional<base::Milliseconds> mean; ///< nothing without a case
    std::optional<base::Milliseconds> median;

    bool operator==(const Mean &) const = default;
};

/// How one subject did in one semester. What no case stands on is nothing, not 0.
struct Reliability {
    Semester semester;
    QString subject; ///< empty: all of them together
    Episode::Kind kind = Episode::Kind::Machine;
    int told = 0; ///< incidents of the wiki that name it
    std::optional<int> outages; ///< that were measured; nothing: nobody looked at it in that time
    base::Instant outagesSince; ///< of the semester, the part that is asked for outages begins here
    std::optional<services::Availability> availability; ///< of the worst of its addresses; nothing for all
    Mean detection; ///< from the beginning to the first alert; 0 for one that fired before
    int unseen = 0; ///< no alert fired about so many, though rules were evaluated
    QList<Incident> incidents; ///< that are told, the oldest first
    QList<Episode> episodes; ///< that were measured, the newest first; of all together, the roots
    QList<AlertEpisode> alerts; ///< the first about each
    Mean repair; ///< of outages as measured; else of incidents where the wiki says both ends to the minute

    bool operator==(const Reliability &) const = default;
};

/// Figures of every machine and service in every semester that anything is known of: the newest first, in
/// each all together, then machines and services by name. Pure. An incident counts in a semester when its
/// written date leaves no doubt that it was then; an outage that an incident tells of counts once.
QList<Reliability> reliabilityOf(const Witnesses &witnesses, const Detections &detections,
                                 const Uptimes &uptimes);

/// All that the joined witnesses come to.
struct Review {
    Detections detections;
    QList<Reliability> reliability;

    bool operator==(const Review &) const = default;
};
Review reviewOf(const Witnesses &witnesses, const Uptimes &uptimes);

} // namespace incidents
