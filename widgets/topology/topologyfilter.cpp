// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/topology/topologyfilter.h"

#include "models/base/statetext.h"
#include "models/topology/topologymodel.h"

namespace topology {

TopologyFilter::TopologyFilter(QObject *parent)
    : WordFilter(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

int TopologyFilter::shownCount() const
{
    int count = 0;
    QList<QModelIndex> open{QModelIndex()};
    while (!open.isEmpty()) {
        const QModelIndex parent = open.takeLast();
        const int rows = rowCount(parent);
        count += rows;
        for (int row = 0; row < rows; ++row)
            open.append(index(row, 0, parent));
    }
    return count;
}

int TopologyFilter::allCount() const
{
    return int(static_cast<const TopologyModel *>(sourceModel())->topology().nodes.size());
}

QString TopologyFilter::haystack(int row, const QModelIndex &parent) const
{
    const auto *model = static_cast<const TopologyModel *>(sourceModel());
    const Node &node = model->topology().nodes.at(TopologyModel::nodeOf(model->index(row, 0, parent)));
    return node.name + u' ' + node.otherNames.join(u' ') + u' '
        + model->index(row, 0, parent).data(TopologyModel::KindRole).toString() + u' '
        + base::stateText(node.state);
}

} // namespace topology
