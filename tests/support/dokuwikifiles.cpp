// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dokuwikifiles.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

/// Where DokuWiki keeps what belongs to a page, below pages, attic and meta.
QString relative(QString id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id.replace(u':', u'/'), "/"));
}

/// A line of a page's history. Source: dokuwiki.org/changelog.
QByteArray historyLine(const QString &id, const WikiVersion &version, bool first)
{
    const QString line = u"%1\t127.0.0.1\t%2\t%3\t%4\t%5\t\t\n"_s.arg(version.revision)
                             .arg(QChar(first ? u'C' : u'E'))
                             .arg(id, version.user, version.summary);
    return line.toUtf8();
}

} // namespace

bool putFile(const QString &file, const QByteArray &content, QIODevice::OpenMode mode)
{
    QDir().mkpath(QFileInfo(file).path());
    QFile out(file);
    return out.open(QIODevice::WriteOnly | mode) && out.write(content) == content.size();
}

bool DokuWikiFiles::write(const QString &id, const QList<WikiVersion> &versions)
{
    const QString page = path(u"pages/%1.txt"_s.arg(relative(id)));
    for (const WikiVersion &version : versions) {
        const bool first = !QFile::exists(page);
        const QByteArray line = historyLine(id, version, first);
        const bool written = putFile(page, version.text.toUtf8())
            && putFile(path(u"attic/%1.%2.txt"_s.arg(relative(id)).arg(version.revision)),
                       version.text.toUtf8())
            && putFile(path(u"meta/%1.changes"_s.arg(relative(id))), line, QIODevice::Append)
            && putFile(path(u"meta/_dokuwiki.changes"_s), line, QIODevice::Append);
        QFile stamped(page);
        // DokuWiki takes a page whose file is of another date than its history for one that was edited by
        // hand.
        if (!written || !stamped.open(QIODevice::ReadWrite)
            || !stamped.setFileTime(QDateTime::fromSecsSinceEpoch(version.revision),
                                    QFileDevice::FileModificationTime))
            return false;
    }
    return true;
}

void DokuWikiFiles::lock(const QString &id, const QString &user)
{
    putFile(lockFile(id), user.toUtf8() + "\nsession");
}

void DokuWikiFiles::unlock(const QString &id)
{
    QFile::remove(lockFile(id));
}

QString DokuWikiFiles::text(const QString &id) const
{
    return QString::fromUtf8(contentOf(path(u"pages/%1.txt"_s.arg(relative(id)))));
}

QStringList DokuWikiFiles::pastTexts(const QString &id) const
{
    QStringList texts;
    for (const QString &file : atticFiles(id))
        texts.append(QString::fromUtf8(contentOf(file)));
    return texts;
}

QList<qint64> DokuWikiFiles::pastRevisions(const QString &id) const
{
    QList<qint64> revisions;
    for (const QString &file : atticFiles(id))
        revisions.append(QFileInfo(file).completeSuffix().section(u'.', 0, 0).toLongLong());
    return revisions;
}

QString DokuWikiFiles::pagesFolder() const
{
    return path(u"pages"_s);
}

QStringList DokuWikiFiles::atticFiles(const QString &id) const
{
    const QFileInfo stem(path(u"attic/"_s + relative(id)));
    QStringList files;
    for (const QFileInfo &file :
         stem.dir().entryInfoList({stem.fileName() + u".*.txt"_s}, QDir::Files, QDir::Name))
        files.append(file.filePath());
    return files;
}

QString DokuWikiFiles::path(const QString &name) const
{
    return m_folder + u'/' + name;
}

QString DokuWikiFiles::lockFile(const QString &id) const
{
    const QByteArray hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Md5).toHex();
    return path(u"locks/%1.lock"_s.arg(QString::fromLatin1(hash)));
}
