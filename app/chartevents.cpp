// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartevents.h"

#include "app/backend.h"
#include "app/desk.h"
#include "models/changes/changetext.h"
#include "models/incidents/outagerecords.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/console/consolepanel.h"
#include "widgets/drilldown/chartpanel.h"

namespace app {

namespace {

using base::State;
using Events = QList<charts::Event>;

Events eventsOf(const incidents::History &history, const QTimeZone &zone)
{
    using Precision = incidents::WrittenDate::Precision;
    Events events;
    for (const incidents::Incident &incident : history.incidents) {
        events.append({.from = base::toMs(incident.from(zone)),
                       .to = base::toMs(incident.to(zone)),
                       .label = incident.title,
                       .tone = base::State::Critical,
                       .vague = !incident.end && incident.start.precision != Precision::Minute});
    }
    return events;
}

Events eventsOf(const incidents::Outages &outages, const QString &subject)
{
    Events events;
    for (const incidents::Outage &outage : outages.list) {
        const auto isIt = [&subject](const incidents::Episode &one) { return one.subject == subject; };
        if (isIt(outage.root) || std::ranges::any_of(outage.consequences, isIt))
            events.append({.from = base::toMs(outage.from()),
                           .to = base::toMs(outage.to().value_or(outages.moment)),
                           .label = incidents::outageText(outage),
                           .tone = State::Critical});
    }
    return events;
}

/// Of the past as far as somebody asked for it; else those that fire now.
Events alertEvents(Desk &desk, const QString &subject, const QString &instance)
{
    Events events;
    Surveys *surveys = desk.backend().surveys();
    if (const auto fired = surveys ? surveys->fired().value() : std::nullopt) {
        for (const incidents::AlertEpisode &one : fired->list)
            if (one.subject == subject || one.instance == instance)
                events.append({.from = base::toMs(one.from),
                               .to = base::toMs(one.until(fired->moment)),
                               .label = one.name,
                               .tone = State::Warning});
        return events;
    }
    if (const auto &view = desk.alertsView())
        for (const alerts::Alert &one : view->list.alerts)
            if (one.since && one.instance == instance && alerts::toneOf(one) != State::NotApplicable)
                events.append({.from = base::toMs(*one.since),
                               .to = base::toMs(desk.shownInstant()),
                               .label = one.name,
                               .tone = State::Warning});
    return events;
}

/// What changed there; where nobody asked for that, at least when it started, which its uptime tells.
Events changeEvents(Desk &desk, const health::Host &host)
{
    Events events;
    Surveys *surveys = desk.backend().surveys();
    if (const auto changed = surveys ? surveys->changes().value() : std::nullopt) {
        for (const changes::Change &one : changed->list)
            if (one.instance == host.instance || one.subject == host.name)
                events.append({.from = base::toMs(one.at),
                               .to = base::toMs(one.at),
                               .label = changes::changeText(one)});
        return events;
    }
    const signals::Finding *uptime = host.worst(u"uptime");
    if (uptime && uptime->value && uptime->at && std::isfinite(*uptime->value)) {
        const qint64 started = base::toMs(*uptime->at) - qint64(*uptime->value * 1000);
        events.append({.from = started, .to = started, .label = changes::changeText({})});
    }
    return events;
}

Events incidentsOf(Desk &desk)
{
    const IncidentSource *source = desk.backend().incidents();
    return source && source->history() ? eventsOf(*source->history(), source->zone()) : Events();
}

Events eventsOf(Desk &desk)
{
    Events events = incidentsOf(desk);
    const auto &hosts = desk.situation().fleet.hosts;
    const auto host = std::ranges::find(hosts, desk.shownInstance(), &health::Host::instance);
    if (host == hosts.end())
        return events;
    if (Surveys *surveys = desk.backend().surveys())
        events += eventsOf(surveys->outages().value().value_or(incidents::Outages()), host->name);
    events += alertEvents(desk, host->name, host->instance);
    events += changeEvents(desk, *host);
    return events;
}

} // namespace

void showEvents(drilldown::ChartPanel &chart, Desk &desk)
{
    const auto update = [&chart, &desk] { chart.setEvents(eventsOf(desk)); };
    QObject::connect(&desk, &Desk::updated, &chart, update);
    QObject::connect(&desk, &Desk::hostShown, &chart, update);
    if (const IncidentSource *source = desk.backend().incidents())
        QObject::connect(source, &IncidentSource::changed, &chart, update);
    update();
}

void showEvents(console::ConsolePanel &panel, Desk &desk)
{
    const auto update = [&panel, &desk] { panel.setEvents(incidentsOf(desk)); };
    if (const IncidentSource *source = desk.backend().incidents())
        QObject::connect(source, &IncidentSource::changed, &panel, update);
    update();
}

} // namespace app
