// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventory.h"

#include <QAbstractItemModel>

namespace inventory {

/// The subjects of an inventory under the kinds they are of, for views.
class SubjectsModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole, ///< int: of a kind, how many
        RoleRole, ///< QString: of a subject, what it is for
        ConflictsRole, ///< int: how many facts of it pages disagree about
        SearchRole, ///< QString: names, addresses, role and place of a subject
        SubjectRole, ///< int: index into the inventory's subjects; -1: a kind
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setInventory(const Inventory &inventory);
    const Inventory &inventory() const { return m_inventory; }

    /// Null of a kind.
    const Subject *subject(const QModelIndex &index) const;
    /// The subject of that name, whatever its kind; invalid when there is none.
    QModelIndex find(const QString &name) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Group {
        Kind kind = Kind::Host;
        QList<int> subjects; ///< indices, in the inventory's order
    };
    QVariant groupData(const Group &group, int role) const;
    QVariant subjectData(int subjectIndex, int role) const;

    Inventory m_inventory;
    QList<Group> m_groups; ///< of the kinds that there are
    QList<int> m_conflicts; ///< how many, by subject
};

} // namespace inventory
