// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/archive/archive.h"

#include <QString>

#include <optional>

namespace archive {

/// The SQLite file behind an Archive, through the connection of that name. Only for the thread that opened
/// it.
class ArchiveFile {
public:
    /// Opens or creates the file; a damaged one is moved aside first. Returns what went wrong, empty when
    /// nothing did.
    static QString open(const QString &connection, const QString &file);
    static void close(const QString &connection);

    explicit ArchiveFile(const QString &connection)
        : m_connection(connection)
    {
    }

    /// Returns what went wrong, empty when nothing did.
    QString write(const Key &key, const Entry &entry) const;
    std::optional<Entry> read(const Key &key) const;

private:
    QString m_connection;
};

} // namespace archive
