// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QList>
#include <QMetaObject>
#include <QThread>

#include <ctime>

/// An event that the main thread delivered, with all that it brought about.
struct TimedEvent {
    double ms = 0; ///< of the thread's processor time
    double wallMs = 0; ///< in which it delivered nothing else, whoever worked for it
    QEvent::Type type = QEvent::None;
    const char *receiver = ""; ///< its class
};

/// Notes the processor time of each event that the main thread delivers, while that is asked for.
template <typename Application> class TimedBy : public Application {
public:
    using Application::Application;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool isMine =
            QThread::currentThread() == this->thread(); // others deliver theirs through here, too
        if (!isMine || !timing || m_depth > 0)
            return Application::notify(receiver, event);
        ++m_depth;
        TimedEvent timed{.type = event->type(), .receiver = receiver->metaObject()->className()};
        const double before = cpuMs();
        const double wallBefore = wallMs();
        const bool done = Application::notify(receiver, event);
        timed.ms = cpuMs() - before;
        timed.wallMs = wallMs() - wallBefore;
        events.append(timed);
        --m_depth;
        return done;
    }

    QList<double> eventMs() const
    {
        QList<double> all;
        for (const TimedEvent &event : events)
            all.append(event.ms);
        return all;
    }

    bool timing = false;
    QList<TimedEvent> events;

    /// What this thread has used of the processor.
    static double cpuMs() { return msOf(CLOCK_THREAD_CPUTIME_ID); }
    static double wallMs() { return msOf(CLOCK_MONOTONIC); }

private:
    static double msOf(clockid_t clock)
    {
        timespec now{};
        clock_gettime(clock, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }

    int m_depth = 0;
};

using TimedApplication = TimedBy<QCoreApplication>;
