// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace outbox {

/// Shows other programs that whoever owns some entries is alive: a file beside the database, locked for as
/// long as this lives. The system takes the lock off a process however it ends, also across the walls of a
/// sandbox, where process numbers mean nothing.
class Presence {
public:
    /// @param database whose neighbour the file becomes
    explicit Presence(const QString &database);
    Presence(const Presence &) = delete;
    Presence &operator=(const Presence &) = delete;
    ~Presence();

    const QString &name() const { return m_name; } ///< by which others know this one

    /// Whether whoever has that name is there. A file that nobody holds any more is removed.
    static bool isThere(const QString &database, const QString &name);

private:
    static QString fileOf(const QString &database, const QString &name);

    QString m_name;
    QString m_file;
    int m_descriptor = -1;
};

} // namespace outbox
