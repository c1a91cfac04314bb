// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"

#include "app/backend.h"
#include "app/typedtext.h"
#include "app/wikioutbox.h"

namespace app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The signal that says most about a machine: its worst finding's, when a chart can show it.
QString tellingSignal(const health::Host &host)
{
    const auto worst = std::ranges::max_element(host.findings, {}, &signals::Finding::state);
    const bool tells =
        worst != host.findings.end() && worst->state > base::State::Unknown && worst->signal != "reach"_L1;
    return tells ? worst->signal : u"cpu"_s;
}

} // namespace

Desk::Desk(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
    connect(&backend, &Backend::changed, this, &Desk::update);
    connect(&backend, &Backend::settled, this, [this] {
        update();
        m_guiding = false;
    });
    connect(&m_second, &QTimer::timeout, this, &Desk::tick);
    m_second.start(1s);
    update();
}

Desk::~Desk() = default;

void Desk::watchOver(TypedText &text)
{
    m_typed.append(&text);
}

TypedText *Desk::unkeptText() const
{
    for (const QPointer<TypedText> &text : m_typed)
        if (text && !text->isKept())
            return text;
    return nullptr;
}

void Desk::openOutbox(const QString &drafts)
{
    WikiSource *wiki = m_backend.wiki();
    if (wiki && WikiOutbox::isFor(wiki->spec()))
        m_outbox = std::make_unique<WikiOutbox>(*wiki, drafts, m_backend.clock());
}

bool Desk::show(const QString &host, const QString &signalId, const metrics::Labels &part)
{
    const auto &hosts = m_fleet.fleet().hosts;
    const auto found = std::ranges::find_if(
        hosts, [&host](const health::Host &one) { return one.instance == host || one.name == host; });
    m_wanted = found == hosts.end() ? host : QString();
    m_wantedSignal = signalId;
    if (found == hosts.end())
        return false;
    m_guiding = false;
    look(*found, signalId, part);
    return true;
}

void Desk::look(const health::Host &host, const QString &signalId, const metrics::Labels &part)
{
    m_shown = host.instance;
    Q_EMIT hostShown(host.instance, host.name, signalId, part);
}

void Desk::showChart(const records::Chart &chart)
{
    const signals::Signal *signal = m_backend.catalogue().find(chart.signal);
    const bool ofMachine = signal && !signal->isOfService();
    if (ofMachine && !show(chart.instance, chart.signal))
        return; // the machine is no longer there
    if (!ofMachine)
        Q_EMIT lineShown(chart);
    Q_EMIT panelRevealed(u"chart"_s);
}

void Desk::showQuery(const QString &promql)
{
    Q_EMIT panelRevealed(u"console"_s);
    Q_EMIT queryShown(promql);
}

void Desk::showPage(const QString &page, int line)
{
    Q_EMIT panelRevealed(u"wiki"_s);
    Q_EMIT pageShown(page, line);
}

void Desk::followLink(const QString &written, const QString &fromPage)
{
    Q_EMIT panelRevealed(u"wiki"_s);
    Q_EMIT linkFollowed(written, fromPage);
}

void Desk::update()
{
    m_situation = m_backend.situation();
    m_fleet.setNow(shownInstant());
    m_sources.setNow(m_backend.clock().now());
    m_fleet.setFleet(m_situation.fleet);
    m_sources.setSources(m_backend.sourcesNow());
    m_alertsView = m_situation.alerts;
    m_alerts.setNow(shownInstant());
    if (m_alertsView)
        m_alerts.setAlerts(m_alertsView->list.alerts, m_alertsView->confirmed);
    Q_EMIT updated();
    showWanted();
    if (m_guiding || m_shown.isEmpty())
        showWorst();
}

void Desk::tick()
{
    m_fleet.setNow(shownInstant());
    m_sources.setNow(m_backend.clock().now());
    m_alerts.setNow(shownInstant());
    Q_EMIT ticked(shownInstant());
}

base::Moment Desk::moment() const
{
    return m_backend.moment();
}

base::Instant Desk::shownInstant() const
{
    return m_backend.shownInstant();
}

void Desk::setMoment(const base::Moment &moment)
{
    if (moment == this->moment())
        return;
    m_guiding = m_guiding && m_shown.isEmpty(); // what is looked at now is looked at then, too
    m_backend.setMoment(moment);
    tick();
    Q_EMIT momentChanged(moment);
}

void Desk::setLength(base::Milliseconds length)
{
    if (std::exchange(m_length, length) != length)
        Q_EMIT lengthChanged(length);
}

void Desk::showRange(base::Instant from, base::Instant to)
{
    const bool live = moment().isLive() && to >= m_backend.clock().now();
    setAsked({.moment = live ? base::Moment{} : base::Moment{to}, .length = to - from});
}

void Desk::setAsked(const base::AskedTime &asked)
{
    if (asked.length)
        setLength(*asked.length);
    setMoment(asked.moment);
}

void Desk::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_fleet.setZone(zone);
    Q_EMIT zoneChanged(zone);
}

/// A machine that was asked for while the fleet of a moment was still on its way.
void Desk::showWanted()
{
    if (m_wanted.isEmpty() || m_fleet.fleet().hosts.isEmpty())
        return;
    const QString host = std::exchange(m_wanted, QString());
    show(host, m_wantedSignal);
    m_wanted.clear(); // it did not exist then
}

/// What the archive remembers is all unknown, and its worst is only the first by name: the worst of the first
/// answer takes its place, unless the user was quicker.
void Desk::showWorst()
{
    const auto &hosts = m_fleet.fleet().hosts;
    if (hosts.isEmpty() || hosts.first().instance == m_shown)
        return;
    m_navigation.clear();
    look(hosts.first(), tellingSignal(hosts.first()));
}

} // namespace app
