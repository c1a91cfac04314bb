// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demostore.h"

#include <QSignalSpy>

/// A demo store with ears: everything it said can be asked for.
struct RunningDemo {
    explicit RunningDemo(demo::DemoOptions options)
        : store(std::move(options))
        , ready(&store, &demo::DemoStore::ready)
        , complete(&store, &demo::DemoStore::complete)
        , failed(&store, &demo::DemoStore::failed)
        , noticed(&store, &demo::DemoStore::noticed)
    {
        store.start();
    }

    /// Waits in a real event loop: QTRY looks only every 10 ms, which makes hundreds of small steps very
    /// slow.
    static bool heard(QSignalSpy &spy) { return !spy.isEmpty() || spy.wait(std::chrono::minutes(1)); }

    base::Error firstError() const
    {
        return failed.isEmpty() ? base::Error{} : failed.first().first().value<base::Error>();
    }

    demo::DemoStore store;
    QSignalSpy ready;
    QSignalSpy complete;
    QSignalSpy failed;
    QSignalSpy noticed;
};
