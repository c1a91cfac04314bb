// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the backend makes its sources.
#include "app/backend.h"
#include "app/demoroute.h"
#include "app/tunnelroute.h"

namespace app {

void Backend::makeMetrics()
{
    const bool routed = m_selection->demo || m_selection->profile.metrics->tunnel;
    m_metrics = std::make_unique<MetricsSource>(
        m_selection->profile, routed ? http::Connection::Way::LocalPort : http::Connection::Way::Direct,
        m_catalogue.entries, m_archive.get(), m_clock);
    health::HealthStore *store = &m_metrics->health();
    connect(m_metrics.get(), &MetricsSource::statusChanged, this, &Backend::changed);
    connect(&m_ageing, &QTimer::timeout, store, &health::HealthStore::judgeAgain);
    m_awaited.insert(store);
    connect(store, &health::HealthStore::refreshed, this, [this, store] { attemptEnded(store); });
    connect(&m_metrics->schedule(), &refresh::RefreshSchedule::due, this, [this] {
        if (m_past && m_past->held().error)
            askPast();
    });
    makeRoute(*m_selection);
}

void Backend::makeAlerts()
{
    m_alerts =
        std::make_unique<AlertsSource>(m_selection->profile, m_metrics.get(), m_archive.get(), m_clock);
    m_awaited.insert(&m_alerts->store());
    connect(m_alerts.get(), &AlertsSource::statusChanged, this, &Backend::changed);
    connect(m_alerts.get(), &AlertsSource::attemptEnded, this, &Backend::attemptEnded);
}

void Backend::makeWiki()
{
    m_wiki = std::make_unique<WikiSource>(m_selection->profile, m_archive.get(), m_clock);
    m_awaited.insert(&m_wiki->store());
    connect(m_wiki.get(), &WikiSource::statusChanged, this, &Backend::changed);
    connect(m_wiki.get(), &WikiSource::attemptEnded, this, &Backend::attemptEnded);
}

void Backend::makeProbe()
{
    m_probe = ProbeSource::of(m_selection->profile, m_wiki.get(), m_clock);
    if (!m_probe)
        return;
    m_awaited.insert(m_probe.get());
    connect(m_probe.get(), &ProbeSource::changed, this, &Backend::changed);
    connect(m_probe.get(), &ProbeSource::noticed, this, &Backend::noticed);
    connect(m_probe.get(), &ProbeSource::refreshed, this, [this] { attemptEnded(m_probe.get()); });
}

void Backend::compareWithWiki()
{
    if (!m_metrics || m_drift)
        return;
    m_drift = std::make_unique<DriftSource>(m_selection->profile, *m_metrics, m_wiki.get(), m_clock);
    m_drift->setMoment(m_moment);
    if (!m_wiki)
        return; // nobody waits for what cannot be compared
    m_awaited.insert(m_drift.get());
    connect(m_drift.get(), &DriftSource::attemptEnded, this, &Backend::attemptEnded);
}

void Backend::makeRoute(const Selection &selection)
{
    if (selection.demo)
        m_route = std::make_unique<DemoRoute>(m_clock);
    else if (selection.profile.metrics->tunnel)
        m_route = std::make_unique<TunnelRoute>(*selection.profile.metrics);
    if (!m_route)
        return;
    connect(m_route.get(), &Route::changed, this, &Backend::routeChanged);
    connect(m_route.get(), &Route::noticed, this, &Backend::noticed);
    connect(m_route.get(), &Route::progressed, this, &Backend::progressed);
}

} // namespace app
