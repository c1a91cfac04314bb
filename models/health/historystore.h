// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/health/historyquestion.h"

#include <QObject>

namespace health {

/// The lines of the drill-down chart: all that was collected as far as a chart can show it, over longer times
/// the extremes of each step, so that no spike is lost. Only the newest request counts; the line shown before
/// stays until it is answered.
///
/// What moves on with the clock is asked from its newest steps on (metrics/tail), whether somebody looks
/// closer meanwhile or not. So is a past moment that moves on, as one does that is compared with now: what
/// was over for ten minutes and more is taken as it was. The whole is asked again after ten minutes, of such
/// a past after an hour, after a failure, and whenever the question is another.
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
    /// which does not change, has been answered. A question that is on its way goes on: an answer that takes
    /// longer than refreshes are apart would never come.
    void refresh();

    const std::optional<History> &history() const { return m_history; }

Q_SIGNALS:
    void refreshed(); ///< the newest attempt ended
    void changed();

private:
    /// What the next question can go on from: an answer, and how it was asked.
    struct Known {
        HistoryRequest request;
        HistoryQuestion question;
        metrics::Lines lines;
        base::Instant since; ///< when the whole was asked
    };

    void ask();
    void askLines();
    std::optional<metrics::WideRange> tailOf(const HistoryQuestion &wanted) const;
    void askWhole(const HistoryQuestion &question);
    void askTail(const metrics::WideRange &tail, const HistoryQuestion &whole);
    void askAgainPlainly(const base::Error &why);
    void take(const base::Result<metrics::Lines> &answer, const HistoryQuestion &asked);
    void keepInMind(const HistoryQuestion &asked);
    base::Instant end() const;
    HistoryTerms terms() const;
    HistoryQuestion question(base::Instant to) const;
    HistoryQuestion plainQuestion() const;
    std::optional<metrics::Memory> memory(const metrics::WideRange &wide) const;
    void recall();

    metrics::PrometheusClient m_client;
    Options m_options;
    const base::Clock &m_clock;
    std::optional<History> m_history;
    std::optional<Known> m_known;
    Sampling m_sampling; ///< at m_sampledAt
    std::optional<base::Instant> m_sampledAt;
    base::Pending<metrics::Vector> m_askingSampling;
    metrics::Dialect m_dialect = metrics::Dialect::Promql; ///< until an answer tells more
    qsizetype m_lines = 0; ///< that the same question had last, whatever its range
    base::Pending<metrics::Lines> m_asking;
    base::Pending<std::optional<metrics::Remembered<metrics::Lines>>> m_recalling;
};

} // namespace health
