// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"

#include "app/demoroute.h"
#include "app/tunnelroute.h"
#include "app/userfiles.h"

namespace app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Backend::Backend(const std::optional<Selection> &selection, Memory memory, const base::Clock &clock,
                 QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_catalogue(signals::loadCatalogue(signalsFolder()))
    , m_selection(selection)
{
    if (!selection || !selection->profile.hasSources())
        return;
    if (memory == Memory::Archive) {
        m_archive = std::make_unique<archive::Archive>(cacheFile());
        connect(m_archive.get(), &archive::Archive::troubled, this, &Backend::noticed);
    }
    if (selection->profile.metrics)
        makeMetrics();
    if (selection->profile.metrics || selection->profile.alerts)
        makeAlerts();
    if (selection->profile.wiki)
        makeWiki();
    makeProbe();
}

Backend::~Backend() = default;

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
    m_drift = std::make_unique<DriftSource>(m_selection->profile, *m_metrics, m_wiki != nullptr, m_clock);
    m_drift->setMoment(m_moment);
    if (!m_wiki)
        return;
    m_awaited.insert(m_drift.get());
    connect(m_drift.get(), &DriftSource::attemptEnded, this, &Backend::attemptEnded);
    connect(m_wiki.get(), &WikiSource::statusChanged, this, &Backend::tellDrift);
    connect(m_wiki.get(), &WikiSource::attemptEnded, this, [this] {
        tellDrift();
        m_drift->wikiAttemptEnded();
    });
}

void Backend::tellDrift()
{
    m_drift->take(m_wiki->inventory().held(), m_wiki->shown().held());
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

void Backend::start()
{
    for (const signals::Diagnostic &diagnostic : m_catalogue.diagnostics)
        Q_EMIT noticed(u"%1:%2: %3"_s.arg(diagnostic.file).arg(diagnostic.line).arg(diagnostic.message));
    if (m_awaited.isEmpty()) {
        attemptEnded(nullptr);
        return;
    }
    startMetrics();
    if (m_alerts)
        m_alerts->start(!m_onlyPast);
    if (m_wiki)
        m_wiki->start(!m_onlyPast);
    if (m_probe && !m_onlyPast)
        m_probe->start();
}

void Backend::startMetrics()
{
    if (!m_metrics) {
        m_asked = true;
        askPast();
        return;
    }
    m_metrics->remember();
    m_ageing.start(5s);
    if (m_route)
        m_route->start();
    else
        ask();
}

void Backend::ask()
{
    m_asked = true;
    if (!m_onlyPast)
        m_metrics->start();
    askPast();
}

void Backend::askPast()
{
    if (!m_asked)
        return;
    if (m_past)
        m_past->refresh();
    if (m_alerts)
        m_alerts->askPast();
    if (m_wiki)
        m_wiki->askPast();
    if (m_drift)
        m_drift->askPast();
}

void Backend::setMoment(const base::Moment &moment)
{
    if (moment == m_moment)
        return;
    m_moment = moment;
    m_past.reset();
    if (m_metrics && moment.past) {
        m_past = m_metrics->makePast(*moment.past);
        connect(m_past.get(), &health::HealthStore::changed, this, &Backend::changed);
        health::HealthStore *past = m_past.get();
        connect(past, &health::HealthStore::refreshed, this, [this, past] { attemptEnded(past); });
    }
    if (m_alerts)
        m_alerts->setMoment(moment);
    if (m_drift)
        m_drift->setMoment(moment);
    if (m_wiki)
        m_wiki->setMoment(moment);
    askPast();
    Q_EMIT momentChanged();
    Q_EMIT changed();
}

void Backend::askOnlyAbout(base::Instant past)
{
    m_onlyPast = true;
    setMoment({past});
    m_awaited.clear(); // the live stores are not asked, so nobody waits for them
    if (m_past)
        m_awaited.insert(m_past.get());
    if (m_alerts && m_alerts->past())
        m_awaited.insert(m_alerts->past());
    if (m_wiki && m_wiki->past())
        m_awaited.insert(m_wiki->past());
    if (m_wiki && m_drift)
        m_awaited.insert(m_drift.get());
}

void Backend::routeChanged()
{
    const base::Result<quint16> port = m_route->localPort();
    m_metrics->connection().setLocalPort(port);
    const bool opensOrCloses = std::exchange(m_wayOpen, port.has_value()) != port.has_value();
    if (m_asked && opensOrCloses) { // what is shown should not wait for the next turn to follow
        if (!m_onlyPast)
            m_metrics->schedule().refreshNow();
        askPast();
    } else if (!m_asked && m_route->isSettled()) {
        ask();
    }
    Q_EMIT changed();
}

void Backend::attemptEnded(const QObject *store)
{
    m_awaited.remove(store);
    if (m_awaited.isEmpty() && !std::exchange(m_settled, true))
        Q_EMIT settled();
}

void Backend::retry(const QString &sourceId)
{
    if (sourceId == "alerts"_L1 && m_alerts)
        m_alerts->retry();
    if (sourceId == "wiki"_L1 && m_wiki)
        m_wiki->retry();
    if (sourceId != "metrics"_L1 || !m_metrics)
        return;
    if (m_route && !m_route->localPort())
        m_route->start();
    m_metrics->retry();
    if (m_past && m_past->held().error)
        askPast();
}

void Backend::retryAll()
{
    retry(u"metrics"_s);
    retry(u"wiki"_s);
    retry(u"alerts"_s);
    if (m_probe)
        m_probe->retry();
}

void Backend::setPaused(bool paused)
{
    m_paused = paused;
    applyPause();
}

void Backend::setHeld(bool held)
{
    m_held = held;
    applyPause();
}

void Backend::applyPause()
{
    if (m_metrics)
        m_metrics->schedule().setPaused(m_paused || m_held);
    if (m_alerts)
        m_alerts->setPaused(m_paused || m_held);
    if (m_wiki)
        m_wiki->setPaused(m_paused || m_held);
    if (m_probe)
        m_probe->setPaused(m_paused || m_held);
}

situation::Situation Backend::situation() const
{
    situation::Situation situation{.moment = shownInstant(), .live = m_moment.isLive()};
    if (m_metrics) {
        situation.sources.append(m_past ? m_metrics->statusOf(*m_past) : m_metrics->status());
        situation.fleet = health()->fleet();
        // Judged a moment ago, and true of then: asked about again, that instant gives the same.
        if (situation.live && health()->held().asOf && !health()->held().error)
            situation.moment = situation.fleet.moment;
    }
    if (m_wiki)
        situation.sources.append(m_wiki->shownStatus());
    if (m_alerts) {
        situation.alerts = m_alerts->view(situation.fleet);
        if (m_alerts->isOwn())
            situation.sources.append(situation.alerts->status);
    }
    if (m_probe)
        situation.checks = m_probe->checks(situation.fleet, situation.sources, !situation.live);
    return situation;
}

QList<situation::SourceStatus> Backend::sourcesNow() const
{
    QList<situation::SourceStatus> sources;
    if (m_metrics)
        sources.append(m_metrics->status());
    if (m_wiki)
        sources.append(m_wiki->status());
    if (m_alerts && m_alerts->isOwn())
        sources.append(m_alerts->status());
    return sources;
}

const health::HealthStore *Backend::health() const
{
    return m_past ? m_past.get() : m_metrics ? &m_metrics->health() : nullptr;
}

bool Backend::isHistoryComplete() const
{
    const auto *demo = qobject_cast<const DemoRoute *>(m_route.get());
    return !demo || demo->isComplete() || !demo->localPort();
}

} // namespace app
