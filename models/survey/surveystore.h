// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/held.h"
#include "models/health/sampling.h"
#include "models/metrics/prometheusclient.h"
#include "models/survey/answers.h"

#include <QObject>

namespace survey {

/// The answers to the questions of one feature, now or at a past moment: a fixed number of requests, whatever
/// the number of machines, each asked no more often than it says.
class SurveyStore final : public QObject {
    Q_OBJECT

public:
    struct Options {
        archive::Archive *archive = nullptr; ///< where good answers are kept; null: nowhere
        QString profile;
        base::Milliseconds settleTime{0}; ///< live asks for now minus this
        std::optional<base::Instant> past; ///< the moment that is shown instead of now
    };

    SurveyStore(metrics::PrometheusClient client, QList<Question> questions, Options options,
                const base::Clock &clock, QObject *parent = nullptr);

    /// Other questions from now on. Those that stay keep their answers; an attempt still running is dropped,
    /// and what it asked is due again.
    void setQuestions(const QList<Question> &questions);

    /// Shows what the archive remembers of an earlier run until there is an answer. Nothing for the past.
    void recall();
    /// Asks everything; an attempt still running is dropped. Ends with refreshed().
    void refresh();
    /// Asks what is due, or failed; nothing while an attempt runs.
    void refreshWhenDue();

    /// held().error: why the newest attempt failed as a whole. A refused question costs itself
    /// (Answer::error).
    const base::Held<Answers> &held() const { return m_held; }
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void refreshed(); ///< an attempt ended; held().error says how
    void changed(); ///< held() did

private:
    bool isDue(qsizetype question) const;
    void ask(const QList<qsizetype> &due);
    void askQuestions(const QList<qsizetype> &due, base::Instant at);
    base::Pending<Answer> answerTo(const Question &question, base::Instant at) const;
    void accept(const std::vector<base::Result<Answer>> &answers, base::Instant at);
    void finish(const std::optional<base::Error> &error, base::Instant at);
    std::optional<metrics::Memory> memoryOf(const Question &question) const;

    metrics::PrometheusClient m_client;
    QList<Question> m_questions;
    Options m_options;
    const base::Clock &m_clock;
    base::Held<Answers> m_held;
    QList<Answer> m_answers; ///< as m_questions
    QList<std::optional<base::Instant>> m_askedAt; ///< as m_questions; nothing: never, or it failed
    QList<qsizetype> m_asked; ///< of the attempt that runs
    health::Sampling m_sampling;
    bool m_running = false;
    base::Pending<metrics::Vector> m_askingSampling;
    base::Pending<std::vector<base::Result<Answer>>> m_asking;
    base::Pending<std::vector<base::Result<Answer>>> m_recalling;
};

} // namespace survey
