// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shared/openingtree.h"

#include "widgets/shared/theme.h"

#include <QKeyEvent>

namespace shared {

OpeningTree::OpeningTree(const QString &accessibleName, QWidget *parent)
    : QTreeView(parent)
{
    setAccessibleName(accessibleName);
    setHeaderHidden(true);
    setIndentation(space::l);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false); // that opens
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false); // Tab leaves: no keyboard trap
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeView::doubleClicked, this, &OpeningTree::opened);
}

void OpeningTree::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void OpeningTree::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount(rootIndex()) > 0)
        setCurrentIndex(model()->index(0, 0, rootIndex())); // arrows work and focus is seen at once
}

} // namespace shared
