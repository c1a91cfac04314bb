// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/held.h"
#include "models/console/answer.h"
#include "models/metrics/prometheusclient.h"

#include <QObject>

namespace console {

/// Asks what people write. Only the newest question counts; the last answer stays until there is another.
class ConsoleStore final : public QObject {
    Q_OBJECT

public:
    struct Options {
        base::Milliseconds settleTime{0};
        base::Milliseconds finestStep{15'000}; ///< of series over time
    };

    ConsoleStore(metrics::PrometheusClient client, Options options, const base::Clock &clock,
                 QObject *parent = nullptr);

    void ask(const Question &question);
    /// Asks the same again for the time that has passed, of an answer over time only its end where that is
    /// enough (metrics/tail). Nothing happens while an answer is awaited, so that slow ones never pile up,
    /// nor of a past moment, which does not change, nor after a failure that asking again does not mend.
    void follow();
    /// Whether follow() asks, apart from an answer that is awaited.
    bool canFollow() const;
    void cancel(); ///< nobody waits any more, and the server is told by a closed connection

    bool isRunning() const { return m_running; }
    /// The question that was asked last; its text is empty before the first.
    const Question &question() const { return m_question; }
    /// The newest good answer, and why the newest attempt failed, if nobody answered.
    const base::Held<Answer> &answer() const { return m_answer; }
    /// What the server said when it did not take the newest question; nothing when it did.
    const std::optional<Answer> &refused() const { return m_refused; }

Q_SIGNALS:
    void changed();
    void answered(const QString &promql); ///< the server took a new query, and gave what it says

private:
    base::TimeRange rangeOf(const Question &question) const;
    std::optional<base::TimeRange> tailOf(const base::TimeRange &whole) const;
    base::Pending<Answer> asking(const base::TimeRange &range) const;
    void await(base::Pending<Answer> answer);
    void take(base::Result<Answer> answer, base::Instant asked);

    metrics::PrometheusClient m_client;
    Options m_options;
    const base::Clock &m_clock;
    Question m_question;
    base::Held<Answer> m_answer;
    std::optional<Answer> m_refused;
    base::Pending<Answer> m_asking;
    std::optional<base::Instant> m_wholeAt; ///< when the whole was asked of what is known
    bool m_following = false; ///< what is asked is what was asked before
    bool m_running = false;
};

} // namespace console
