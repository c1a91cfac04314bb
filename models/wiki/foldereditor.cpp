// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/foldereditor.h"

#include "models/base/wholefile.h"
#include "models/wiki/folderreader.h"
#include "models/wiki/pageid.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace wiki {

using namespace Qt::StringLiterals;
using base::Pending;
using base::Result;
using Kind = base::Error::Kind;

namespace {

constexpr auto byteOrderMark = "\xEF\xBB\xBF";

template <typename Work> auto elsewhere(Work work)
{
    return Pending<bool>::ready(true).parsed([work = std::move(work)](bool) { return work(); });
}

/// The file of a page that is there; empty when there is none.
Result<QString> fileOf(const QString &folder, const QString &id)
{
    if (id.isEmpty() || cleanId(id) != id)
        return base::fail(Kind::Rejected, u"\"%1\" is no name of a page"_s.arg(id.left(200)));
    return FolderReader(folder, Scope({id})).list().transform([&](const FolderList &list) {
        return list.files.value(id);
    });
}

/// Where a page that is not there yet belongs, named as DokuWiki names its files. A link must not lead out.
Result<QString> newFileOf(const QString &folder, const QString &id)
{
    const QDir root = FolderReader::pagesOf(folder);
    const QString encoded =
        QString::fromLatin1(QUrl::toPercentEncoding(QString(id).replace(u':', u'/'), "/"));
    const QString file = root.filePath(encoded + u".txt"_s);
    QString above = QFileInfo(file).path();
    while (!QFileInfo::exists(above) && above.size() > root.path().size())
        above = QFileInfo(above).path();
    const QString real = QFileInfo(above).canonicalFilePath();
    const QString inside = root.canonicalPath();
    if (QFileInfo(file).isSymLink() || (real != inside && !real.startsWith(inside + u'/')))
        return base::fail(Kind::Rejected, u"%1 leads out of the folder"_s.arg(id.left(200)));
    if (!QDir().mkpath(QFileInfo(file).path()))
        return base::fail(Kind::Rejected, u"the folder of %1 cannot be made"_s.arg(file));
    return file;
}

Result<Page> pageIn(const QString &id, const QString &file)
{
    const ReadPage read = FolderReader::page(id, file);
    if (read.page && read.diagnostics.isEmpty())
        return *read.page;
    const QString why = read.diagnostics.isEmpty() ? u"it is gone"_s : read.diagnostics.first().message;
    return base::fail(Kind::Rejected, u"%1 would not be saved whole: %2"_s.arg(file, why));
}

/// As the file has it: a checkout should not show every line as changed.
QByteArray inTheMannerOf(const QByteArray &old, const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (old.contains("\r\n"))
        bytes.replace("\n", "\r\n");
    return old.startsWith(byteOrderMark) ? byteOrderMark + bytes : bytes;
}

Result<bool> saved(const QString &folder, const QString &id, const QString &text)
{
    const Result<QString> known = fileOf(folder, id);
    const Result<QString> file = known && known->isEmpty() ? newFileOf(folder, id) : known;
    if (!file)
        return std::unexpected(file.error());
    QFile old(*file);
    const QByteArray content = old.open(QIODevice::ReadOnly) ? old.readAll() : QByteArray();
    old.close();
    return base::replaceFile(*file, inTheMannerOf(content, text)).transform([](qint64) { return true; });
}

} // namespace

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
    return elsewhere([folder = m_folder, id] {
        return fileOf(folder, id).and_then([&](const QString &file) -> Result<Standing> {
            if (file.isEmpty())
                return Standing();
            return pageIn(id, file).transform([](const Page &page) {
                return Standing{
                    .exists = true, .revision = page.revision, .hash = textHash(page.text), .now = {}};
            });
        });
    });
}

Pending<QString> FolderEditor::text(const QString &id, Revision revision)
{
    if (revision != 0)
        return Pending<QString>::ready(QString());
    return elsewhere([folder = m_folder, id] {
        return fileOf(folder, id).and_then([&](const QString &file) -> Result<QString> {
            if (file.isEmpty())
                return QString();
            return pageIn(id, file).transform([](const Page &page) { return page.text; });
        });
    });
}

Pending<bool> FolderEditor::save(const QString &id, const QString &text, const QString &)
{
    return elsewhere([folder = m_folder, id, text] { return saved(folder, id, text); });
}

Pending<QList<PageChange>> FolderEditor::historySince(const QString &, Revision)
{
    return Pending<QList<PageChange>>::ready(QList<PageChange>());
}

} // namespace wiki
