// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/foldereditor.h"

#include "models/base/wholefile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace wiki {

using namespace Qt::StringLiterals;
using base::Pending;
using base::Result;
using Kind = base::Error::Kind;

namespace {

constexpr qint64 largestPage = 2 * 1024 * 1024;

Result<QString> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QString();
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(Kind::Unreachable, u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    const QByteArray bytes = file.read(largestPage + 1);
    if (bytes.size() > largestPage)
        return base::fail(Kind::TooLarge, u"%1 has more than 2 MiB"_s.arg(path));
    return canonicalText(QString::fromUtf8(bytes));
}

} // namespace

FolderEditor::FolderEditor(const QString &folder)
    : m_folder(folder)
{
}

Pending<bool> FolderEditor::lock(const QString &)
{
    return Pending<bool>::ready(true);
}

Pending<bool> FolderEditor::unlock(const QString &)
{
    return Pending<bool>::ready(true);
}

Pending<Standing> FolderEditor::standing(const QString &id)
{
    return Pending<Standing>::ready(fileOf(id).and_then([](const QString &path) -> Result<Standing> {
        const QFileInfo info(path);
        if (!info.exists())
            return Standing();
        return contentOf(path).transform([&](const QString &text) {
            return Standing{
                .exists = true, .revision = info.lastModified().toSecsSinceEpoch(), .hash = textHash(text)};
        });
    }));
}

Pending<QString> FolderEditor::text(const QString &id, Revision revision)
{
    if (revision != 0)
        return Pending<QString>::ready(QString());
    return Pending<QString>::ready(fileOf(id).and_then(contentOf));
}

Pending<bool> FolderEditor::save(const QString &id, const QString &text, const QString &)
{
    return Pending<bool>::ready(fileOf(id).and_then([&](const QString &path) -> Result<bool> {
        if (!QDir().mkpath(QFileInfo(path).path()))
            return base::fail(Kind::Rejected, u"the folder of %1 cannot be made"_s.arg(path));
        return base::replaceFile(path, text.toUtf8()).transform([](qint64) { return true; });
    }));
}

Pending<QList<PageChange>> FolderEditor::historySince(const QString &, Revision)
{
    return Pending<QList<PageChange>>::ready(QList<PageChange>());
}

Result<QString> FolderEditor::fileOf(const QString &id) const
{
    // As DokuWiki names its files: namespaces are folders, what is no plain letter is percent-encoded.
    const QStringList parts = id.split(u':');
    const bool hostile = std::ranges::any_of(parts, [](const QString &part) {
        return part.isEmpty() || part.startsWith(u'.') || part.contains(u'/');
    });
    if (hostile)
        return base::fail(Kind::Rejected, u"%1 is no name of a page"_s.arg(id.left(200)));
    QStringList plain;
    QStringList encoded;
    for (const QString &part : parts) {
        plain.append(part);
        encoded.append(QString::fromLatin1(QUrl::toPercentEncoding(part)));
    }
    const QString asWritten = m_folder.filePath(plain.join(u'/') + u".txt"_s);
    const QString chosen =
        QFile::exists(asWritten) ? asWritten : m_folder.filePath(encoded.join(u'/') + u".txt"_s);
    // A link must not lead the pen out of the folder.
    const QString real = QFileInfo(QFileInfo(chosen).path()).canonicalFilePath();
    const QString root = m_folder.canonicalPath();
    if (QFileInfo(chosen).isSymLink() || (!real.isEmpty() && real != root && !real.startsWith(root + u'/')))
        return base::fail(Kind::Rejected, u"%1 leads out of the folder"_s.arg(id.left(200)));
    return chosen;
}

} // namespace wiki
