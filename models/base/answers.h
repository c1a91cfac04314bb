// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/pending.h"

#include <QHash>

namespace base {

/// Answers on their way that are all wanted: each is kept until it is there. With this they are dropped.
class Answers {
public:
    template <typename T, typename Receive> void when(QObject *context, Pending<T> pending, Receive receive)
    {
        const quint64 key = ++m_last;
        const auto held = std::make_shared<Pending<T>>(std::move(pending));
        m_held.insert(key, held);
        held->deliver(context, [this, key, receive = std::move(receive)](const Result<T> &answer) {
            const auto keep = m_held.take(key);
            receive(answer);
        });
    }

private:
    QHash<quint64, std::shared_ptr<void>> m_held;
    quint64 m_last = 0;
};

} // namespace base
