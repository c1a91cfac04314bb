// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shared/statedelegate.h"

#include "widgets/shared/cellpainter.h"
#include "widgets/shared/theme.h"

#include <QAbstractItemView>

namespace shared {

StateDelegate::StateDelegate(CellKind kind, CellRoles roles, QObject *parent)
    : RowDelegate(parent)
    , m_kind(kind)
    , m_roles(roles)
{
}

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Cell cell{.state = base::State(index.data(m_roles.state).toInt()),
                    .stale = index.data(m_roles.stale).toBool(),
                    .main = index.data(m_roles.number).toString(),
                    .detail = index.data(m_roles.detail).toString()};
    CellPainter cellPainter(*painter, option);
    cellPainter.paintBackground(cell);
    switch (m_kind) {
    case CellKind::Name:
        cellPainter.paintName(cell);
        break;
    case CellKind::Text:
        cellPainter.paintPlain(cell);
        break;
    case CellKind::State:
        if (m_roles.bare && cell.state == base::State::NotApplicable)
            cellPainter.paintPlain(cell);
        else
            cellPainter.paintState(cell);
        break;
    case CellKind::Number:
        cellPainter.paintNumber(cell);
        break;
    }
    cellPainter.paintFocus();
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = option.fontMetrics.horizontalAdvance(index.data(m_roles.number).toString().left(80));
    return {text + 2 * space::s + space::xl, std::max(rowHeight, option.fontMetrics.height() + space::s)};
}

} // namespace shared
