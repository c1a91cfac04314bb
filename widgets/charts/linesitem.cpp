// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/linesitem.h"

#include "widgets/charts/areas.h"
#include "widgets/charts/dashes.h"
#include "widgets/charts/plotmarks.h"
#include "widgets/shared/theme.h"

#include <QPainter>
#include <QPalette>
#include <QWidget>

#include <cmath>

namespace charts {

namespace {

using shared::Theme;

constexpr double lineWidth = 1.6;
constexpr int beyond =
    2; ///< columns to either side: a neighbour of the outermost, and what that one has to reach
constexpr float dimmed = 0.3F; ///< how much of its colour a line keeps beside the one that was chosen
constexpr float dashed = 0.6F; ///< and one of a time before, which has dashes as well

/// Mixed with what is behind rather than seen through: where many faint lines cross they stay faint.
QColor dim(const QColor &color, const QColor &surface, float share)
{
    const auto mix = [share](float a, float b) { return a * share + b * (1 - share); };
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

/// What each column holds; the first that changed.
qint64 LinesItem::sumUp()
{
    qint64 changed = m_columns.size() == std::size_t(m_data.lines.size()) ? Columns::none : Columns::all;
    m_columns.resize(std::size_t(m_data.lines.size()));
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (m_data.isShown(qsizetype(i)))
            changed = std::min(changed,
                               m_columns[i].show(m_data.drawn(qsizetype(i)), m_geometry.grid,
                                                 m_geometry.begin - beyond,
                                                 m_geometry.begin + m_geometry.columns + beyond));
    return changed;
}

/// Where each line is drawn.
void LinesItem::trace(const ColumnRange &range)
{
    for (qsizetype line = 0; line < m_data.lines.size(); ++line)
        trace(line, range);
}

void LinesItem::trace(qsizetype line, const ColumnRange &range)
{
    m_spans.resize(m_columns.size());
    std::vector<ColumnSpan> &spans = m_spans[std::size_t(line)];
    spans.clear();
    if (m_data.isShown(line))
        spansOf(m_columns[std::size_t(line)], m_geometry.begin, range, m_geometry.map(m_data.sideOf(line)),
                jointOf(m_data), spans);
    if (m_data.stack.has(line))
        outline(spans, m_geometry.ground());
    if (m_data.isTwin(line))
        dash(spans, m_geometry.begin, m_geometry.ratio);
}

double LinesItem::widthOf(qsizetype line) const
{
    if (line == m_data.highlighted)
        return lineWidth + 1;
    return m_data.lines.size() > crowd ? 1 : lineWidth;
}

void LinesItem::paintLines(const QPalette &palette, const ColumnRange &range)
{
    const Theme &theme = Theme::of(palette);
    const bool choosing = m_data.highlighted >= 0 && m_data.highlighted < m_data.lines.size();
    const auto paintOne = [&](qsizetype line) {
        if (!m_data.isShown(line))
            return;
        const bool behind = choosing && line != m_data.highlighted;
        const QColor own = theme.seriesColor(m_data.colorOf(line));
        const QColor color = behind ? dim(own, theme.surface, dimmed)
            : m_data.isFaint(line)  ? dim(own, theme.surface, dashed)
                                    : own;
        paintLine(line, {.color = color, .width = widthOf(line) * m_geometry.ratio}, range);
        if (const series::Samples &samples = m_data.lines.at(line).samples; !samples.infinities().empty()) {
            QPainter painter(&m_plot);
            alignToPlot(painter);
            paintInfinities(painter, m_geometry, samples, color);
        }
    };
    for (qsizetype i = m_data.lines.size() - 1; i >= 0; --i) // the first one is drawn last, on top
        if (i != m_data.highlighted)
            paintOne(i);
    if (choosing)
        paintOne(m_data.highlighted);
}

/// A stroke through its samples. Dashes, steps and edges of a stack are cut where columns are.
void LinesItem::paintLine(qsizetype line, const Stroke &stroke, const ColumnRange &range)
{
    if (m_data.isTwin(line) || m_data.stack.has(line) || jointOf(m_data) == Joint::Steps) {
        trace(line, range);
        charts::paintLine(m_plot, inPlot(), m_spans[std::size_t(line)], stroke, range);
        return;
    }
    m_strokes.paint(m_plot,
                    {.plot = inPlot(),
                     .begin = m_geometry.begin,
                     .range = range,
                     .values = m_geometry.map(m_data.sideOf(line))},
                    m_columns[std::size_t(line)], stroke);
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
