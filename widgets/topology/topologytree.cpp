// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/topology/topologytree.h"

#include "widgets/shared/theme.h"
#include "widgets/topology/nodedelegate.h"

#include <QKeyEvent>

namespace topology {

TopologyTree::TopologyTree(const QString &accessibleName, QWidget *parent)
    : QTreeView(parent)
{
    setAccessibleName(accessibleName);
    setHeaderHidden(true);
    setIndentation(shared::space::l);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false); // that opens
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false); // Tab leaves: no keyboard trap
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new NodeDelegate(this));
    connect(this, &QTreeView::doubleClicked, this, &TopologyTree::opened);
}

void TopologyTree::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void TopologyTree::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && model()
        && model()->rowCount(rootIndex()) > 0) // arrows work and focus is seen at once
        setCurrentIndex(model()->index(0, 0, rootIndex()));
}

} // namespace topology
