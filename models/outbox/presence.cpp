// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/presence.h"

#include <QFile>
#include <QUuid>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace outbox {

using namespace Qt::StringLiterals;

Presence::Presence(const QString &database)
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_file(fileOf(database, m_name))
    , m_descriptor(::open(QFile::encodeName(m_file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
{
    if (m_descriptor >= 0)
        ::flock(m_descriptor, LOCK_EX | LOCK_NB); // nobody else knows the name yet
}

Presence::~Presence()
{
    if (m_descriptor < 0)
        return;
    QFile::remove(m_file);
    ::close(m_descriptor);
}

bool Presence::isThere(const QString &database, const QString &name)
{
    const QString file = fileOf(database, name);
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return errno != ENOENT; // one that cannot be looked at counts as there, until its lease ends
    const bool held = ::flock(descriptor, LOCK_EX | LOCK_NB) != 0;
    if (!held)
        QFile::remove(file);
    ::close(descriptor);
    return held;
}

QString Presence::fileOf(const QString &database, const QString &name)
{
    return database + u'.' + name + u".here"_s;
}

} // namespace outbox
