// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/legendtitles.h"

#include <QPainter>
#include <QStyleOptionHeader>

namespace charts {

namespace {

constexpr int arrowSize = 8;

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
    QHeaderView::paintSection(painter, rect, section);
    if (!isSortIndicatorShown() || sortIndicatorSection() != section || !isOverFigures(section))
        return;
    QStyleOptionHeader option;
    initStyleOption(&option);
    QHeaderView::initStyleOptionForIndex(&option, section); // with the arrow
    option.rect = rect;
    const QRect words = style()->subElementRect(QStyle::SE_HeaderLabel, &option, this);
    const int width = fontMetrics().horizontalAdvance(option.text);
    const int right = rect.right() - (words.left() - rect.left()) - width;
    option.rect =
        QRect(right - (arrowRoom + arrowSize) / 2, rect.center().y() - arrowSize / 2, arrowSize, arrowSize);
    style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &option, painter, this);
}

} // namespace charts
