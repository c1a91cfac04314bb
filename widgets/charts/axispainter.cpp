// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/axispainter.h"

#include "widgets/shared/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <cmath>

namespace charts {

namespace {

constexpr qsizetype mostTexts = 400; ///< kept; a day of panning must not fill the memory
constexpr int tickLength = PlotGeometry::overhang; ///< it moves with the plot's picture

} // namespace

void AxisPainter::setFont(const QFont &widgetFont)
{
    if (m_height > 0 && widgetFont == m_widgetFont)
        return;
    m_widgetFont = widgetFont;
    m_font = fontOf(shared::FontRole::Number, fontOf(shared::FontRole::Small, widgetFont));
    m_height = QFontMetrics(m_font).height();
    m_texts.clear();
}

const QStaticText &AxisPainter::laidOut(const QString &label)
{
    if (m_texts.size() > mostTexts)
        m_texts.clear();
    QStaticText &text = m_texts[label];
    if (text.text().isEmpty()) {
        text.setTextFormat(Qt::PlainText);
        text.setText(label);
        text.setPerformanceHint(QStaticText::AggressiveCaching);
        text.prepare({}, m_font);
    }
    return text;
}

QSize AxisPainter::sizeOf(const QString &label)
{
    const QSizeF size = laidOut(label).size();
    return {int(std::ceil(size.width())), int(std::ceil(size.height()))};
}

void AxisPainter::paintGrid(QPainter &painter, const PlotFrame &frame, const PlotGeometry &geometry,
                            const shared::Theme &theme) const
{
    const QRectF &plot = geometry.plot;
    for (const Tick &tick : frame.values.ticks)
        painter.fillRect(QRectF(plot.left(), std::round(geometry.yOf(tick.at)), plot.width(), 1),
                         theme.hairline);
    for (const Tick &tick : frame.times) {
        const double x = std::round(geometry.xOf(qint64(tick.at)));
        if (x >= plot.left() && x < plot.right())
            painter.fillRect(QRectF(x, plot.bottom(), 1, tickLength), theme.hairline);
    }
}

void AxisPainter::paintValues(QPainter &painter, const PlotFrame &frame, const PlotGeometry &geometry,
                              const shared::Theme &theme)
{
    const QRectF &plot = geometry.plot;
    painter.fillRect(QRectF(plot.left() - 1, plot.top(), 1, plot.height() + 1), theme.hairline);
    painter.setFont(m_font);
    painter.setPen(theme.muted);
    for (const Tick &tick : frame.values.ticks) {
        const double y = std::round(geometry.yOf(tick.at));
        const QSize size = sizeOf(tick.label);
        painter.drawStaticText(
            QPointF(std::round(plot.left() - gap - size.width()), std::round(y - size.height() / 2.0)),
            laidOut(tick.label));
    }
    if (frame.right)
        paintRight(painter, *frame.right, geometry, theme);
}

/// Its marks are no lines across the plot: those are the other side's.
void AxisPainter::paintRight(QPainter &painter, const ValueScale &scale, const PlotGeometry &geometry,
                             const shared::Theme &theme)
{
    const QRectF &plot = geometry.plot;
    painter.fillRect(QRectF(plot.right(), plot.top(), 1, plot.height() + 1), theme.hairline);
    for (const Tick &tick : scale.ticks) {
        const double y = std::round(geometry.yOf(tick.at, Side::Right));
        painter.fillRect(QRectF(plot.right(), y, tickLength, 1), theme.frame);
        painter.drawStaticText(
            QPointF(std::round(plot.right() + gap + 1), std::round(y - sizeOf(tick.label).height() / 2.0)),
            laidOut(tick.label));
    }
}

void AxisPainter::paintTimes(QPainter &painter, const PlotFrame &frame, const PlotGeometry &geometry,
                             const shared::Theme &theme)
{
    if (!frame.timesLabelled)
        return;
    const QRectF &plot = geometry.plot;
    painter.setFont(m_font);
    painter.setPen(theme.muted);
    for (const Tick &tick : frame.times) {
        const double x = std::round(geometry.xOf(qint64(tick.at)));
        const QSize size = sizeOf(tick.label);
        painter.drawStaticText(QPointF(std::round(x - size.width() / 2.0), plot.bottom() + gap),
                               laidOut(tick.label));
    }
}

} // namespace charts
