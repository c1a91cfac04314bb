// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the picture follows a view that moves, or samples that are appended: what stays is moved aside.
#include "widgets/charts/linesitem.h"

#include "widgets/charts/areas.h"
#include "widgets/shared/theme.h"

#include <QPainter>
#include <QPalette>
#include <QWidget>

#include <cstring>

namespace charts {

using shared::Theme;

/// The labels of limits stand still, events share a mark by where the view begins, and what is rounded to
/// whole units does not fit when a unit has several pixels.
bool LinesItem::canMove() const
{
    return m_data.limits().isEmpty() && m_data.events.isEmpty() && m_geometry.ratio == 1
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
        || m_drawn.frame.values != m_frame.values || m_drawn.frame.right != m_frame.right
        || m_drawn.frame.area != m_frame.area || m_drawn.shown != m_data.shown
        || m_drawn.style != m_data.style)
        return false;
    constexpr int seam = 8; // columns whose neighbours may have changed
    const qint64 last = m_geometry.columns - std::max<qint64>(by, 0);
    const qint64 old = changed == Columns::none ? last : std::min(changed - m_geometry.begin, last);
    const auto first = int(std::clamp<qint64>(old - seam, 0, last));
    movePixels(int(by));
    QList<ColumnRange> strips{{.first = first, .end = m_geometry.columns}};
    if (by < 0)
        strips.append({.first = 0, .end = int(-by) + seam});
    for (const ColumnRange &strip : std::as_const(strips))
        repaintStrip(widget, strip);
    repaintTimes(widget);
    return true;
}

void LinesItem::movePixels(int by)
{
    const int next = m_offset + by;
    if (next >= 0 && next + m_geometry.columns <= m_plot.width()) {
        m_offset = next;
        return;
    }
    const int target = by > 0 ? 0 : m_plot.width() - m_geometry.columns;
    const auto kept = std::size_t(m_geometry.columns - std::abs(by)) * sizeof(QRgb);
    for (int y = 0; y < m_plot.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(m_plot.scanLine(y));
        std::memmove(row + target + std::max(-by, 0), row + m_offset + std::max(by, 0), kept);
    }
    m_offset = target;
}

void LinesItem::repaintStrip(const QWidget &widget, const ColumnRange &strip)
{
    const Theme &theme = Theme::of(widget.palette());
    const QRect pixels(m_offset + strip.first, 0, strip.end - strip.first, m_plot.height());
    QPainter(&m_plot).fillRect(pixels, widget.palette().color(QPalette::Base));
    paintAreas(m_plot, inPlot(), m_data, m_geometry, m_columns, theme, strip);
    {
        QPainter painter(&m_plot);
        painter.setClipRect(pixels);
        alignToPlot(painter);
        m_axes.paintGrid(painter, m_frame, m_geometry, theme);
    }
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

} // namespace charts
