// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/triage/causetree.h"

#include "models/situation/causesmodel.h"
#include "widgets/shared/theme.h"
#include "widgets/triage/causedelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace triage {

CauseTree::CauseTree(QWidget *parent)
    : OpeningTree(tr("What is wrong"), parent)
{
    setUniformRowHeights(false);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new CauseDelegate(this));
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        const auto later = [this, cause = QPersistentModelIndex(index)] { bringIntoView(cause); };
        QMetaObject::invokeMethod(this, later, Qt::QueuedConnection); // when the rows have their places
    });
}

/// As much of the details as there is room for, and the cause itself above them.
void CauseTree::bringIntoView(const QModelIndex &cause)
{
    if (!model() || !cause.isValid())
        return;
    scrollTo(model()->index(model()->rowCount(cause) - 1, 0, cause));
    scrollTo(cause);
}

void CauseTree::copyForChat() const
{
    const QModelIndex index = currentIndex().isValid() || !model() ? currentIndex() : model()->index(0, 0);
    if (index.isValid())
        QGuiApplication::clipboard()->setText(index.data(situation::CausesModel::ChatRole).toString());
}

void CauseTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyForChat();
    else
        OpeningTree::keyPressEvent(event);
}

/// Nothing is selected by it: that would lead the other panels away.
void CauseTree::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && model()
        && model()->rowCount() > 0) // arrows work and focus is seen at once
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
}

void CauseTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // text wraps otherwise now
}

void CauseTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace triage
