// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/linesitem.h"

#include "widgets/charts/areas.h"
#include "widgets/charts/plotmarks.h"
#include "widgets/shared/theme.h"

#include <QPainter>
#include <QPalette>
#include <QWidget>

#include <cmath>

namespace charts {

using shared::Theme;

LinesItem::LinesItem(const ChartData &data, QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_data(data)
{
    setZValue(50);
}

void LinesItem::setFrame(const PlotFrame &frame, const QFont &widgetFont)
{
    if (frame.area != m_frame.area)
        prepareGeometryChange();
    m_frame = frame;
    m_axes.setFont(widgetFont);
    m_geometry = PlotGeometry::of(m_frame, m_data.view, m_geometry.ratio);
    m_stale = true;
    update();
}

void LinesItem::forgetPicture()
{
    m_stale = true;
    m_drawn = {};
    update();
}

QRectF LinesItem::boundingRect() const
{
    return m_frame.area;
}

void LinesItem::takeRatio(double ratio)
{
    const QSize size = (QSizeF(m_frame.area.size()) * ratio).toSize();
    if (m_picture.size() == size && m_geometry.ratio == ratio)
        return;
    m_picture = QImage(size, QImage::Format_RGB32);
    m_picture.setDevicePixelRatio(ratio);
    m_plot = {};
    m_geometry = PlotGeometry::of(m_frame, m_data.view, ratio);
    m_stale = true;
    m_drawn = {};
}

void LinesItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *widget)
{
    if (m_frame.area.isEmpty() || !widget)
        return;
    takeRatio(painter->device()->devicePixelRatioF());
    if (m_stale)
        repaint(*widget);
    show(*painter);
    if (m_data.cursor)
        paintCursor(*painter, m_geometry, m_data, *widget);
}

void LinesItem::repaint(const QWidget &widget)
{
    m_stale = false;
    if (m_frame.plot.isEmpty()) {
        m_picture.fill(widget.palette().color(QPalette::Base));
        return;
    }
    if (!moveTo(widget, sumUp()))
        repaintAll(widget);
    m_drawn = {m_frame, m_geometry, m_data.shown, m_data.style, widget.palette().cacheKey(), canMove()};
}

void LinesItem::repaintAll(const QWidget &widget)
{
    const Theme &theme = Theme::of(widget.palette());
    const ColumnRange whole{.first = 0, .end = m_geometry.columns};
    clear(widget.palette().color(QPalette::Base));
    if (!m_data.limits().isEmpty())
        trace(whole);
    paintAreas(m_plot, inPlot(), m_data, m_geometry, m_columns, theme, whole);
    {
        QPainter painter(&m_plot);
        alignToPlot(painter);
        m_axes.paintGrid(painter, m_frame, m_geometry, theme);
        paintEvents(painter, m_geometry, m_data, widget.palette());
        paintLimits(painter, widget); // under the lines: a limit must never hide a measurement
    }
    paintLines(widget.palette(), whole);
    QPainter painter(&m_picture);
    m_axes.paintValues(painter, m_frame, m_geometry, theme);
    m_axes.paintTimes(painter, m_frame, m_geometry, theme);
    paintLimits(painter, widget); // some labels stand above the plot
    if (m_geometry.ratio != 1)
        painter.drawImage(m_geometry.plot.topLeft() - QPointF(0, m_geometry.values.above / m_geometry.ratio),
                          m_plot);
}

void LinesItem::paintLimits(QPainter &painter, const QWidget &widget)
{
    if (!m_data.limits().isEmpty())
        paintThresholds(painter, m_geometry, m_data, widget,
                        [this](const QRectF &rect) { return inkIn(rect); });
}

/// How many pixels of lines are in a part of the plot, one for each line.
int LinesItem::inkIn(const QRectF &rect) const
{
    const double ratio = m_geometry.ratio;
    const QRectF local = rect.translated(-m_geometry.plot.topLeft());
    const int first = int(std::floor(local.left() * ratio));
    const int last = int(std::ceil(local.right() * ratio));
    const double upper = local.top() * ratio + m_geometry.values.above;
    const double lower = local.bottom() * ratio + m_geometry.values.above;
    double ink = 0;
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        const double half = widthOf(qsizetype(i)) * ratio / 2;
        auto span = std::ranges::lower_bound(m_spans[i], first, {}, &ColumnSpan::x);
        for (; span != m_spans[i].end() && span->x < last; ++span)
            ink += std::max(0.0, std::min(lower, span->lower + half) - std::max(upper, span->upper - half));
    }
    return int(std::min(ink, 1e6));
}

} // namespace charts
