// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alertssource.h"

#include "app/endpointstatus.h"
#include "app/tunnelroute.h"
#include "models/situation/alertsubjects.h"

namespace app {

using namespace Qt::StringLiterals;
using alerts::AlertsStore;
using refresh::RefreshSchedule;

AlertsSource::AlertsSource(const settings::Profile &profile, MetricsSource *metrics,
                           archive::Archive *archive, const base::Clock &clock, QObject *parent)
    : Source(parent)
    , m_profile(profile)
    , m_clock(clock)
    , m_metrics(metrics)
{
    if (m_profile.alerts)
        makeOwn();
    m_store = makeStore(
        {.settleTime = profile.settleTime, .archive = archive, .profile = profile.name, .past = {}});
    connect(m_store.get(), &AlertsStore::changed, this, &AlertsSource::changed);
    connect(m_store.get(), &AlertsStore::refreshed, this, [this] { Q_EMIT attemptEnded(m_store.get()); });
    connect(m_own ? &m_own->schedule : &m_metrics->schedule(), &RefreshSchedule::due, m_store.get(),
            &AlertsStore::refresh);
    if (m_own)
        connect(m_store.get(), &AlertsStore::refreshed, this,
                [this] { m_own->schedule.finished(m_store->held().error); });
}

AlertsSource::~AlertsSource() = default;

void AlertsSource::makeOwn()
{
    const settings::Endpoint &endpoint = *m_profile.alerts;
    const auto way = endpoint.tunnel ? http::Connection::Way::LocalPort : http::Connection::Way::Direct;
    m_own.reset(new Own{.connection{endpoint, way}, .schedule{m_clock, {.every = m_profile.refreshEvery}}});
    connect(&m_own->schedule, &RefreshSchedule::changed, this, &AlertsSource::changed);
    if (!endpoint.tunnel)
        return;
    m_own->route = std::make_unique<TunnelRoute>(endpoint);
    connect(m_own->route.get(), &Route::changed, this, &AlertsSource::routeChanged);
}

/// The past is in the metrics; a server of alerts that stores none says so itself.
std::unique_ptr<AlertsStore> AlertsSource::makeStore(const AlertsStore::Options &options)
{
    using Api = alerts::AlertsClient::Api;
    http::Connection &here = m_own ? m_own->connection : m_metrics->connection();
    const QUrl url = m_own ? m_profile.alerts->url : m_profile.metrics->url;
    const metrics::PrometheusClient series = m_metrics
        ? metrics::PrometheusClient(m_metrics->connection(), m_profile.metrics->url)
        : metrics::PrometheusClient(here, url);
    return std::make_unique<AlertsStore>(
        alerts::AlertsClient(here, url, m_own ? Api::Unknown : Api::Prometheus), series, options, m_clock);
}

void AlertsSource::setMoment(const base::Moment &moment)
{
    m_past.reset();
    if (!moment.past)
        return;
    m_past = makeStore({.settleTime = {}, .archive = nullptr, .profile = {}, .past = moment.past});
    connect(m_past.get(), &AlertsStore::changed, this, &AlertsSource::changed);
    connect(m_past.get(), &AlertsStore::refreshed, this, [this] { Q_EMIT attemptEnded(m_past.get()); });
}

void AlertsSource::askPast()
{
    if (m_past)
        m_past->refresh();
}

void AlertsSource::start(bool live)
{
    m_store->remember();
    if (live && m_own) // else asked with the metrics
        startOwn();
}

void AlertsSource::startOwn()
{
    if (m_own->route)
        m_own->route->start();
    else
        m_own->schedule.start();
}

void AlertsSource::routeChanged()
{
    const base::Result<quint16> port = m_own->route->localPort();
    m_own->connection.setLocalPort(port);
    const bool opensOrCloses = std::exchange(m_own->wayOpen, port.has_value()) != port.has_value();
    if (m_own->asked && opensOrCloses)
        m_own->schedule.refreshNow();
    else if (!m_own->asked && m_own->route->isSettled())
        m_own->schedule.start();
    m_own->asked = m_own->asked || m_own->route->isSettled();
    Q_EMIT changed();
}

void AlertsSource::retry()
{
    if (!m_own)
        return;
    if (m_own->route && !m_own->route->localPort())
        m_own->route->start();
    const auto &error = m_store->held().error;
    if (error && error->kind == base::Error::Kind::Unauthorized)
        m_own->connection.renew();
    m_own->schedule.refreshNow();
}

void AlertsSource::setPaused(bool paused)
{
    if (m_own)
        m_own->schedule.setPaused(paused);
}

situation::AlertsView AlertsSource::view(const health::Fleet &fleet) const
{
    const AlertsStore &store = m_past ? *m_past : *m_store;
    situation::AlertsView view{.status = m_past ? statusOfPast() : status(),
                               .confirmed = store.isConfirmed()};
    view.list = store.held().snapshot.value_or(alerts::AlertList());
    view.list.alerts = situation::withSubjects(std::move(view.list.alerts), fleet, m_profile.names);
    return view;
}

situation::SourceStatus AlertsSource::status() const
{
    using State = situation::SourceStatus::State;
    const auto &held = m_store->held();
    const RefreshSchedule &schedule = m_own ? m_own->schedule : m_metrics->schedule();
    situation::SourceStatus status = m_own ? endpointStatus(u"alerts"_s, *m_profile.alerts)
                                           : endpointStatus(u"metrics"_s, *m_profile.metrics);
    status.kind = held.snapshot ? held.snapshot->backend : QString();
    status.asOf = held.asOf;
    status.error = held.error;
    status.nextAttempt = schedule.nextAttempt();
    status.refreshing = schedule.isRunning();
    if (held.error)
        status.state = State::Down;
    else if (held.snapshot && !situation::isEvaluated(*held.snapshot))
        status.state = State::Unevaluated;
    else
        status.state = held.snapshot && !held.fromArchive && !isOverdue() ? State::Ok : State::Stale;
    return status;
}

/// Whoever is asked for alerts now, the past is recorded by the metrics.
situation::SourceStatus AlertsSource::statusOfPast() const
{
    using State = situation::SourceStatus::State;
    const auto &held = m_past->held();
    situation::SourceStatus status = this->status();
    status.kind = held.snapshot ? held.snapshot->backend : status.kind;
    status.asOf = held.asOf;
    status.error = held.error;
    status.refreshing = !held.asOf && !held.error;
    status.state = held.error                                      ? State::Down
        : held.snapshot && !situation::isEvaluated(*held.snapshot) ? State::Unevaluated
        : held.snapshot                                            ? State::Ok
                                                                   : State::Stale;
    return status;
}

bool AlertsSource::isOverdue() const
{
    const auto &asOf = m_store->held().asOf;
    return !asOf || m_clock.now() - m_profile.settleTime - *asOf > 2 * m_profile.refreshEvery;
}

} // namespace app
