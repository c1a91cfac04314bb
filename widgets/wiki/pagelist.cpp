// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wiki/pagelist.h"

#include "models/wiki/pagesmodel.h"
#include "widgets/shared/rowdelegate.h"
#include "widgets/shared/rowpainter.h"

#include <QKeyEvent>

namespace wiki {

namespace space = shared::space;

namespace {

class Row : public shared::RowPainter {
public:
    Row(QPainter &painter, const QStyleOptionViewItem &option)
        : RowPainter(painter, option, option.rect.adjusted(space::m, 0, -space::s, 0))
    {
    }

    void paintHeading(const QModelIndex &index)
    {
        m_painter.fillRect(m_option.rect.left(), m_option.rect.top(), m_option.rect.width(), 1,
                           m_theme.hairline);
        draw(m_room, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString(), m_theme.muted,
             fontOf(shared::FontRole::Small, m_option.font));
    }

    void paint(const QModelIndex &index)
    {
        const QString name = index.data(PagesModel::NameRole).toString().left(300);
        draw(m_room, Qt::AlignLeft | Qt::AlignVCenter, name, m_theme.text, m_option.font);
        m_room.setLeft(m_room.left() + m_option.fontMetrics.horizontalAdvance(name) + space::m);
        if (m_room.width() > space::xl)
            draw(m_room, Qt::AlignRight | Qt::AlignVCenter,
                 index.data(PagesModel::NamespaceRole).toString().left(300), m_theme.muted, m_option.font);
    }
};

class PageDelegate : public shared::RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        Row row(*painter, option);
        if (index.data(PagesModel::HeadingRole).toBool()) {
            row.paintHeading(index);
        } else {
            row.paintBackground();
            row.paint(index);
            row.paintFocus();
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.fontMetrics.averageCharWidth() * 12,
                std::max(shared::rowHeight, option.fontMetrics.height() + space::s)};
    }
};

} // namespace

PageList::PageList(QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(tr("Pages of the wiki and configuration files"));
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false); // Tab leaves: no keyboard trap
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new PageDelegate(this));
}

void PageList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else if (event->matches(QKeySequence::Back) || event->matches(QKeySequence::Forward))
        event->ignore(); // the panel goes back to the page before
    else
        QListView::keyPressEvent(event);
}

/// Above it there may be a heading.
QModelIndex PageList::firstRow() const
{
    const QModelIndex first = model()->index(0, 0);
    return first.data(PagesModel::HeadingRole).toBool() ? model()->index(1, 0) : first;
}

void PageList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(firstRow()); // arrows work and focus is seen at once
}

} // namespace wiki
