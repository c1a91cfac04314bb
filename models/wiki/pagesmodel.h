// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/page.h"

#include <QAbstractListModel>

namespace wiki {

/// The pages of a wiki by id, for views.
class PagesModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole, ///< QString: the last part of the id
        NamespaceRole, ///< QString: what is before it
    };

    using QAbstractListModel::QAbstractListModel;

    /// Of pages that are known already only what changed is told, so that views stay where they are.
    void setPages(const QList<Page> &pages);
    const QList<Page> &pages() const { return m_pages; }

    /// Null when there is none of that id.
    const Page *page(const QString &id) const;
    int rowOf(const QString &id) const; ///< -1 when there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Page> m_pages; ///< by id
};

} // namespace wiki
