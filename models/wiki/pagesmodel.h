// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/page.h"

#include <QAbstractListModel>

namespace wiki {

/// The pages of a wiki by id, and below a heading the files that are shown beside them, for views. A file's
/// id has a "/", which no page's has.
class PagesModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole, ///< QString: the last part of the id
        NamespaceRole, ///< QString: what is before it
        HeadingRole, ///< bool: no page, but what stands above the files
    };

    using QAbstractListModel::QAbstractListModel;

    /// Of pages that are known already only what changed is told, so that views stay where they are.
    void setPages(const QList<Page> &pages);
    const QList<Page> &pages() const { return m_pages; }

    void setFiles(const QList<Page> &files);
    const QList<Page> &files() const { return m_files; }
    static bool isFile(const QString &id) { return id.contains(u'/'); }

    /// Null when there is none of that id.
    const Page *page(const QString &id) const;
    int rowOf(const QString &id) const; ///< -1 when there is none
    bool isHeading(int row) const { return !m_files.isEmpty() && row == m_pages.size(); }
    bool isFileRow(int row) const { return row > m_pages.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void take(QList<Page> &into, const QList<Page> &pages);

    QList<Page> m_pages; ///< by id
    QList<Page> m_files; ///< by id
};

} // namespace wiki
