// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/triage/causedelegate.h"

#include "models/situation/causesmodel.h"
#include "widgets/shared/rowpainter.h"

#include <QAbstractItemView>
#include <QPainter>

namespace triage {

using namespace Qt::StringLiterals;
using shared::FontRole;
using shared::Theme;
using situation::CausesModel;
namespace space = shared::space;

namespace {

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
class Row : public shared::RowPainter {
public:
    Row(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        : RowPainter(painter, option, option.rect.adjusted(space::xs, 0, -space::m, 0))
        , m_index(index)
    {
    }

    void paintBackground() const
    {
        RowPainter::paintBackground();
        const QRect &rect = m_option.rect;
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

    static int headingWidth(const QStyleOptionViewItem &option)
    {
        return option.fontMetrics.averageCharWidth() * 17;
    }

private:
    void paintOneLine()
    {
        paintIcon(m_room.top() + (m_room.height() - iconSize) / 2);
        takeRight(CausesModel::AgeRole, m_theme.muted, 7);
        takeRight(CausesModel::SinceRole, m_theme.text, 20);
        takeRight(CausesModel::ConsequencesRole, m_theme.muted, 12);
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
        takeRight(CausesModel::SinceRole, m_theme.text, 0);
        draw(m_room.adjusted(iconSize + space::s, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
             textOf(m_index, CausesModel::SubjectRole), m_theme.text, strong(m_option.font));
        m_room = QRect(whole.left(), top + half, whole.width(), half);
        takeRight(CausesModel::AgeRole, m_theme.muted, 0);
        takeRight(CausesModel::ConsequencesRole, m_theme.muted, 0);
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
        RowPainter::paintIcon(base::State(m_index.data(CausesModel::StateRole).toInt()), top);
    }

    void takeRight(int role, const QColor &color, int chars)
    {
        RowPainter::takeRight(textOf(m_index, role), color, fontOf(FontRole::Number, m_option.font), chars,
                              space::m);
    }

    const QModelIndex &m_index;
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

/// What a cause's detail says stands there whole.
QString CauseDelegate::toolTip(const QModelIndex &index) const
{
    return isDetail(index) ? QString() : RowDelegate::toolTip(index);
}

} // namespace triage
