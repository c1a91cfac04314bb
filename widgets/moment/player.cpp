// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/moment/player.h"

#include <algorithm>

namespace moment {

using namespace std::chrono_literals;

namespace {

constexpr base::Milliseconds beat = 100ms;
constexpr base::Milliseconds apart = 350ms; ///< two moments that are wanted

} // namespace

Player::Player(const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_beat.setInterval(beat);
    connect(&m_beat, &QTimer::timeout, this, &Player::advance);
}

void Player::setRange(base::Instant from, base::Instant to)
{
    if (m_from == from && m_to == to)
        return;
    m_from = from;
    m_to = std::max(from, to);
    m_at = std::clamp(m_at, m_from, m_to);
    setTicks(m_all);
    Q_EMIT moved();
}

void Player::setTicks(const QList<Tick> &ticks)
{
    m_all = ticks;
    QList<Tick> within;
    for (const Tick &tick : ticks) {
        if (tick.at >= m_from && tick.at <= m_to)
            within.append(tick);
    }
    std::ranges::stable_sort(within, {}, &Tick::at);
    if (std::exchange(m_ticks, within) != within)
        Q_EMIT ticksChanged();
}

void Player::start(base::Instant at)
{
    setPlaying(false);
    m_answered = true;
    m_at = m_wanted = std::clamp(at, m_from, m_to);
    Q_EMIT moved();
}

void Player::seek(base::Instant at)
{
    move(at);
    arm();
}

void Player::move(base::Instant at)
{
    at = std::clamp(at, m_from, m_to);
    if (std::exchange(m_at, at) != at)
        Q_EMIT moved();
    offer();
}

void Player::setPlaying(bool playing)
{
    if (std::exchange(m_playing, playing) == playing)
        return;
    m_playedAt = m_clock.now();
    Q_EMIT playingChanged(playing);
    if (playing && m_at >= m_to)
        move(m_from);
    arm();
}

bool Player::step(int direction)
{
    const auto later = std::ranges::upper_bound(m_ticks, m_at, {}, &Tick::at);
    const auto here = std::ranges::lower_bound(m_ticks, m_at, {}, &Tick::at);
    if (direction > 0 ? later == m_ticks.end() : here == m_ticks.begin())
        return false;
    seek(direction > 0 ? later->at : std::prev(here)->at);
    return true;
}

void Player::setAnswered()
{
    m_answered = true;
    offer();
    arm();
}

void Player::advance()
{
    const base::Instant now = m_clock.now();
    if (m_playing) {
        const base::Milliseconds passed = std::max(now - m_playedAt, base::Milliseconds(0)); // clocks are set
        m_playedAt = now;
        move(m_at + passed * m_speed);
        if (m_at >= m_to)
            setPlaying(false);
    }
    offer();
    arm();
}

void Player::offer()
{
    const base::Instant now = m_clock.now();
    const bool soon = now >= m_wantedAt && now - m_wantedAt < apart;
    if (m_at == m_wanted || !m_answered || soon)
        return;
    m_wanted = m_at;
    m_wantedAt = now;
    m_answered = false;
    Q_EMIT momentWanted(m_at);
}

/// Nothing is done while there is nothing to do.
void Player::arm()
{
    const bool busy = m_playing || (m_answered && m_at != m_wanted);
    if (busy != m_beat.isActive())
        busy ? m_beat.start() : m_beat.stop();
}

} // namespace moment
