// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"

#include "app/demoroute.h"
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
