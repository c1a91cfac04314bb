// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/archive/archive.h"
#include "models/base/pending.h"
#include "models/base/timerange.h"
#include "models/http/client.h"
#include "models/metrics/lines.h"
#include "models/metrics/series.h"

#include <QUrl>

#include <optional>

namespace metrics {

/// An answer read back from the archive, with the time it was given.
template <typename T> struct Remembered {
    T value;
    base::Instant asOf;
};

/// Where the good answers to a question are kept for the next start. Past moments are asked without one, so
/// that they never replace what is known of now.
struct Memory {
    archive::Archive *archive = nullptr;
    archive::Key key;
};

/// Asks a Prometheus-compatible HTTP API: VictoriaMetrics (single or cluster), Prometheus, Mimir, Thanos, or
/// a Grafana data-source proxy, by the base URL under which api/v1 stands.
class PrometheusClient {
public:
    PrometheusClient(http::Client &client, QUrl base);

    /// How far back from each instant the server looks for a sample; 0: as far as it does by itself.
    void setLookback(base::Milliseconds lookback) { m_lookback = lookback; }

    /// /api/v1/query as of `at`; good answers go to `memory`.
    base::Pending<Vector> instant(const QString &promql, base::Instant at,
                                  const std::optional<Memory> &memory = {}) const;

    /// /api/v1/query_range; `range` should come from base::alignedRange(). Refused here, without asking, when
    /// it has no points or more than Prometheus gives (11,000).
    base::Pending<Matrix> range(const QString &promql, const base::TimeRange &range,
                                const std::optional<Memory> &memory = {}) const;

    /// The same as lines for charts, read while they arrive. An answer of more than 4 MiB is not remembered.
    base::Pending<Lines> lines(const QString &promql, const base::TimeRange &range,
                               const std::optional<Memory> &memory = {}) const;

    /// /api/v1/label/<label>/values: which values the label had on the series of `selector`, empty: on
    /// any, between two instants. Answered from the index, so it is cheap over a month, and only as fine as
    /// the index: a day on VictoriaMetrics, a block on Prometheus.
    base::Pending<QStringList> labelValues(const QString &label, const QString &selector, base::Instant from,
                                           base::Instant to, const std::optional<Memory> &memory = {}) const;

    /// /api/v1/labels: which labels the series of `selector` had between two instants; empty: of all series.
    base::Pending<QStringList> labels(const QString &selector, base::Instant from, base::Instant to) const;

    /// For a person who asks: the whole answer as the server gives it, whatever its status. Nothing is kept.
    /// @param more further fields of the form, encoded: "&trace=1"
    base::Pending<http::Response> told(const QString &promql, base::Instant at,
                                       const QByteArray &more = {}) const;
    base::Pending<http::Response> told(const QString &promql, const base::TimeRange &range,
                                       const QByteArray &more = {}) const;

    /// What the archive remembers of a question; nothing when it does not.
    static base::Pending<std::optional<Remembered<Vector>>> rememberedVector(const Memory &memory);
    static base::Pending<std::optional<Remembered<Matrix>>> rememberedMatrix(const Memory &memory);
    /// @param range whose step the points have
    static base::Pending<std::optional<Remembered<Lines>>> rememberedLines(const Memory &memory,
                                                                           const base::TimeRange &range);
    static base::Pending<std::optional<Remembered<QStringList>>> rememberedNames(const Memory &memory);

private:
    QByteArray formOf(const QString &promql) const;
    QByteArray rangeFormOf(const QString &promql, const base::TimeRange &range) const;
    http::Request listing(const QString &path, const QString &selector, base::Instant from,
                          base::Instant to) const;
    http::Request question(const QString &path, const QByteArray &form) const;

    http::Client &m_client;
    QUrl m_base;
    base::Milliseconds m_lookback{0};
};

} // namespace metrics
