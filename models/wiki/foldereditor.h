// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/editor.h"

namespace wiki {

/// Writes to a folder of .txt pages: a checkout, the demo. Each file is replaced wholly or not at all and
/// keeps its way of ending lines; there are no locks and no past, so a save by another program between
/// comparing and replacing goes unseen. A page that cannot be read as a whole is not written. Works in the
/// thread pool: a disk may be slow.
class FolderEditor final : public Editor {
public:
    explicit FolderEditor(QString folder)
        : m_folder(std::move(folder))
    {
    }

    base::Pending<bool> lock(const QString &id) override;
    base::Pending<bool> unlock(const QString &id) override;
    base::Pending<Standing> standing(const QString &id) override;
    base::Pending<QString> text(const QString &id, Revision revision) override;
    base::Pending<bool> save(const QString &id, const QString &text, const QString &summary) override;
    base::Pending<QList<PageChange>> historySince(const QString &id, Revision since) override;
    bool keepsHistory() const override { return false; }

private:
    QString m_folder;
};

} // namespace wiki
