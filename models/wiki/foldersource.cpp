// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/foldersource.h"

namespace wiki {

using base::Pending;
using base::Result;

namespace {

/// Reads in the thread pool: a disk may be slow, or a network behind it dead.
template <typename Read> auto elsewhere(Read read)
{
    return Pending<bool>::ready(true).parsed([read = std::move(read)](bool) { return read(); });
}

} // namespace

FolderSource::FolderSource(const QString &folder, const Scope &scope)
    : m_reader(folder, scope)
{
}

Pending<PageList> FolderSource::list()
{
    return elsewhere([reader = m_reader] { return reader.list(); })
        .andThen(&m_here, [this](const FolderList &found) {
            m_files = found.files;
            return Pending<PageList>::ready(found.list);
        });
}

Pending<ReadPage> FolderSource::page(const QString &id, Revision, bool past)
{
    if (past)
        return Pending<ReadPage>::ready(ReadPage());
    return elsewhere(
        [id, file = m_files.value(id)]() -> Result<ReadPage> { return FolderReader::page(id, file); });
}

Pending<QList<PageChange>> FolderSource::history(const QString &, Revision)
{
    return Pending<QList<PageChange>>::ready(QList<PageChange>());
}

Pending<QList<PageChange>> FolderSource::changesSince(Revision)
{
    return Pending<QList<PageChange>>::ready(QList<PageChange>());
}

Pending<QStringList> FolderSource::search(const QString &words)
{
    return elsewhere([reader = m_reader, words] { return reader.search(words); });
}

} // namespace wiki
