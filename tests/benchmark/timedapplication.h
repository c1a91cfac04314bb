// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <ctime>

/// Notes the processor time of each event that the main thread delivers, while that is asked for.
class TimedApplication : public QCoreApplication {
public:
    using QCoreApplication::QCoreApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (!timing || m_depth > 0)
            return QCoreApplication::notify(receiver, event);
        ++m_depth;
        const double before = cpuMs();
        const bool done = QCoreApplication::notify(receiver, event);
        eventMs.append(cpuMs() - before);
        --m_depth;
        return done;
    }

    bool timing = false;
    QList<double> eventMs;

private:
    static double cpuMs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }

    int m_depth = 0;
};
