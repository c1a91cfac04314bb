// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/archive/archive.h"

#include "models/archive/archivefile.h"

#include <QUuid>

namespace archive {

Archive::Archive(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_connection(QUuid::createUuid().toString())
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
    m_thread.start([this] {
        if (const QString trouble = ArchiveFile::open(m_connection, m_file); !trouble.isEmpty())
            Q_EMIT troubled(trouble);
    });
}

Archive::~Archive()
{
    m_thread.start([connection = m_connection] { ArchiveFile::close(connection); });
    m_thread.waitForDone();
}

void Archive::write(const Key &key, const Entry &entry)
{
    m_thread.start([this, key, entry] {
        if (const QString trouble = ArchiveFile(m_connection).write(key, entry); !trouble.isEmpty())
            Q_EMIT troubled(trouble);
    });
}

base::Pending<std::optional<Entry>> Archive::read(const Key &key)
{
    auto completer = std::make_shared<base::Completer<std::optional<Entry>>>();
    auto pending = completer->pending();
    m_thread.start([connection = m_connection, key, completer] {
        completer->finish(ArchiveFile(connection).read(key));
    });
    return pending;
}

} // namespace archive
