// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/historyquestion.h"

#include <QObject>
#include <QTimer>

namespace health {

/// The lines of a chart at a finer step, for the part of a long time that somebody looks at: asked once the
/// view has come to rest and its points are more than two pixels apart. Only the newest view counts. What the
/// store refuses is asked again only for another part.
class CloserLook final : public QObject {
    Q_OBJECT

public:
    /// When a view that has come to rest is asked about.
    enum class Turn {
        AtOnce,
        Given, ///< by takeTurn(): it is one of many
    };

    /// @param rest how long a view stands still before it is asked about
    explicit CloserLook(metrics::PrometheusClient client,
                        base::Milliseconds rest = std::chrono::milliseconds(250), QObject *parent = nullptr);
    /// To be told before the first view; at once unless told.
    void setTurn(Turn turn) { m_turn = turn; }

    /// What is looked at. With another request all that was seen closer is forgotten.
    void setHistory(const History &history);
    /// What is seen of it, and over how many pixels.
    void look(base::Instant from, base::Instant to, int pixels);
    void cancel(); ///< this view is good enough as it is
    void takeTurn(); ///< asks, when something is due

    /// A part of it, closer: the last good answer and the newest error. Nothing before the first question.
    const std::optional<History> &closer() const { return m_closer; }
    bool isDue() const { return m_isDue; } ///< it waits for its turn
    bool isAsking() const { return m_closer && m_closer->loading; }

Q_SIGNALS:
    void changed();
    void due(); ///< a turn is wanted

private:
    bool isCoarse(const base::TimeRange &range) const;
    bool isAsked() const;
    void consider();
    void endRest();
    void ask();
    void take(const base::Result<metrics::Lines> &answer);
    void forget();

    metrics::PrometheusClient m_client;
    std::optional<History> m_whole;
    std::optional<History> m_closer;
    std::optional<HistoryQuestion> m_asked; ///< last, whatever came of it
    base::TimeRange m_view; ///< without a step
    int m_pixels = 0;
    QTimer m_rest;
    Turn m_turn = Turn::AtOnce;
    bool m_isDue = false;
    base::Pending<metrics::Lines> m_asking;
};

} // namespace health
