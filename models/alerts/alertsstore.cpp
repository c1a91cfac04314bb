// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertsstore.h"

#include "models/alerts/alertseriesparser.h"

namespace alerts {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

/// Without a series of an alert nobody can tell whether rules were evaluated then.
Result<AlertList> listOfThePast(const metrics::Vector &vector)
{
    QList<Alert> alerts = alertsFromSeries(vector);
    const bool looked = !alerts.isEmpty();
    return AlertList{.alerts = std::move(alerts),
                     .evaluation = looked ? Evaluation::Yes : Evaluation::Unsaid,
                     .backend = vector.seriesFetched ? u"victoriametrics"_s : u"prometheus"_s};
}

} // namespace

AlertsStore::AlertsStore(AlertsClient client, metrics::PrometheusClient series, Options options,
                         const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_series(std::move(series))
    , m_options(std::move(options))
    , m_clock(clock)
{
}

void AlertsStore::remember()
{
    const auto known = memory();
    if (!known)
        return;
    m_remembering = AlertsClient::remembered(*known);
    m_remembering.deliver(this, [this](const auto &remembered) {
        if (!remembered || !*remembered || m_held.snapshot)
            return; // nothing known, or an answer of this run was quicker
        m_held.snapshot = (*remembered)->value;
        m_held.asOf = (*remembered)->asOf;
        m_held.fromArchive = true;
        Q_EMIT changed();
    });
}

void AlertsStore::refresh()
{
    const base::Instant at = m_options.past.value_or(m_clock.now() - m_options.settleTime);
    m_asking = asked(at);
    m_asking.deliver(this, [this, at](const Result<AlertList> &answer) { accept(answer, at); });
}

base::Pending<AlertList> AlertsStore::asked(base::Instant at)
{
    return m_options.past ? m_series.instant(alertSeriesQuery(), at).parsed(listOfThePast)
                          : m_client.ask(this, at, memory());
}

void AlertsStore::accept(const Result<AlertList> &answer, base::Instant at)
{
    using Api = AlertsClient::Api;
    if (answer) {
        m_held.accept(*answer, at);
        if (!m_options.past)
            m_client.setApi(answer->backend == "alertmanager"_L1 ? Api::Alertmanager : Api::Prometheus);
    } else {
        m_held.refuse(answer.error());
        using enum base::Error::Kind;
        if (answer.error().kind == Rejected || answer.error().kind == Malformed)
            m_client.setApi(Api::Unknown); // another server may stand there now
    }
    Q_EMIT changed();
    Q_EMIT refreshed();
}

std::optional<metrics::Memory> AlertsStore::memory() const
{
    if (!m_options.archive || m_options.past)
        return std::nullopt;
    return metrics::Memory{
        .archive = m_options.archive,
        .key = {.profile = m_options.profile, .request = u"alerts "_s + m_client.base().toString()}};
}

} // namespace alerts
