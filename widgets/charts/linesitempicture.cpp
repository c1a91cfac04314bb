// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two pictures that a chart is shown from: the plot, which moves, and what is around it.
#include "widgets/charts/linesitem.h"

#include <QPainter>

namespace charts {

/// Each pixel is copied once, from the plot's own picture or from the one around it.
void LinesItem::show(QPainter &painter) const
{
    if (!isSplit()) {
        painter.drawImage(m_frame.area.topLeft(), m_picture);
        return;
    }
    for (const QRect &part : aroundPlot())
        painter.drawImage(part.topLeft(), m_picture, part);
    painter.drawImage(m_geometry.pixels().topLeft(), m_plot, inPlot());
}

/// The plot is shown from its own picture, and what the other one has in its place never.
bool LinesItem::isSplit() const
{
    return m_geometry.ratio == 1 && !m_plot.isNull() && m_frame.area.contains(m_geometry.pixels());
}

std::array<QRect, 4> LinesItem::aroundPlot() const
{
    const QRect pixels = m_geometry.pixels();
    const int right = pixels.right() + 1;
    const int below = pixels.bottom() + 1;
    return {QRect(0, 0, m_picture.width(), pixels.top()),
            QRect(0, pixels.top(), pixels.left(), pixels.height()),
            QRect(right, pixels.top(), m_picture.width() - right, pixels.height()),
            QRect(0, below, m_picture.width(), m_picture.height() - below)};
}

void LinesItem::clear(const QColor &color)
{
    makePlot();
    m_plot.fill(color);
    if (!isSplit())
        return m_picture.fill(color);
    QPainter painter(&m_picture);
    for (const QRect &part : aroundPlot())
        painter.fillRect(part, color);
}

/// The part of the plot's picture that is shown, in device pixels.
QRect LinesItem::inPlot() const
{
    return {m_offset, 0, m_geometry.columns, m_plot.height()};
}

/// A painter over the plot's picture takes the coordinates of all.
void LinesItem::alignToPlot(QPainter &painter) const
{
    const QRect pixels = m_geometry.pixels();
    painter.translate((m_offset - pixels.left()) / m_geometry.ratio, -pixels.top() / m_geometry.ratio);
}

/// With room to the sides, so that a view that moves takes other parts of it before pixels have to be moved.
void LinesItem::makePlot()
{
    constexpr int room = 256;
    const int spare = m_geometry.ratio == 1 ? room : 0;
    const QSize wanted(m_geometry.columns + spare, m_geometry.pixels().height());
    if (m_plot.size() != wanted) {
        m_plot = QImage(wanted, QImage::Format_RGB32);
        m_plot.setDevicePixelRatio(m_geometry.ratio);
    }
    m_offset = spare / 2;
}

} // namespace charts
