// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demofolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr int slots = 8;
constexpr double bytesPerMegabyte = 1e6;

/// A descriptor that holds the lock; -1 when another process does, or errno says why the file cannot be made.
int lockedFile(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        errno = EWOULDBLOCK;
        return -1;
    }
    return descriptor;
}

std::unexpected<base::Error> unwritable(const QString &folder)
{
    return base::fail(base::Error::Kind::Unreachable,
                      u"cannot write to %1: %2"_s.arg(folder, qt_error_string(errno)));
}

} // namespace

base::Result<std::unique_ptr<DemoFolder>> DemoFolder::claim(const QString &root, const FreeBytes &freeBytes)
{
    if (!QDir().mkpath(root))
        return unwritable(root);
    if (const qint64 left = freeBytes(root); left < leastFreeBytes)
        return base::fail(
            base::Error::Kind::Unreachable,
            u"the demo needs %1 MB in %2, where %3 MB are free"_s.arg(leastFreeBytes / bytesPerMegabyte)
                .arg(root)
                .arg(qRound64(double(left) / bytesPerMegabyte)));
    for (int slot = 0; slot < slots; ++slot) {
        const QString path = u"%1/slot-%2"_s.arg(root).arg(slot);
        const int lock = lockedFile(path + u".lock"_s);
        if (lock < 0 && errno == EWOULDBLOCK)
            continue;
        if (lock < 0)
            return unwritable(root);
        auto folder = std::unique_ptr<DemoFolder>(new DemoFolder(path, lock));
        return QDir().mkpath(folder->dataPath())
            ? base::Result<std::unique_ptr<DemoFolder>>(std::move(folder))
            : unwritable(path);
    }
    return base::fail(base::Error::Kind::Unreachable,
                      u"%1 demos run already; close one of them (folders in %2)"_s.arg(slots).arg(root));
}

DemoFolder::DemoFolder(QString path, int lock)
    : m_path(std::move(path))
    , m_lock(lock)
{
}

DemoFolder::~DemoFolder()
{
    ::close(m_lock); // and with it the lock
}

QString DemoFolder::path() const
{
    return m_path;
}

QString DemoFolder::dataPath() const
{
    return m_path + u"/data"_s;
}

QString DemoFolder::stateFile() const
{
    return m_path + u"/state.json"_s;
}

QString DemoFolder::logFile() const
{
    return m_path + u"/victoria-metrics.log"_s;
}

QString DemoFolder::scrapeFile() const
{
    return m_path + u"/scrape.yml"_s;
}

bool DemoFolder::clear()
{
    return QDir(m_path).removeRecursively() && QDir().mkpath(dataPath());
}

QString DemoFolder::setAside()
{
    const QFileInfo slot(m_path);
    QDir root = slot.dir();
    const QString broken = slot.fileName() + u".broken-"_s;
    for (const QString &older : root.entryList({broken + u'*'}, QDir::Dirs))
        QDir(root.filePath(older)).removeRecursively();
    const QString name = broken + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    return root.rename(slot.fileName(), name) && QDir().mkpath(dataPath()) ? root.filePath(name) : QString();
}

qint64 freeBytesOnDisk(const QString &folder)
{
    return QStorageInfo(folder).bytesAvailable();
}

} // namespace demo
