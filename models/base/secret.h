// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace base {

/// A token or password. It has no stream operator, no comparison and no conversion, so that it cannot slip
/// into a log, an error or a setting by accident; whoever needs the bytes says so with reveal().
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    const QByteArray &reveal() const { return m_bytes; }

    bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    QByteArray m_bytes;
};

} // namespace base
