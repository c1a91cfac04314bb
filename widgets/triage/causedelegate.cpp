// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/triage/causedelegate.h"

#include "models/situation/causesmodel.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace triage {

using namespace Qt::StringLiterals;
using shared::FontRole;
using shared::Theme;
using situation::CausesModel;
namespace space = shared::space;

namespace {

constexpr int iconSize = 16;
constexpr int roomForOneLine = 780;
constexpr qsizetype textCap = 1000; ///< of what others wrote: layout time must not depend on them

bool isDetail(const QModelIndex &index)
{
    return index.data(CausesModel::DetailRole).isValid();
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QString textOf(const QModelIndex &index, int role)
{
    return index.data(role).toString().left(textCap);
}

/// One row being painted; text is taken from the right edge, then from the left.
class Row {
public:
    Row(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        : m_painter(painter)
        , m_option(option)
        , m_index(index)
        , m_theme(Theme::of(option.palette))
        , m_room(option.rect.adjusted(space::xs, 0, -space::m, 0))
    {
    }

    void paintBackground() const
    {
        const QRect &rect = m_option.rect;
        if (m_option.state & QStyle::State_Selected)
            m_painter.fillRect(rect, m_theme.selection);
        else if (m_option.state & QStyle::State_MouseOver)
            m_painter.fillRect(rect, m_theme.window);
        if (!isDetail(m_index))
            m_painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), m_theme.hairline);
    }

    void paintCause()
    {
        if (m_room.width() >= roomForOneLine)
            paintOneLine();
        else
            paintTwoLines();
    }

    void paintDetail()
    {
        const auto kind = CausesModel::Detail(m_index.data(CausesModel::DetailRole).toInt());
        QRect heading = m_room.adjusted(0, space::xs, 0, 0);
        if (kind == CausesModel::Detail::Consequence) {
            paintIcon(heading.top() + (m_option.fontMetrics.height() - iconSize) / 2);
            heading.setLeft(m_room.left() + iconSize + space::s);
        }
        heading.setWidth(headingWidth(m_option) - (heading.left() - m_room.left()));
        draw(heading, Qt::AlignLeft | Qt::AlignTop, textOf(m_index, CausesModel::SubjectRole),
             kind == CausesModel::Detail::Consequence ? m_theme.text : m_theme.muted, m_option.font);
        const QRect body = m_room.adjusted(headingWidth(m_option) + space::s, space::xs, 0, 0);
        m_painter.setPen(m_theme.text);
        m_painter.setFont(m_option.font);
        m_painter.drawText(body, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop,
                           textOf(m_index, CausesModel::WhatRole));
    }

    void paintFocus() const
    {
        if (!(m_option.state & QStyle::State_HasFocus))
            return;
        m_painter.setPen(QPen(m_theme.info, 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(m_option.rect.adjusted(1, 1, -1, -1));
    }

    static int headingWidth(const QStyleOptionViewItem &option)
    {
        return option.fontMetrics.averageCharWidth() * 17;
    }

private:
    void paintOneLine()
    {
        paintIcon(m_room.top() + (m_room.height() - iconSize) / 2);
        takeRight(textOf(m_index, CausesModel::AgeRole), m_theme.muted, 7);
        takeRight(textOf(m_index, CausesModel::SinceRole), m_theme.text, 20);
        takeRight(textOf(m_index, CausesModel::ConsequencesRole), m_theme.muted, 12);
        QRect rest = m_room.adjusted(iconSize + space::s, 0, 0, 0);
        QRect subject = rest;
        subject.setWidth(std::min(rest.width() / 3, m_option.fontMetrics.averageCharWidth() * 20));
        draw(subject, Qt::AlignLeft | Qt::AlignVCenter, textOf(m_index, CausesModel::SubjectRole),
             m_theme.text, strong(m_option.font));
        rest.setLeft(subject.right() + space::m);
        draw(rest, Qt::AlignLeft | Qt::AlignVCenter, textOf(m_index, CausesModel::WhatRole), wordColor(),
             m_option.font);
    }

    void paintTwoLines()
    {
        const int half = m_option.fontMetrics.height() + 2;
        const int top = m_room.top() + (m_room.height() - 2 * half) / 2;
        paintIcon(top + (half - iconSize) / 2);
        const QRect whole = m_room;
        m_room = QRect(whole.left(), top, whole.width(), half);
        takeRight(textOf(m_index, CausesModel::SinceRole), m_theme.text, 0);
        draw(m_room.adjusted(iconSize + space::s, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
             textOf(m_index, CausesModel::SubjectRole), m_theme.text, strong(m_option.font));
        m_room = QRect(whole.left(), top + half, whole.width(), half);
        takeRight(textOf(m_index, CausesModel::AgeRole), m_theme.muted, 0);
        takeRight(textOf(m_index, CausesModel::ConsequencesRole), m_theme.muted, 0);
        draw(m_room.adjusted(iconSize + space::s, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
             textOf(m_index, CausesModel::WhatRole), wordColor(), m_option.font);
    }

    QColor wordColor() const
    {
        const auto state = base::State(m_index.data(CausesModel::StateRole).toInt());
        return m_theme.color(state);
    }

    void paintIcon(int top) const
    {
        const auto state = base::State(m_index.data(CausesModel::StateRole).toInt());
        m_painter.drawPixmap(m_room.left(), top,
                             shared::iconPixmap(shared::stateIconName(state), m_theme.color(state), iconSize,
                                                m_painter.device()->devicePixelRatioF()));
    }

    /// Text against the right edge; what is left of the room ends before it. Columns at least `chars` wide,
    /// so that they stand under each other.
    void takeRight(const QString &text, const QColor &color, int chars)
    {
        const QFont font = fontOf(FontRole::Number, m_option.font);
        const int width = std::max(QFontMetrics(font).horizontalAdvance(text) + 1,
                                   m_option.fontMetrics.averageCharWidth() * chars);
        if (!text.isEmpty())
            draw(QRect(m_room.right() - width, m_room.top(), width, m_room.height()),
                 Qt::AlignRight | Qt::AlignVCenter, text, color, font);
        if (width > 1)
            m_room.setRight(m_room.right() - width - space::m);
    }

    void draw(const QRect &rect, Qt::Alignment alignment, const QString &text, const QColor &color,
              const QFont &font) const
    {
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(rect, int(alignment) | Qt::TextSingleLine,
                           QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const QModelIndex &m_index;
    const Theme &m_theme;
    QRect m_room;
};

int widthOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int indent = index.parent().isValid() ? 2 : 1;
    return (view ? view->viewport()->width() : roomForOneLine) - indent * space::l;
}

} // namespace

void CauseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    Row row(*painter, option, index);
    row.paintBackground();
    if (isDetail(index))
        row.paintDetail();
    else
        row.paintCause();
    row.paintFocus();
    painter->restore();
}

QSize CauseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    const int width = widthOf(option, index);
    if (!isDetail(index)) {
        const bool oneLine = width - space::xs - space::m >= roomForOneLine;
        return {width, oneLine ? std::max(shared::rowHeight, line + space::m) : 2 * (line + 2) + space::s};
    }
    const int room = width - space::xs - space::m - Row::headingWidth(option) - space::s;
    const QRect text = option.fontMetrics.boundingRect(
        QRect(0, 0, std::max(room, 80), 10'000), Qt::TextWordWrap, textOf(index, CausesModel::WhatRole));
    return {width, std::max(line, text.height()) + space::s};
}

bool CauseDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || isDetail(index))
        return false;
    QToolTip::showText(event->globalPos(), shared::plainToolTip(index.data(Qt::ToolTipRole).toString()), view,
                       view->visualRect(index));
    return true;
}

} // namespace triage
