// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/wiki/scope.h"
#include "models/wiki/source.h"

#include <QDir>
#include <QHash>

namespace wiki {

/// What lies in a folder of pages, and where each page lies.
struct FolderList {
    PageList list;
    QHash<QString, QString> files; ///< by id
};

/// Reads a folder of pages: .txt files in it and below, folders being namespaces. Blocks, so it belongs off
/// the GUI thread. The folder may also be DokuWiki's own data folder; its pages then lie in "pages".
class FolderReader {
public:
    FolderReader(const QString &folder, Scope scope);

    /// Where the pages of a folder lie.
    static QDir pagesOf(const QString &folder);

    /// Unreachable when the folder is not there or may not be read. A link that leads out of it is not
    /// followed, and of two files with the same id the first is taken: both are said.
    base::Result<FolderList> list() const;

    /// The page in a file; none when there is no such file.
    static ReadPage page(const QString &id, const QString &file);

    /// Ids of pages with all of the words, those with most of them first.
    base::Result<QStringList> search(const QString &words) const;

private:
    QString m_folder;
    Scope m_scope;
};

} // namespace wiki
