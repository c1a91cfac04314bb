// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/topology/nodedelegate.h"

#include "models/topology/topologymodel.h"
#include "widgets/shared/rowpainter.h"

namespace topology {

namespace space = shared::space;
using shared::FontRole;

namespace {

constexpr qsizetype textCap = 300;

QString textOf(const QModelIndex &index, int role)
{
    return index.data(role).toString().left(textCap);
}

class Row : public shared::RowPainter {
public:
    Row(QPainter &painter, const QStyleOptionViewItem &option)
        : RowPainter(painter, option, option.rect.adjusted(space::xs, 0, -space::s, 0))
    {
    }

    void paint(const QModelIndex &index)
    {
        const auto worst = base::State(index.data(TopologyModel::WorstRole).toInt());
        paintIcon(worst, m_room.top() + (m_room.height() - iconSize) / 2);
        m_room.setLeft(m_room.left() + iconSize + space::s);
        QFont name = m_option.font;
        if (worst >= base::State::Warning)
            name.setWeight(QFont::DemiBold);
        const QString text = textOf(index, Qt::DisplayRole);
        const int wanted = QFontMetrics(name).horizontalAdvance(text) + space::m;
        const QString below = textOf(index, TopologyModel::BelowRole);
        if (m_room.width() - wanted > m_option.fontMetrics.horizontalAdvance(below))
            takeRight(below, m_theme.muted, m_option.font, 0, space::m);
        draw(m_room, Qt::AlignLeft | Qt::AlignVCenter, text, m_theme.text, name);
        m_room.setLeft(m_room.left() + wanted);
        if (m_room.width() > space::xl)
            draw(m_room, Qt::AlignLeft | Qt::AlignVCenter, textOf(index, TopologyModel::KindRole),
                 m_theme.muted, m_option.font);
    }
};

} // namespace

void NodeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    Row row(*painter, option);
    row.paintBackground();
    row.paint(index);
    row.paintFocus();
    painter->restore();
}

QSize NodeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 20,
            std::max(shared::rowHeight, option.fontMetrics.height() + space::s)};
}

} // namespace topology
