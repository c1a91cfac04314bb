// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/linesitem.h"

#include "widgets/charts/plotmarks.h"
#include "widgets/charts/spanpainter.h"
#include "widgets/shared/theme.h"

#include <QPainter>
#include <QPalette>
#include <QWidget>

#include <cmath>

namespace charts {

namespace {

using shared::Theme;

constexpr double lineWidth = 1.6;
constexpr float dimmed = 0.3F; ///< how much of its colour a line keeps beside the one that was chosen

/// Mixed with what is behind rather than seen through: where many faint lines cross they stay faint.
QColor dim(const QColor &color, const QColor &surface)
{
    const auto mix = [](float a, float b) { return a * dimmed + b * (1 - dimmed); };
    return QColor::fromRgbF(mix(color.redF(), surface.redF()), mix(color.greenF(), surface.greenF()),
                            mix(color.blueF(), surface.blueF()));
}

} // namespace

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
    forgetPicture();
}

void LinesItem::forgetPicture()
{
    m_stale = true;
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
    m_geometry = PlotGeometry::of(m_frame, m_data.view, ratio);
    m_stale = true;
}

void LinesItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *widget)
{
    if (m_frame.area.isEmpty() || !widget)
        return;
    takeRatio(painter->device()->devicePixelRatioF());
    if (m_stale)
        repaint(*widget);
    painter->drawImage(m_frame.area.topLeft(), m_picture);
    if (m_data.cursor)
        paintCursor(*painter, m_geometry, m_data, *widget);
}

void LinesItem::repaint(const QWidget &widget)
{
    m_stale = false;
    m_picture.fill(widget.palette().color(QPalette::Base));
    if (m_frame.plot.isEmpty())
        return;
    trace();
    {
        QPainter painter(&m_picture);
        m_axes.paint(painter, m_frame, m_geometry, Theme::of(widget.palette()));
        paintEvents(painter, m_geometry, m_data, widget.palette());
        // Under the lines: a limit must never hide a measurement.
        if (!m_data.thresholds.isEmpty())
            paintThresholds(painter, m_geometry, m_data, widget,
                            [this](const QRectF &rect) { return inkIn(rect); });
    }
    paintLines(widget.palette());
}

/// Where each line is drawn.
void LinesItem::trace()
{
    m_columns.resize(std::size_t(m_data.lines.size()));
    m_spans.resize(m_columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_spans[i].clear();
        if (!m_data.isShown(qsizetype(i)))
            continue;
        m_columns[i].show(m_data.lines.at(qsizetype(i)).samples, m_geometry.grid, m_geometry.begin - 1,
                          m_geometry.begin + m_geometry.columns + 1);
        spansOf(m_columns[i], m_geometry.begin, m_geometry.columns, m_geometry.values, Joint::Straight,
                m_spans[i]);
    }
}

double LinesItem::widthOf(qsizetype line) const
{
    if (line == m_data.highlighted)
        return lineWidth + 1;
    return m_data.lines.size() > crowd || m_data.isTwin(line) ? 1 : lineWidth;
}

void LinesItem::paintLines(const QPalette &palette)
{
    const Theme &theme = Theme::of(palette);
    const bool choosing = m_data.highlighted >= 0 && m_data.highlighted < m_data.lines.size();
    const auto paintOne = [&](qsizetype line) {
        if (!m_data.isShown(line))
            return;
        const bool faint = (choosing && line != m_data.highlighted) || (!choosing && m_data.isTwin(line));
        const QColor own = theme.seriesColor(m_data.colorOf(line));
        const QColor color = faint ? dim(own, theme.surface) : own;
        paintLine(m_picture, m_geometry.pixels(), m_spans[std::size_t(line)],
                  {.color = color, .width = widthOf(line) * m_geometry.ratio});
        if (const series::Samples &samples = m_data.lines.at(line).samples; !samples.infinities().empty()) {
            QPainter painter(&m_picture);
            paintInfinities(painter, m_geometry, samples, color);
        }
    };
    for (qsizetype i = m_data.lines.size() - 1; i >= 0; --i) // the first one is drawn last, on top
        if (i != m_data.highlighted)
            paintOne(i);
    if (choosing)
        paintOne(m_data.highlighted);
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
