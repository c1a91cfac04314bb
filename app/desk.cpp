// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"

#include "app/backend.h"

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

bool Desk::show(const QString &host, const QString &signalId)
{
    const auto &hosts = m_fleet.fleet().hosts;
    const auto found = std::ranges::find_if(
        hosts, [&host](const health::Host &one) { return one.instance == host || one.name == host; });
    if (found == hosts.end())
        return false;
    m_guiding = false;
    look(*found, signalId);
    return true;
}

void Desk::look(const health::Host &host, const QString &signalId)
{
    m_shown = host.instance;
    Q_EMIT hostShown(host.instance, host.name, signalId);
}

void Desk::update()
{
    m_situation = m_backend.situation();
    m_fleet.setNow(m_situation.moment);
    m_sources.setNow(m_situation.moment);
    m_fleet.setFleet(m_situation.fleet);
    m_sources.setSources(m_situation.sources);
    m_alertsView = m_situation.alerts;
    m_alerts.setNow(m_situation.moment);
    if (m_alertsView)
        m_alerts.setAlerts(m_alertsView->list.alerts, m_alertsView->confirmed);
    Q_EMIT updated();
    if (m_guiding || m_shown.isEmpty())
        showWorst();
}

void Desk::tick()
{
    const base::Instant now = m_backend.clock().now();
    m_fleet.setNow(now);
    m_sources.setNow(now);
    m_alerts.setNow(now);
    Q_EMIT ticked(now);
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
