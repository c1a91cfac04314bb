// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/folderreader.h"

#include <QObject>

namespace wiki {

/// A folder of .txt pages: a checkout, a backup, DokuWiki's own data, the demo. It records no past: a file
/// that changed since a moment does not tell what it said then.
class FolderSource final : public Source {
public:
    FolderSource(const QString &folder, const Scope &scope);

    SourceFound found() const override
    {
        return {.kind = SourceKind::Folder, .why = SourceFound::Why::Named};
    }
    base::Pending<PageList> list() override;
    base::Pending<ReadPage> page(const QString &id, Revision revision, bool past) override;
    base::Pending<QList<PageChange>> history(const QString &id, Revision back) override;
    base::Pending<QList<PageChange>> changesSince(Revision since) override;
    base::Pending<QStringList> search(const QString &words) override;

private:
    FolderReader m_reader;
    QHash<QString, QString> m_files; ///< of the newest list
    QObject m_here; ///< whose thread answers are put together in
};

} // namespace wiki
