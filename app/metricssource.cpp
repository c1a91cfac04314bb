// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metricssource.h"

#include "app/demoroute.h"
#include "app/endpointstatus.h"
#include "app/tunnelroute.h"

namespace app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using health::HealthStore;
using refresh::RefreshSchedule;
using State = situation::SourceStatus::State;

namespace {

http::Connection::Way wayOf(const Selection &selection)
{
    const bool routed = selection.demo || selection.profile.metrics->tunnel;
    return routed ? http::Connection::Way::LocalPort : http::Connection::Way::Direct;
}

} // namespace

MetricsSource::MetricsSource(const Selection &selection, const QList<signals::Signal> &entries,
                             archive::Archive *archive, const base::Clock &clock, QObject *parent)
    : Source(parent)
    , m_profile(selection.profile)
    , m_entries(entries)
    , m_clock(clock)
    , m_connection(*m_profile.metrics, wayOf(selection))
    , m_health(metrics::PrometheusClient(m_connection, m_profile.metrics->url),
               {.entries = entries,
                .names = m_profile.names,
                .nameLabel = m_profile.nameLabel,
                .settleTime = m_profile.settleTime,
                .archive = archive,
                .profile = m_profile.name},
               clock)
    , m_history(metrics::PrometheusClient(m_connection, m_profile.metrics->url),
                {.archive = archive, .profile = m_profile.name, .settleTime = m_profile.settleTime}, clock)
    , m_earlier(metrics::PrometheusClient(m_connection, m_profile.metrics->url),
                {.settleTime = m_profile.settleTime}, clock)
    , m_related(metrics::PrometheusClient(m_connection, m_profile.metrics->url),
                {.archive = archive, .profile = m_profile.name, .settleTime = m_profile.settleTime}, clock)
    , m_closer(metrics::PrometheusClient(m_connection, m_profile.metrics->url))
    , m_sparklines(metrics::PrometheusClient(m_connection, m_profile.metrics->url), entries,
                   m_profile.settleTime, clock)
    , m_changes(metrics::PrometheusClient(m_connection, m_profile.metrics->url), m_profile.settleTime, clock)
    , m_schedule(clock, {.every = m_profile.refreshEvery})
{
    connect(&m_schedule, &RefreshSchedule::due, &m_health, &HealthStore::refresh);
    connect(&m_schedule, &RefreshSchedule::due, &m_history, &health::HistoryStore::refresh);
    connect(&m_schedule, &RefreshSchedule::due, &m_related, &health::RelatedStore::refresh);
    connect(&m_schedule, &RefreshSchedule::due, this, [this] {
        if (m_past && m_past->held().error)
            Q_EMIT pastDue();
    });
    connect(&m_schedule, &RefreshSchedule::changed, this, &MetricsSource::changed);
    connect(&m_health, &HealthStore::refreshed, this, [this] { m_schedule.finished(m_health.held().error); });
    connect(&m_ageing, &QTimer::timeout, &m_health, &HealthStore::judgeAgain);
    watch(m_health);
    makeRoute(selection);
}

MetricsSource::~MetricsSource() = default;

void MetricsSource::watch(HealthStore &store)
{
    connect(&store, &HealthStore::changed, this, &MetricsSource::changed);
    connect(&store, &HealthStore::refreshed, this, [this, &store] { Q_EMIT attemptEnded(&store); });
}

void MetricsSource::makeRoute(const Selection &selection)
{
    if (selection.demo)
        m_route = std::make_unique<DemoRoute>(m_clock);
    else if (m_profile.metrics->tunnel)
        m_route = std::make_unique<TunnelRoute>(*m_profile.metrics);
    if (!m_route)
        return;
    connect(m_route.get(), &Route::changed, this, &MetricsSource::routeChanged);
    connect(m_route.get(), &Route::noticed, this, &MetricsSource::noticed);
    connect(m_route.get(), &Route::progressed, this, &MetricsSource::progressed);
}

void MetricsSource::start(bool live)
{
    m_live = live;
    m_health.remember();
    m_ageing.start(5s);
    if (m_route)
        m_route->start();
    else
        ask();
}

void MetricsSource::ask()
{
    m_asked = true;
    if (m_live)
        m_schedule.start();
    Q_EMIT pastDue();
}

void MetricsSource::routeChanged()
{
    const base::Result<quint16> port = m_route->localPort();
    m_connection.setLocalPort(port);
    const bool opensOrCloses = std::exchange(m_wayOpen, port.has_value()) != port.has_value();
    if (m_asked && opensOrCloses) { // what is shown should not wait for the next turn to follow
        if (m_live)
            m_schedule.refreshNow();
        Q_EMIT pastDue();
    } else if (!m_asked && m_route->isSettled()) {
        ask();
    }
    Q_EMIT changed();
}

void MetricsSource::retry()
{
    if (m_route && !m_route->localPort())
        m_route->start();
    const auto &error = m_health.held().error;
    if (error && error->kind == base::Error::Kind::Unauthorized)
        m_connection.renew();
    m_schedule.refreshNow();
    if (m_past && m_past->held().error)
        Q_EMIT pastDue();
}

void MetricsSource::setPaused(bool paused)
{
    m_schedule.setPaused(paused);
}

void MetricsSource::setMoment(const base::Moment &moment)
{
    m_past.reset();
    if (!moment.past)
        return;
    m_past = std::make_unique<HealthStore>(metrics::PrometheusClient(m_connection, m_profile.metrics->url),
                                           HealthStore::Options{.entries = m_entries,
                                                                .names = m_profile.names,
                                                                .nameLabel = m_profile.nameLabel,
                                                                .profile = m_profile.name,
                                                                .past = moment.past},
                                           m_clock);
    watch(*m_past);
}

void MetricsSource::askPast()
{
    if (m_past && m_asked)
        m_past->refresh();
}

void MetricsSource::setEntries(const QList<signals::Signal> &entries)
{
    m_entries = entries;
    m_health.setEntries(entries);
    m_sparklines.setEntries(entries);
    if (m_schedule.isRunning())
        m_health.refresh(); // what is on its way knows nothing of them
    else
        m_schedule.refreshNow();
    if (!m_past)
        return;
    m_past->setEntries(entries);
    Q_EMIT pastDue();
}

bool MetricsSource::setInventory(const inventory::Inventory &inventory)
{
    return (m_past ? *m_past : m_health).setInventory(inventory);
}

situation::SourceStatus MetricsSource::status() const
{
    const auto &held = m_health.held();
    const bool current = held.snapshot && !held.fromArchive && !isOverdue();
    situation::SourceStatus status = endpointStatus(u"metrics"_s, *m_profile.metrics);
    status.kind = held.snapshot ? held.snapshot->backend : QString();
    status.state = held.error ? State::Down : current ? State::Ok : State::Stale;
    status.asOf = held.asOf;
    status.error = held.error;
    status.nextAttempt = m_schedule.nextAttempt();
    status.refreshing = m_schedule.isRunning();
    return status;
}

situation::SourceStatus MetricsSource::shownStatus() const
{
    situation::SourceStatus status = this->status();
    if (!m_past)
        return status;
    const auto &held = m_past->held();
    status.kind = held.snapshot ? held.snapshot->backend : status.kind;
    status.state = held.error ? State::Down : held.asOf ? State::Ok : State::Stale;
    status.asOf = held.asOf;
    status.error = held.error;
    status.refreshing = !held.asOf && !held.error;
    return status;
}

bool MetricsSource::isHistoryComplete() const
{
    const auto *demo = qobject_cast<const DemoRoute *>(m_route.get());
    return !demo || demo->isComplete() || !demo->localPort();
}

bool MetricsSource::isOverdue() const
{
    const auto &asOf = m_health.held().asOf;
    return !asOf || m_clock.now() - m_profile.settleTime - *asOf > 2 * m_profile.refreshEvery;
}

} // namespace app
