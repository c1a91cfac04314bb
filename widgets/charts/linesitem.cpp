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
#include <cstring>

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
    m_geometry = PlotGeometry::of(m_frame, m_data.range, m_geometry.ratio);
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
    m_geometry = PlotGeometry::of(m_frame, m_data.range, ratio);
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
    painter->drawImage(m_frame.area.topLeft(), m_picture);
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
    m_drawn = {m_frame, m_geometry, widget.palette().cacheKey(), canMove()};
}

void LinesItem::repaintAll(const QWidget &widget)
{
    const Theme &theme = Theme::of(widget.palette());
    const ColumnRange whole{.first = 0, .end = m_geometry.columns};
    m_picture.fill(widget.palette().color(QPalette::Base));
    trace(whole);
    {
        QPainter painter(&m_picture);
        m_axes.paintGrid(painter, m_frame, m_geometry, theme);
        m_axes.paintValues(painter, m_frame, m_geometry, theme);
        m_axes.paintTimes(painter, m_frame, m_geometry, theme);
        paintEvents(painter, m_geometry, m_data, widget.palette());
        // Under the lines: a limit must never hide a measurement.
        if (!m_data.thresholds.isEmpty())
            paintThresholds(painter, m_geometry, m_data, widget,
                            [this](const QRectF &rect) { return inkIn(rect); });
    }
    paintLines(widget.palette(), whole);
}

/// The labels of limits stand still, and what is rounded to whole units does not fit when a unit has several
/// pixels.
bool LinesItem::canMove() const
{
    return m_data.thresholds.isEmpty() && m_geometry.ratio == 1
        && std::ranges::none_of(m_data.lines,
                                [](const Line &line) { return !line.samples.infinities().empty(); });
}

/// Paints only what came into view or changed, when the rest of the picture is only to be moved aside.
/// @param changed the first column that is not as it was
bool LinesItem::moveTo(const QWidget &widget, qint64 changed)
{
    const qint64 by = m_geometry.begin - m_drawn.geometry.begin;
    PlotGeometry same = m_drawn.geometry;
    same.begin = m_geometry.begin;
    if (!m_drawn.moves || !canMove() || changed == Columns::all || same != m_geometry
        || std::abs(by) > m_geometry.columns / 2 || m_drawn.palette != widget.palette().cacheKey()
        || m_drawn.frame.values != m_frame.values || m_drawn.frame.area != m_frame.area)
        return false;
    constexpr int seam = 8; // columns whose neighbours may have changed
    const qint64 last = m_geometry.columns - std::max<qint64>(by, 0);
    const qint64 old = changed == Columns::none ? last : std::min(changed - m_geometry.begin, last);
    const auto first = int(std::clamp<qint64>(old - seam, 0, last));
    movePixels(by);
    QList<ColumnRange> strips{{.first = first, .end = m_geometry.columns}};
    if (by < 0)
        strips.append({.first = 0, .end = int(-by) + seam});
    for (const ColumnRange &strip : std::as_const(strips))
        repaintStrip(widget, strip);
    repaintTimes(widget);
    return true;
}

void LinesItem::movePixels(qint64 columns)
{
    const QRect pixels = m_geometry.pixels() & m_picture.rect();
    const auto kept = std::size_t(pixels.width() - std::abs(columns)) * sizeof(QRgb);
    for (int y = pixels.top(); columns != 0 && y <= pixels.bottom(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(m_picture.scanLine(y)) + pixels.left();
        std::memmove(row + std::max<qint64>(-columns, 0), row + std::max<qint64>(columns, 0), kept);
    }
}

void LinesItem::repaintStrip(const QWidget &widget, const ColumnRange &strip)
{
    const QRect pixels = m_geometry.pixels();
    {
        QPainter painter(&m_picture);
        painter.setClipRect(
            QRect(pixels.left() + strip.first, pixels.top(), strip.end - strip.first, pixels.height()));
        painter.fillRect(pixels, widget.palette().color(QPalette::Base));
        m_axes.paintGrid(painter, m_frame, m_geometry, Theme::of(widget.palette()));
        paintEvents(painter, m_geometry, m_data, widget.palette());
    }
    trace(strip);
    paintLines(widget.palette(), strip);
}

void LinesItem::repaintTimes(const QWidget &widget)
{
    QPainter painter(&m_picture);
    const int below = m_geometry.pixels().bottom() + 1;
    painter.setClipRect(QRect(0, below, m_picture.width(), m_picture.height() - below));
    painter.fillRect(m_picture.rect(), widget.palette().color(QPalette::Base));
    m_axes.paintValues(painter, m_frame, m_geometry, Theme::of(widget.palette())); // the lowest reaches down
    m_axes.paintTimes(painter, m_frame, m_geometry, Theme::of(widget.palette()));
}

/// What each column holds; the first that changed.
qint64 LinesItem::sumUp()
{
    qint64 changed = m_columns.size() == std::size_t(m_data.lines.size()) ? Columns::none : Columns::all;
    m_columns.resize(std::size_t(m_data.lines.size()));
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        changed =
            std::min(changed,
                     m_columns[i].show(m_data.lines.at(qsizetype(i)).samples, m_geometry.grid,
                                       m_geometry.begin - 1, m_geometry.begin + m_geometry.columns + 1));
    return changed;
}

/// Where each line is drawn.
void LinesItem::trace(const ColumnRange &range)
{
    m_spans.resize(m_columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        spansOf(m_columns[i], m_geometry.begin, range, m_geometry.values, Joint::Straight, m_spans[i]);
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
        const bool faint = choosing && line != m_data.highlighted;
        const QColor color = faint ? dim(theme.seriesColor(line), theme.surface) : theme.seriesColor(line);
        paintLine(m_picture, m_geometry.pixels(), m_spans[std::size_t(line)],
                  {.color = color, .width = widthOf(line) * m_geometry.ratio}, range);
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
