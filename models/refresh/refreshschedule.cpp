// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refresh/refreshschedule.h"

#include <QRandomGenerator>

namespace refresh {

using namespace std::chrono_literals;

RefreshSchedule::RefreshSchedule(const base::Clock &clock, Policy policy, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_policy(policy)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RefreshSchedule::begin);
}

void RefreshSchedule::start()
{
    m_next = m_clock.now();
    arm();
}

void RefreshSchedule::finished(const std::optional<base::Error> &error)
{
    m_running = false;
    m_failures = error ? m_failures + 1 : 0;
    const auto delay = nextDelay(m_policy, m_failures, error, QRandomGenerator::global()->generateDouble());
    m_next = delay ? std::optional(m_clock.now() + *delay) : std::nullopt;
    arm();
    Q_EMIT changed();
}

void RefreshSchedule::refreshNow()
{
    if (m_running)
        return;
    m_next = m_clock.now();
    if (m_paused)
        begin();
    else
        arm();
}

void RefreshSchedule::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    arm();
    Q_EMIT changed();
}

std::optional<base::Instant> RefreshSchedule::nextAttempt() const
{
    return m_running || m_paused ? std::nullopt : m_next;
}

void RefreshSchedule::begin()
{
    m_timer.stop();
    m_running = true;
    Q_EMIT changed();
    Q_EMIT due();
}

void RefreshSchedule::arm()
{
    m_timer.stop();
    if (m_next && !m_running && !m_paused)
        m_timer.start(std::max(0ms, *m_next - m_clock.now()));
}

} // namespace refresh
