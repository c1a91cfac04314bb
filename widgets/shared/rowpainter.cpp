// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shared/rowpainter.h"

#include "widgets/shared/icons.h"

#include <QFontMetrics>

namespace shared {

RowPainter::RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room)
    : m_painter(painter)
    , m_option(option)
    , m_theme(Theme::of(option.palette))
    , m_room(room)
{
}

void RowPainter::paintBackground() const
{
    if (m_option.state & QStyle::State_Selected)
        m_painter.fillRect(m_option.rect, m_theme.selection);
    else if (m_option.state & QStyle::State_MouseOver)
        m_painter.fillRect(m_option.rect, m_theme.window);
}

void RowPainter::paintFocus() const
{
    if (!(m_option.state & QStyle::State_HasFocus))
        return;
    m_painter.setPen(QPen(m_theme.info, 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(m_option.rect.adjusted(1, 1, -1, -1));
}

void RowPainter::paintIcon(base::State state, int top) const
{
    m_painter.drawPixmap(m_room.left(), top,
                         iconPixmap(stateIconName(state), m_theme.color(state), iconSize,
                                    m_painter.device()->devicePixelRatioF()));
}

void RowPainter::draw(const QRect &rect, Qt::Alignment alignment, const QString &text, const QColor &color,
                      const QFont &font) const
{
    m_painter.setFont(font);
    m_painter.setPen(color);
    m_painter.drawText(rect, int(alignment) | Qt::TextSingleLine,
                       QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

void RowPainter::takeRight(const QString &text, const QColor &color, const QFont &font, int chars, int gap)
{
    const int width = std::max(QFontMetrics(font).horizontalAdvance(text) + 1,
                               m_option.fontMetrics.averageCharWidth() * chars);
    if (text.isEmpty() && chars == 0)
        return;
    draw(QRect(m_room.right() - width, m_room.top(), width, m_room.height()),
         Qt::AlignRight | Qt::AlignVCenter, text, color, font);
    m_room.setRight(m_room.right() - width - gap);
}

} // namespace shared
