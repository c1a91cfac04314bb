// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace moment {

/// Something that happened, on the way through the past.
struct Tick {
    base::Instant at;
    QString label;

    bool operator==(const Tick &) const = default;
};

/// Goes through the past, by hand or by itself. What is shown follows at most a few times a second, and never
/// before the moment that was wanted last has been answered: a slow store is not flooded. The newest place
/// wins.
class Player final : public QObject {
    Q_OBJECT

public:
    /// @param clock outlives this
    explicit Player(const base::Clock &clock, QObject *parent = nullptr);

    void setRange(base::Instant from, base::Instant to);
    void setTicks(const QList<Tick> &ticks); ///< in any order
    /// Where what is shown is already, so that it is not wanted again.
    void start(base::Instant at);
    /// By hand; stops playing at nothing.
    void seek(base::Instant at);
    void setPlaying(bool playing); ///< from the end it begins anew
    void setSpeed(int speed) { m_speed = speed; } ///< times as quick as it happened
    /// To the tick before or after; true when there is one.
    bool step(int direction);
    /// What was wanted last is shown.
    void setAnswered();
    /// Time has passed; called by itself while there is something to do.
    void advance();

    base::Instant from() const { return m_from; }
    base::Instant to() const { return m_to; }
    base::Instant at() const { return m_at; }
    const QList<Tick> &ticks() const { return m_ticks; } ///< in the range, by time
    bool isPlaying() const { return m_playing; }
    bool isWaiting() const { return !m_answered; } ///< for what is shown to follow

Q_SIGNALS:
    void moved(); ///< at(), from() or to() are others
    void ticksChanged();
    void playingChanged(bool playing);
    void momentWanted(base::Instant at);

private:
    void move(base::Instant at);
    void offer();
    void arm();

    const base::Clock &m_clock;
    base::Instant m_from;
    base::Instant m_to;
    base::Instant m_at;
    base::Instant m_wanted; ///< last
    base::Instant m_wantedAt; ///< on the clock
    base::Instant m_playedAt; ///< likewise, how far playing has come
    QList<Tick> m_all;
    QList<Tick> m_ticks;
    int m_speed = 600;
    bool m_playing = false;
    bool m_answered = true;
    QTimer m_beat;
};

} // namespace moment
