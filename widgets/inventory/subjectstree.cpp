// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inventory/subjectstree.h"

#include "models/inventory/subjectsmodel.h"
#include "widgets/shared/rowdelegate.h"
#include "widgets/shared/rowpainter.h"

namespace inventory {

namespace space = shared::space;

namespace {

class Row : public shared::RowPainter {
public:
    Row(QPainter &painter, const QStyleOptionViewItem &option)
        : RowPainter(painter, option, option.rect.adjusted(space::xs, 0, -space::s, 0))
    {
    }

    void paint(const QModelIndex &index)
    {
        const bool kind = index.data(SubjectsModel::SubjectRole).toInt() < 0;
        QFont name = m_option.font;
        name.setWeight(kind ? QFont::DemiBold : QFont::Normal);
        const QString text = index.data().toString().left(300);
        if (kind) {
            takeRight(m_option.locale.toString(index.data(SubjectsModel::CountRole).toInt()), m_theme.muted,
                      fontOf(shared::FontRole::Number, m_option.font), 3, space::s);
        } else {
            if (index.data(SubjectsModel::ConflictsRole).toInt() > 0) {
                const QRect room = m_room;
                m_room.setLeft(m_room.right() - iconSize);
                paintIcon(base::State::Warning, room.top() + (room.height() - iconSize) / 2);
                m_room = room.adjusted(0, 0, -iconSize - space::s, 0);
            }
        }
        draw(m_room, Qt::AlignLeft | Qt::AlignVCenter, text, m_theme.text, name);
        m_room.setLeft(m_room.left() + QFontMetrics(name).horizontalAdvance(text) + space::m);
        if (!kind && m_room.width() > space::xl)
            draw(m_room, Qt::AlignLeft | Qt::AlignVCenter,
                 index.data(SubjectsModel::RoleRole).toString().left(300), m_theme.muted, m_option.font);
    }
};

class SubjectDelegate : public shared::RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        Row row(*painter, option);
        row.paintBackground();
        row.paint(index);
        row.paintFocus();
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.fontMetrics.averageCharWidth() * 20,
                std::max(shared::rowHeight, option.fontMetrics.height() + space::s)};
    }
};

} // namespace

SubjectsTree::SubjectsTree(QWidget *parent)
    : OpeningTree(tr("Subjects of the inventory"), parent)
{
    setItemDelegate(new SubjectDelegate(this));
}

} // namespace inventory
