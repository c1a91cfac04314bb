// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shared/cellpainter.h"

#include "widgets/shared/icons.h"

#include <QPainter>

namespace shared {

namespace {

constexpr int iconSize = 16;
constexpr qsizetype textCap = 512; ///< a label of a hostile server must not cost layout time

bool needsEyes(base::State state)
{
    return state >= base::State::Warning;
}

QFont strong(const QFont &font)
{
    QFont result = font;
    result.setWeight(QFont::DemiBold);
    return result;
}

} // namespace

CellPainter::CellPainter(QPainter &painter, const QStyleOptionViewItem &option)
    : m_painter(painter)
    , m_option(option)
    , m_theme(Theme::of(option.palette))
    , m_inside(option.rect.adjusted(space::s, 0, -space::s, 0))
{
}

void CellPainter::paintBackground(const Cell &cell)
{
    const QRect &rect = m_option.rect;
    if (m_option.state & QStyle::State_Selected)
        m_painter.fillRect(rect, m_theme.selection);
    else if (m_option.state & QStyle::State_MouseOver)
        m_painter.fillRect(rect, m_theme.window);
    if (cell.stale) {
        QColor hatch = m_theme.unknown;
        hatch.setAlphaF(m_theme.dark ? 0.30F : 0.22F);
        m_painter.fillRect(rect.adjusted(1, 1, -1, -2), QBrush(hatch, Qt::BDiagPattern));
    }
    m_painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.hairline);
}

void CellPainter::paintName(const Cell &cell)
{
    paintText(m_inside, Qt::AlignLeft, cell.main, cell.stale ? m_theme.muted : m_theme.text,
              strong(m_option.font));
}

void CellPainter::paintPlain(const Cell &cell)
{
    paintText(m_inside, Qt::AlignLeft, cell.main, cell.stale ? m_theme.muted : m_theme.text, m_option.font);
    QRect rest = m_inside;
    rest.setLeft(rest.left() + m_option.fontMetrics.horizontalAdvance(cell.main.left(textCap)) + space::s);
    if (!cell.detail.isEmpty() && rest.width() > space::xl)
        paintText(rest, Qt::AlignLeft, cell.detail, m_theme.muted, m_option.font);
}

int CellPainter::paintIcon(const Cell &cell, int left)
{
    const int top = m_inside.top() + (m_inside.height() - iconSize) / 2;
    m_painter.drawPixmap(left, top,
                         iconPixmap(stateIconName(cell.state), m_theme.color(cell.state), iconSize,
                                    m_painter.device()->devicePixelRatioF()));
    return left + iconSize + space::s;
}

void CellPainter::paintState(const Cell &cell)
{
    QRect rest = m_inside;
    rest.setLeft(paintIcon(cell, rest.left()));
    const QFont word = needsEyes(cell.state) ? strong(m_option.font) : m_option.font;
    paintText(rest, Qt::AlignLeft, cell.main, m_theme.color(cell.state), word);
    // Details of all rows start at one edge, right of the longest word.
    rest.setLeft(rest.left()
                 + std::max(QFontMetrics(word).horizontalAdvance(cell.main) + space::s,
                            m_option.fontMetrics.averageCharWidth() * 11));
    if (rest.width() > space::xl)
        paintText(rest, Qt::AlignLeft, cell.detail, m_theme.muted, m_option.font);
}

void CellPainter::paintNumber(const Cell &cell)
{
    const bool bad = needsEyes(cell.state);
    const QFont font = fontOf(FontRole::Number, bad ? strong(m_option.font) : m_option.font);
    const bool dim =
        cell.stale || cell.state == base::State::NotApplicable || cell.state == base::State::Unknown;
    paintText(m_inside, Qt::AlignRight, cell.main,
              bad       ? m_theme.color(cell.state)
                  : dim ? m_theme.muted
                        : m_theme.text,
              font);
    paintBeside(cell, m_inside.right() - QFontMetrics(font).horizontalAdvance(cell.main));
}

/// What belongs to a number stands just before it, and its icon before both: one thing, read from left to
/// right.
void CellPainter::paintBeside(const Cell &cell, int numberLeft)
{
    const int icon = needsEyes(cell.state) ? iconSize + space::xs : 0;
    const int room = numberLeft - space::s - icon - m_inside.left();
    int left = numberLeft - space::xs;
    if (!cell.detail.isEmpty() && room > space::l) {
        const QFontMetrics metrics(m_option.font);
        left = numberLeft - space::s - std::min(room, metrics.horizontalAdvance(cell.detail.left(textCap)));
        const QRect rect(QPoint(left, m_inside.top()), QPoint(numberLeft - space::s, m_inside.bottom()));
        paintText(rect, Qt::AlignRight, cell.detail, m_theme.muted, m_option.font, Qt::ElideMiddle);
        left -= space::xs;
    }
    if (icon > 0 && left - iconSize >= m_inside.left())
        paintIcon(cell, left - iconSize);
}

void CellPainter::paintText(const QRect &rect, Qt::Alignment alignment, const QString &text,
                            const QColor &color, const QFont &font, Qt::TextElideMode elide)
{
    if (text.isEmpty())
        return;
    m_painter.setFont(font);
    m_painter.setPen(color);
    const QString shown = QFontMetrics(font).elidedText(text.left(textCap), elide, rect.width());
    m_painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

void CellPainter::paintFocus()
{
    if (!(m_option.state & QStyle::State_HasFocus))
        return;
    m_painter.setPen(QPen(m_theme.info, 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(m_option.rect.adjusted(1, 1, -1, -2));
}

} // namespace shared
