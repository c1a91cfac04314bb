// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/refresh/backoff.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace refresh {

/// Says when one source is asked: at its interval, later after failures, not at all while nobody looks, and
/// at once when the user wants it. It asks nobody itself: whoever hears due() asks, and reports back with
/// finished().
class RefreshSchedule final : public QObject {
    Q_OBJECT

public:
    RefreshSchedule(const base::Clock &clock, Policy policy, QObject *parent = nullptr);

    /// Asks at once and goes on from there.
    void start();

    /// The answer of the attempt that due() began.
    void finished(const std::optional<base::Error> &error);

    /// The user wants it now; also ends a stop after Unauthorized. Ignored while an attempt runs.
    void refreshNow();

    /// While paused (the window is hidden) nothing is asked; what fell due meanwhile is asked on resuming.
    void setPaused(bool paused);

    bool isRunning() const { return m_running; }

    /// When the next attempt falls due; nothing while one runs, while paused, and after a stop.
    std::optional<base::Instant> nextAttempt() const;

Q_SIGNALS:
    void due();
    void changed(); ///< isRunning() or nextAttempt() did

private:
    void begin();
    void arm();

    const base::Clock &m_clock;
    Policy m_policy;
    QTimer m_timer;
    std::optional<base::Instant> m_next;
    int m_failures = 0;
    bool m_running = false;
    bool m_paused = false;
};

} // namespace refresh
