// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/incidents/timelineevents.h"

#include "models/incidents/outagerecords.h"

namespace incidents {

namespace {

charts::Span spanOf(const Incident &incident, const QTimeZone &zone)
{
    return {.from = base::toMs(incident.from(zone)),
            .to = base::toMs(incident.to(zone)),
            .tone = base::State::Warning};
}

charts::Span spanOf(const Outage &outage, base::Instant moment)
{
    return {.from = base::toMs(outage.from()),
            .to = base::toMs(outage.to().value_or(moment)),
            .tone = base::State::Critical};
}

} // namespace

QList<charts::Timeline::Event> eventsOf(const History &history, const QTimeZone &zone)
{
    QList<charts::Timeline::Event> events;
    for (const Incident &incident : history.incidents)
        events.append({.span = spanOf(incident, zone), .key = incident.id, .label = incident.title});
    return events;
}

QList<charts::Timeline::Event> eventsOf(const Outages &outages, base::Instant moment)
{
    QList<charts::Timeline::Event> events;
    for (const Outage &outage : outages.list)
        events.append(
            {.span = spanOf(outage, moment), .key = outageKey(outage), .label = outageText(outage)});
    return events;
}

} // namespace incidents
