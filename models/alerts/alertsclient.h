// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertlist.h"
#include "models/archive/archive.h"
#include "models/base/pending.h"
#include "models/http/client.h"
#include "models/metrics/prometheusclient.h"

#include <QUrl>

#include <optional>

namespace alerts {

/// Asks whatever answers at an address for its alerts: an Alertmanager (API v2), or Prometheus, vmalert or
/// VictoriaMetrics (their own list, their rules, and the ALERTS series).
class AlertsClient {
public:
    /// What is known of the server before it is asked.
    enum class Api { Unknown, Alertmanager, Prometheus };

    AlertsClient(http::Client &client, QUrl base, Api api = Api::Unknown);

    /// As of now; a good answer goes to `memory`. An unknown server is asked for API v2 first. `context` is
    /// whose thread the second question is asked in.
    base::Pending<AlertList> ask(QObject *context, base::Instant at,
                                 const std::optional<metrics::Memory> &memory = {}) const;

    /// What the archive remembers; nothing when it does not.
    static base::Pending<std::optional<metrics::Remembered<AlertList>>>
    remembered(const metrics::Memory &memory);

    const QUrl &base() const { return m_base; }
    /// The server has shown what it is; Unknown: no longer what it was.
    void setApi(Api api) { m_api = api == Api::Unknown ? m_given : api; }

private:
    base::Pending<std::optional<AlertList>>
    askAlertmanager(base::Instant at, const std::optional<metrics::Memory> &memory) const;
    base::Pending<AlertList> askPrometheus(base::Instant at,
                                           const std::optional<metrics::Memory> &memory) const;
    base::Pending<http::Response> get(const QString &path) const;

    http::Client &m_client;
    QUrl m_base;
    Api m_given;
    Api m_api;
};

} // namespace alerts
