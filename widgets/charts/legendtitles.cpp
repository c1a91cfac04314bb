// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/legendtitles.h"

#include "widgets/shared/theme.h"

#include <QPainter>
#include <QStyleOptionHeader>

namespace charts {

namespace {

constexpr double arrowWidth = 8;
constexpr double arrowHeight = 4.5;

/// As styles point: up for the highest first.
QPolygonF arrowAt(QPointF middle, bool up)
{
    const double tip = up ? -arrowHeight / 2 : arrowHeight / 2;
    return {{middle + QPointF(0, tip), middle + QPointF(arrowWidth / 2, -tip),
             middle + QPointF(-arrowWidth / 2, -tip)}};
}

} // namespace

LegendTitles::LegendTitles(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
}

bool LegendTitles::isOverFigures(int section) const
{
    const QVariant alignment = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    return Qt::Alignment(alignment.toInt()).testFlag(Qt::AlignRight);
}

/// A style takes the room for its arrow from the right, wherever the words stand.
void LegendTitles::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    if (isOverFigures(section))
        option->sortIndicator = QStyleOptionHeader::None;
}

void LegendTitles::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save(); // a style may leave a clip that lets nothing through
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    if (!isSortIndicatorShown() || sortIndicatorSection() != section || !isOverFigures(section))
        return;
    QStyleOptionHeader option;
    initStyleOption(&option);
    QHeaderView::initStyleOptionForIndex(&option, section); // with the arrow
    option.rect = rect;
    const QRect words = style()->subElementRect(QStyle::SE_HeaderLabel, &option, this);
    const int left =
        rect.right() - (words.left() - rect.left()) - fontMetrics().horizontalAdvance(option.text);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(shared::Theme::of(palette()).muted);
    painter->drawPolygon(arrowAt(QPointF(left - arrowRoom / 2.0, rect.center().y() + 0.5),
                                 option.sortIndicator == QStyleOptionHeader::SortUp));
    painter->restore();
}

} // namespace charts
