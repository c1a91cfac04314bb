// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/round/roundfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <unistd.h>

namespace rounds {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Result;
using Kind = base::Error::Kind;

namespace {

constexpr qint64 most = 16 * 1024 * 1024;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// What a crash in the middle of a write leaves behind must not swallow the next line.
bool endsInLine(QFile &file)
{
    char last = '\n';
    return file.size() == 0 || (file.seek(file.size() - 1) && file.getChar(&last) && last == '\n');
}

} // namespace

Result<bool> RoundFile::append(const QList<Event> &events) const
{
    QByteArray lines;
    for (const Event &event : events)
        lines += lineOf(event);
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return base::fail(Kind::Rejected, u"the folder of %1 cannot be made"_s.arg(m_path));
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(5s))
        return base::fail(Kind::Rejected, u"%1 is being written by another program"_s.arg(m_path));
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, ownerOnly))
        return base::fail(Kind::Rejected, u"%1: %2"_s.arg(m_path, file.errorString()));
    const qint64 before = file.size();
    if (!endsInLine(file))
        lines.prepend('\n');
    const bool kept = file.seek(before) && file.write(lines) == lines.size() && ::fsync(file.handle()) == 0;
    if (kept)
        return true;
    const QString why = file.errorString();
    file.resize(before); // half a line is of no use to anybody
    return base::fail(Kind::Rejected, u"%1: %2"_s.arg(m_path, why));
}

Result<Log> RoundFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return Log();
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(Kind::Rejected, u"%1: %2"_s.arg(m_path, file.errorString()));
    if (file.size() > most)
        file.seek(file.size() - most);
    return parseLog(file.readAll());
}

} // namespace rounds
