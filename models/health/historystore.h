// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/health/history.h"
#include "models/health/sampling.h"
#include "models/metrics/widerange.h"

#include <QObject>

namespace health {

/// The lines of the drill-down chart: all that was collected as far as a chart can show it, over longer times
/// the extremes of each step, so that no spike is lost. Only the newest request counts; the line shown before
/// stays until it is answered.
class HistoryStore final : public QObject {
    Q_OBJECT

public:
    struct Options {
        archive::Archive *archive = nullptr; ///< where good answers are kept; null: nowhere
        QString profile;
        base::Milliseconds settleTime{0};
        base::Milliseconds scrapeInterval{15'000}; ///< a finer step would repeat samples
    };

    HistoryStore(metrics::PrometheusClient client, Options options, const base::Clock &clock,
                 QObject *parent = nullptr);

    void show(const HistoryRequest &request);
    /// Asks the same again for the time that has passed; nothing to do before show(), nor when a past moment,
    /// which does not change, has been answered.
    void refresh();

    const std::optional<History> &history() const { return m_history; }

Q_SIGNALS:
    void refreshed(); ///< the newest attempt ended
    void changed();

private:
    void ask();
    void askLines();
    void askAgainPlainly(const base::Error &why);
    void take(const base::Result<metrics::Lines> &answer, const metrics::WideRange &asked,
              History::Fidelity fidelity);
    base::Instant end() const;
    base::TimeRange range(base::Instant to) const;
    metrics::WideRange wide(base::Instant to, const Sampling &sampling) const;
    History::Fidelity fidelityOf(const metrics::WideRange &wide) const;
    std::optional<metrics::Memory> memory(const metrics::WideRange &wide) const;
    void recall();

    metrics::PrometheusClient m_client;
    Options m_options;
    const base::Clock &m_clock;
    std::optional<History> m_history;
    Sampling m_sampling; ///< at m_sampledAt
    std::optional<base::Instant> m_sampledAt;
    base::Pending<metrics::Vector> m_askingSampling;
    metrics::Dialect m_dialect = metrics::Dialect::Promql; ///< until an answer tells more
    base::Pending<metrics::Lines> m_asking;
    base::Pending<std::optional<metrics::Remembered<metrics::Lines>>> m_recalling;
};

/// The PromQL of a request: the instance quoted in, and a window for rate() that spans at least two steps, so
/// that samples between two points count, and five minutes, so that a missed scrape leaves no hole, or
/// more where samples are further apart.
QString historyQuery(const HistoryRequest &request, base::Milliseconds step, const Sampling &sampling = {});

} // namespace health
