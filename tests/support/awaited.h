// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/pending.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

/// The answer of a Pending, waited for in the event loop; nothing when it did not come within `timeout`.
template <typename T>
std::optional<base::Result<T>> awaited(base::Pending<T> pending,
                                       std::chrono::milliseconds timeout = std::chrono::seconds(20))
{
    QObject context;
    std::optional<base::Result<T>> answer;
    pending.deliver(&context, [&answer](const base::Result<T> &result) { answer = result; });
    (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, QDeadlineTimer(timeout));
    return answer;
}

/// Has a store ask, and waits until the attempt has ended, well or not.
template <typename Store> bool refreshed(Store &store)
{
    QSignalSpy ended(&store, &Store::refreshed);
    store.refresh();
    return QTest::qWaitFor([&ended] { return !ended.isEmpty(); });
}
