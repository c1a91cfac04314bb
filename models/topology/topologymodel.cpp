// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topology/topologymodel.h"

#include "models/inventory/facttext.h"
#include "models/topology/topologytext.h"

namespace topology {

namespace {

/// The same subjects in the same places, whatever their states and the order of siblings.
bool sameTree(const Topology &a, const Topology &b)
{
    return std::ranges::equal(a.nodes, b.nodes, [](const Node &one, const Node &other) {
        return one.name == other.name && one.kind == other.kind && one.parent == other.parent;
    });
}

} // namespace

void TopologyModel::setTopology(const Topology &topology)
{
    Topology judged = topology;
    judged.setStates(m_states);
    if (judged == m_topology)
        return;
    if (sameTree(judged, m_topology)) {
        move(judged);
        return;
    }
    beginResetModel();
    m_topology = judged;
    endResetModel();
}

void TopologyModel::setStates(const States &states)
{
    if (std::exchange(m_states, states) == states)
        return;
    Topology judged = m_topology;
    judged.setStates(states);
    if (judged != m_topology)
        move(judged);
}

void TopologyModel::move(const Topology &sorted)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    m_topology = sorted;
    QModelIndexList after;
    for (const QModelIndex &index : before)
        after.append(indexOf(nodeOf(index)));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

qsizetype TopologyModel::nodeOf(const QModelIndex &index)
{
    return index.isValid() ? qsizetype(index.internalId()) : -1;
}

QModelIndex TopologyModel::indexOf(qsizetype node) const
{
    if (node < 0 || node >= m_topology.nodes.size())
        return {};
    return createIndex(int(m_topology.nodes.at(node).row), 0, quintptr(node));
}

const QList<qsizetype> &TopologyModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_topology.nodes.at(nodeOf(parent)).children : m_topology.roots;
}

QModelIndex TopologyModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(childrenOf(parent).at(row)));
}

QModelIndex TopologyModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_topology.nodes.at(nodeOf(child)).parent) : QModelIndex();
}

int TopologyModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int TopologyModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant TopologyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = m_topology.nodes.at(nodeOf(index));
    switch (role) {
    case Qt::DisplayRole:
        return node.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return nodeText(node);
    case StateRole:
        return int(node.state);
    case WorstRole:
        return int(node.worst);
    case KindRole:
        return inventory::kindText(node.kind);
    case BelowRole:
        return belowText(node.below);
    case NodeRole:
        return qlonglong(nodeOf(index));
    default:
        return {};
    }
}

} // namespace topology
