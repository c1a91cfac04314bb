// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/topology/topologytree.h"

#include "widgets/topology/nodedelegate.h"

namespace topology {

TopologyTree::TopologyTree(const QString &accessibleName, QWidget *parent)
    : OpeningTree(accessibleName, parent)
{
    setItemDelegate(new NodeDelegate(this));
}

} // namespace topology
