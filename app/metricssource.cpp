// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metricssource.h"

#include "app/endpointstatus.h"

namespace app {

using namespace Qt::StringLiterals;

MetricsSource::MetricsSource(const settings::Profile &profile, http::Connection::Way way,
                             const QList<signals::Signal> &entries, archive::Archive *archive,
                             const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_entries(entries)
    , m_clock(clock)
    , m_connection(*profile.metrics, way)
    , m_health(metrics::PrometheusClient(m_connection, profile.metrics->url),
               {.entries = entries,
                .names = profile.names,
                .nameLabel = profile.nameLabel,
                .settleTime = profile.settleTime,
                .archive = archive,
                .profile = profile.name},
               clock)
    , m_history(metrics::PrometheusClient(m_connection, profile.metrics->url),
                {.archive = archive, .profile = profile.name, .settleTime = profile.settleTime}, clock)
    , m_sparklines(metrics::PrometheusClient(m_connection, profile.metrics->url), entries, profile.settleTime,
                   clock)
    , m_changes(metrics::PrometheusClient(m_connection, profile.metrics->url), profile.settleTime, clock)
    , m_schedule(clock, {.every = profile.refreshEvery})
{
    connect(&m_schedule, &refresh::RefreshSchedule::due, &m_health, &health::HealthStore::refresh);
    connect(&m_schedule, &refresh::RefreshSchedule::due, &m_history, &health::HistoryStore::refresh);
    connect(&m_schedule, &refresh::RefreshSchedule::changed, this, &MetricsSource::statusChanged);
    connect(&m_health, &health::HealthStore::refreshed, this,
            [this] { m_schedule.finished(m_health.held().error); });
    connect(&m_health, &health::HealthStore::changed, this, &MetricsSource::statusChanged);
}

void MetricsSource::remember()
{
    m_health.remember();
}

void MetricsSource::start()
{
    m_schedule.start();
}

void MetricsSource::retry()
{
    const auto &error = m_health.held().error;
    if (error && error->kind == base::Error::Kind::Unauthorized)
        m_connection.renew();
    m_schedule.refreshNow();
}

situation::SourceStatus MetricsSource::status() const
{
    using State = situation::SourceStatus::State;
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

std::unique_ptr<health::HealthStore> MetricsSource::makePast(base::Instant moment)
{
    return std::make_unique<health::HealthStore>(
        metrics::PrometheusClient(m_connection, m_profile.metrics->url),
        health::HealthStore::Options{.entries = m_entries,
                                     .names = m_profile.names,
                                     .nameLabel = m_profile.nameLabel,
                                     .profile = m_profile.name,
                                     .past = moment},
        m_clock);
}

situation::SourceStatus MetricsSource::statusOf(const health::HealthStore &past) const
{
    using State = situation::SourceStatus::State;
    const auto &held = past.held();
    situation::SourceStatus status = this->status();
    status.kind = held.snapshot ? held.snapshot->backend : status.kind;
    status.state = held.error ? State::Down : held.asOf ? State::Ok : State::Stale;
    status.asOf = held.asOf;
    status.error = held.error;
    status.refreshing = !held.asOf && !held.error;
    return status;
}

bool MetricsSource::isOverdue() const
{
    const auto &asOf = m_health.held().asOf;
    return !asOf || m_clock.now() - m_profile.settleTime - *asOf > 2 * m_profile.refreshEvery;
}

} // namespace app
