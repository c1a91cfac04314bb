// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/topology/topology.h"

#include <QAbstractItemModel>

namespace topology {

/// Who runs on whom, as a tree for views. New states move rows, and what is expanded or selected goes with
/// them; only another tree starts anew.
class TopologyModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole, ///< int(base::State): its own
        WorstRole, ///< int(base::State): of it and all below
        KindRole, ///< QString: in the user's language
        BelowRole, ///< QString: how what is below stands
        NodeRole, ///< qlonglong: index into the topology's nodes
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setTopology(const Topology &topology);
    void setStates(const States &states);
    const Topology &topology() const { return m_topology; }

    QModelIndex indexOf(qsizetype node) const;
    /// -1 of an invalid index.
    static qsizetype nodeOf(const QModelIndex &index);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const QList<qsizetype> &childrenOf(const QModelIndex &parent) const;
    void move(const Topology &sorted);

    Topology m_topology;
    States m_states;
};

} // namespace topology
