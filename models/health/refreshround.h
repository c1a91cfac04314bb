// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/health/excursions.h"
#include "models/health/readingsassembly.h"
#include "models/health/sampling.h"
#include "models/metrics/prometheusclient.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace health {

/// What one refresh leaves for the next: answers that are not due again, and what need not be asked twice.
struct Ledger {
    struct Entry {
        base::Instant askedAt;
        base::Result<metrics::Vector> answer;
    };
    QHash<QString, Entry> answers; ///< by PromQL
    Seen seen;
    std::optional<base::Instant> seenAt;
    QStringList alone; ///< signals that spoiled a question they shared
    std::optional<signals::Readings> before; ///< the refresh before
};

/// Readings, and what must be asked besides to complete them.
struct Draft {
    signals::Readings readings;
    QString lastSeen; ///< when what is missing was last there; empty: nothing is
    QStringList beginnings; ///< since when excursions go on that fill the window; empty: all began within it
};

/// One refresh of all subjects: the joint questions side by side, and, as soon as the values are there, how
/// the few that are near a limit went; then, for what fills that window or vanished, since when. A question
/// that is slow does not hold up the others: after a moment of patience what is there is told, and told again
/// when all is.
class RefreshRound final : public QObject {
    Q_OBJECT

public:
    struct Options {
        QList<signals::Signal> entries;
        QList<settings::NameRule> names;
        QString nameLabel; ///< as in the profile; empty: no label says names
        base::Milliseconds settleTime{0}; ///< live asks for now minus this
        archive::Archive *archive = nullptr; ///< where good answers are kept; null: nowhere
        QString profile; ///< whose answers they are
        std::optional<base::Instant> past; ///< the moment that is shown instead of now; nothing is kept of it

        Sampling sampling; ///< how far apart samples are at the moment

        base::Instant moment(const base::Clock &clock) const
        {
            return past.value_or(clock.now() - settleTime);
        }
    };

    RefreshRound(const metrics::PrometheusClient &client, const Options &options, Ledger &ledger,
                 const base::Clock &clock);

    void start();

    /// Where the archive keeps the answer to a question; nothing when it does not.
    static std::optional<metrics::Memory> memoryOf(const Options &options, const Question &question);

Q_SIGNALS:
    /// What is known so far; `final` when nothing is on its way any more.
    void learnt(const base::Result<signals::Readings> &readings, bool final);

private:
    void ask(const Question &question);
    void askSeenOnce();
    void accept(const Question &question, const base::Result<metrics::Vector> &answer);
    void askAlone(const Question &question);
    void oneDone();
    Answers answersSoFar() const;
    void askWindow();
    void acceptWindow(const base::Result<metrics::Matrix> &window);
    void assembleWhenReady();
    void complete(const Draft &draft);
    void finish();
    void tell(const base::Result<signals::Readings> &readings);

    const metrics::PrometheusClient &m_client;
    const Options &m_options;
    Ledger &m_ledger;
    const base::Clock &m_clock;
    base::Instant m_moment; ///< the instant that is asked about
    base::Milliseconds m_skew{0};
    QTimer m_patience;
    bool m_impatient = false;
    QList<Question> m_questions;
    QSet<QString> m_answered; ///< in this round, by PromQL
    std::vector<base::Pending<metrics::Vector>> m_asking;
    std::vector<base::Pending<QStringList>> m_askingSeen;
    int m_open = 0;
    int m_openValues = 0; ///< those of m_open that ask for values
    bool m_seenConsidered = false;
    bool m_windowAsked = false; ///< about the values that are there
    base::Pending<Excursions> m_doubting;
    base::TimeRange m_range; ///< of m_window
    base::Pending<std::vector<base::Result<metrics::Matrix>>> m_excursions;
    std::optional<base::Result<metrics::Matrix>> m_window; ///< of the values that are there; nothing: not yet
    base::Pending<Draft> m_assembling;
    Draft m_draft;
    base::Pending<metrics::Vector> m_lastSeen;
    base::Pending<std::vector<base::Result<metrics::Matrix>>> m_beginnings;
    std::optional<metrics::Vector> m_vanished;
    std::vector<base::Result<metrics::Matrix>> m_longer; ///< by longerRanges()
    int m_openFollowUps = 0;
    base::Pending<signals::Readings> m_completing;
};

} // namespace health
