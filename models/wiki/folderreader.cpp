// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/folderreader.h"

#include "models/wiki/pageid.h"

#include <QDateTime>
#include <QDir>
#include <QSet>

#include <algorithm>

namespace wiki {

using namespace Qt::StringLiterals;
using Kind = base::Error::Kind;
using Severity = Diagnostic::Severity;

namespace {

constexpr int deepest = 16; ///< folders in folders
constexpr int mostFiles = 20'000;

Diagnostic complaint(const QString &id, const QString &message)
{
    return {.page = id, .line = 0, .severity = Severity::Warning, .text = {}, .message = message};
}

struct Found {
    PageInfo info;
    QString file;
};

/// One look through all folders, in the order of names.
struct Walk {
    QDir root;
    QString canonicalRoot;
    const Scope &scope;
    QList<Diagnostic> &diagnostics;
    QList<Found> found = {};
    QSet<QString> folders = {}; ///< canonical, since links can lead in circles

    void into(const QDir &dir, int depth)
    {
        if (depth > deepest || folders.contains(dir.canonicalPath()))
            return;
        folders.insert(dir.canonicalPath());
        const auto entries =
            dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo &entry : entries) {
            if (found.size() >= mostFiles)
                return;
            if (entry.isDir() && staysInside(entry))
                into(QDir(entry.filePath()), depth + 1);
            else if (!entry.isDir())
                take(entry);
        }
    }

    bool staysInside(const QFileInfo &entry)
    {
        const QString target = entry.canonicalFilePath();
        if (target == canonicalRoot || target.startsWith(canonicalRoot + u'/'))
            return true;
        diagnostics.append(complaint(idOfPath(root.relativeFilePath(entry.filePath())),
                                     u"%1 is a link that leads out of the folder; it is not followed"_s.arg(
                                         root.relativeFilePath(entry.filePath()))));
        return false;
    }

    void take(const QFileInfo &entry)
    {
        const QString path = root.relativeFilePath(entry.filePath());
        const QString id = idOfPath(path);
        if (id.isEmpty() || !scope.covers(id) || !staysInside(entry))
            return;
        if (!entry.isFile()) // a pipe would be waited for
            diagnostics.append(complaint(id, u"%1 is no ordinary file; it is not read"_s.arg(path)));
        else
            found.append({.info = {.id = id,
                                   .revision = entry.lastModified().toSecsSinceEpoch(),
                                   .bytes = entry.size(),
                                   .author = {},
                                   .hash = {}},
                          .file = entry.filePath()});
    }

    /// Sorted by id, of equals the first one found.
    QList<Found> sorted()
    {
        std::ranges::stable_sort(found, {}, [](const Found &one) { return one.info.id; });
        QList<Found> unique;
        for (const Found &one : std::as_const(found)) {
            if (unique.isEmpty() || unique.last().info.id != one.info.id)
                unique.append(one);
            else
                diagnostics.append(complaint(
                    one.info.id,
                    u"%1 has the same id as %2; it is not read"_s.arg(
                        root.relativeFilePath(one.file), root.relativeFilePath(unique.last().file))));
        }
        return unique;
    }
};

} // namespace

FolderReader::FolderReader(const QString &folder, Scope scope)
    : m_folder(folder)
    , m_scope(std::move(scope))
{
}

QDir FolderReader::pagesOf(const QString &folder)
{
    const QDir dir(folder);
    const bool isData = dir.exists(u"pages"_s) && (dir.exists(u"attic"_s) || dir.exists(u"meta"_s));
    return isData ? QDir(dir.filePath(u"pages"_s)) : dir;
}

base::Result<FolderList> FolderReader::list() const
{
    const QFileInfo folder(m_folder);
    if (!folder.exists())
        return base::fail(Kind::Unreachable, u"there is no folder %1"_s.arg(m_folder));
    const bool isBuiltIn = m_folder.startsWith(u':'); // has no rights
    if (!folder.isDir() || !folder.isReadable() || (!folder.isExecutable() && !isBuiltIn))
        return base::fail(Kind::Unreachable, u"%1 is no folder that may be read"_s.arg(m_folder));
    FolderList list;
    const QDir root = pagesOf(m_folder);
    Walk walk{.root = root,
              .canonicalRoot = root.canonicalPath(),
              .scope = m_scope,
              .diagnostics = list.list.diagnostics};
    walk.into(root, 0);
    if (walk.found.size() >= mostFiles)
        walk.diagnostics.append(
            complaint({}, u"there are more than %1 pages; the others are not read"_s.arg(mostFiles)));
    for (const Found &one : walk.sorted()) {
        list.list.pages.append(one.info);
        list.files.insert(one.info.id, one.file);
    }
    return list;
}

ReadPage FolderReader::page(const QString &id, const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {.page = {}, .diagnostics = {complaint(id, u"the file may not be read"_s)}};
    return readPage(id, info.lastModified().toSecsSinceEpoch(), file.read(largestPage + 1));
}

base::Result<QStringList> FolderReader::search(const QString &words) const
{
    const auto all = list();
    if (!all)
        return std::unexpected(all.error());
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<qsizetype, QString>> hits; // how often, negative: the most come first
    for (const auto &[id, file] : all->files.asKeyValueRange()) {
        const QString text = id + u'\n' + page(id, file).page.value_or(Page()).text;
        qsizetype count = 0;
        const bool complete = std::ranges::all_of(wanted, [&](const QString &word) {
            const qsizetype times = text.count(word, Qt::CaseInsensitive);
            count += times;
            return times > 0;
        });
        if (complete && count > 0)
            hits.append({-count, id});
    }
    std::ranges::sort(hits);
    QStringList ids;
    for (const auto &hit : std::as_const(hits))
        ids.append(hit.second);
    return ids;
}

} // namespace wiki
