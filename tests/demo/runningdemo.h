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
