// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/linesitem.h"

#include "models/base/quantitytext.h"
#include "widgets/charts/decimation.h"
#include "widgets/charts/limitlabels.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QPainter>
#include <QPalette>
#include <QWidget>

#include <cmath>

namespace charts {

namespace {

using namespace Qt::StringLiterals;
using shared::Theme;

constexpr double lineWidth = 1.6;
constexpr double narrowestEvent = 2;
constexpr double stripHeight = 3; ///< on the upper edge, so that a band is seen behind any line
constexpr float bandOpacity = 0.12F;
constexpr qsizetype crowd =
    40; ///< more lines than this are drawn thin: they are a texture, not lines to follow

/// Text on a patch of the surface, so that lines behind it do not cross the letters.
void drawTag(QPainter *painter, QPointF topLeft, const QString &text, const QColor &color, const Theme &theme)
{
    const QFontMetricsF metrics(painter->font());
    const QRectF patch(topLeft, QSizeF(metrics.horizontalAdvance(text) + 6, metrics.height()));
    QColor behind = theme.surface;
    behind.setAlphaF(0.92F);
    painter->fillRect(patch, behind);
    painter->setPen(color);
    painter->drawText(patch, int(Qt::AlignCenter) | Qt::TextSingleLine, text);
}

} // namespace

LinesItem::LinesItem(const ChartData &data, QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_data(data)
{
    setZValue(50);
}

void LinesItem::setPlot(const QRectF &plot, double bottom, double top)
{
    prepareGeometryChange();
    m_plot = plot;
    m_bottom = bottom;
    m_top = top;
    forgetPicture();
}

void LinesItem::forgetPicture()
{
    m_picture = QImage();
    update();
}

QRectF LinesItem::boundingRect() const
{
    return m_plot.adjusted(-2, -headroom, 2, 2);
}

double LinesItem::xOf(qint64 time) const
{
    const auto length = double(std::max<qint64>(1, m_data.range.length().count()));
    return m_plot.left() + double(time - base::toMs(m_data.range.from)) / length * m_plot.width();
}

qint64 LinesItem::timeOf(double x) const
{
    const double share = m_plot.width() > 0 ? (x - m_plot.left()) / m_plot.width() : 0;
    return base::toMs(m_data.range.from) + qint64(share * double(m_data.range.length().count()));
}

double LinesItem::yOf(double value) const
{
    return m_plot.bottom() - (value - m_bottom) / (m_top - m_bottom) * m_plot.height();
}

bool LinesItem::isShown(const Threshold &threshold) const
{
    return threshold.value >= m_bottom && threshold.value <= m_top;
}

void LinesItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *widget)
{
    if (m_plot.isEmpty())
        return;
    const qreal ratio = painter->device()->devicePixelRatioF();
    if (m_picture.isNull() || m_picture.devicePixelRatioF() != ratio)
        m_picture = picture(ratio, widget ? widget->palette() : QPalette());
    paintEvents(painter, widget);
    paintThresholds(painter, widget); // under the lines: a limit must never hide a measurement
    painter->drawImage(m_plot.topLeft(), m_picture);
    paintCursor(painter, widget);
}

QImage LinesItem::picture(qreal devicePixelRatio, const QPalette &palette) const
{
    QImage image((m_plot.size() * devicePixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing, m_data.lines.size() <= crowd);
    painter.translate(-m_plot.topLeft());
    const Theme &theme = Theme::of(palette);
    const bool choosing = m_data.highlighted >= 0;
    for (qsizetype i = m_data.lines.size() - 1; i >= 0; --i) { // the first one is drawn last, on top
        QColor color = theme.seriesColor(i);
        if (choosing && i != m_data.highlighted)
            color.setAlphaF(0.25F);
        painter.setPen(QPen(color, m_data.lines.size() > crowd ? 1 : lineWidth));
        if (i != m_data.highlighted)
            paintLine(painter, i, devicePixelRatio);
    }
    if (choosing && m_data.highlighted < m_data.lines.size()) {
        painter.setPen(QPen(theme.seriesColor(m_data.highlighted), lineWidth + 1));
        paintLine(painter, m_data.highlighted, devicePixelRatio);
    }
    return image;
}

void LinesItem::paintLine(QPainter &painter, qsizetype index, qreal devicePixelRatio) const
{
    const int columns = qCeil(m_plot.width() * devicePixelRatio);
    const auto runs = decimated(m_data.lines.at(index).samples, base::toMs(m_data.range.from),
                                base::toMs(m_data.range.to), columns);
    QList<QLineF> strokes;
    for (const Run &run : runs) {
        const auto onPlot = [this](QPointF point) { return QPointF(xOf(qint64(point.x())), yOf(point.y())); };
        if (run.size() == 1) { // a lone sample between gaps is a dot, or it would be lost
            strokes.append({onPlot(run.first()) - QPointF(1, 0), onPlot(run.first()) + QPointF(1, 0)});
            continue;
        }
        for (qsizetype i = 1; i < run.size(); ++i)
            strokes.append({onPlot(run.at(i - 1)), onPlot(run.at(i))});
    }
    painter.drawLines(strokes); // a polyline would be stroked as one self-crossing path, 50 times slower
}

void LinesItem::paintEvents(QPainter *painter, const QWidget *widget) const
{
    if (!widget)
        return;
    const Theme &theme = Theme::of(widget->palette());
    for (const Event &event : m_data.events) {
        const double left = std::max(m_plot.left(), std::floor(xOf(event.from)));
        const double right = std::min(m_plot.right(), std::ceil(xOf(event.to)));
        if (right < m_plot.left() || left > m_plot.right())
            continue;
        QColor color = event.tone == base::State::NotApplicable ? theme.info : theme.color(event.tone);
        const double width = std::max(narrowestEvent, right - left);
        painter->fillRect(QRectF(left, m_plot.top(), width, stripHeight), color);
        color.setAlphaF(bandOpacity);
        if (!event.vague)
            painter->fillRect(QRectF(left, m_plot.top(), width, m_plot.height()), color);
    }
}

/// What happened at a time, a pixel more or less.
QString LinesItem::eventsAt(qint64 time) const
{
    const double x = xOf(time);
    QStringList labels;
    for (const Event &event : m_data.events)
        if (x >= xOf(event.from) - 1 && x <= xOf(event.to) + 1 && labels.size() < 3)
            labels.append(event.label);
    return labels.join(u" · "_s);
}

void LinesItem::paintThresholds(QPainter *painter, const QWidget *widget) const
{
    if (!widget)
        return;
    const Theme &theme = Theme::of(widget->palette());
    painter->setFont(fontOf(shared::FontRole::Small, widget->font()));
    const QFontMetricsF metrics(painter->font());
    QList<Threshold> shown = m_data.thresholds;
    shown.removeIf([this](const Threshold &threshold) { return !isShown(threshold); });
    QList<LimitLabel> labels;
    for (Threshold &threshold : shown) {
        threshold.label = metrics.elidedText(threshold.label, Qt::ElideRight, m_plot.width() / 2);
        labels.append({.y = std::round(yOf(threshold.value)) + 0.5,
                       .size = {std::ceil(metrics.horizontalAdvance(threshold.label)), metrics.height()}});
    }
    const auto places = placedLabels(m_plot.adjusted(0, -headroom, 0, 0), labels,
                                     [this](const QRectF &rect) { return inkIn(rect); });
    for (qsizetype i = 0; i < shown.size(); ++i) {
        painter->setPen(QPen(theme.color(shown.at(i).state), 1, Qt::DashLine));
        painter->drawLine(QPointF(m_plot.left(), labels.at(i).y), QPointF(m_plot.right(), labels.at(i).y));
        if (!places.at(i).isEmpty())
            painter->drawText(places.at(i), int(Qt::AlignCenter) | Qt::TextSingleLine, shown.at(i).label);
    }
}

/// How many pixels of lines are in a part of the plot.
int LinesItem::inkIn(const QRectF &rect) const
{
    const qreal ratio = m_picture.devicePixelRatioF();
    const QRectF local = rect.translated(-m_plot.topLeft());
    const QRect pixels =
        QRectF(local.topLeft() * ratio, local.size() * ratio).toAlignedRect() & m_picture.rect();
    int count = 0;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            count += qAlpha(m_picture.pixel(x, y)) > 0 ? 1 : 0;
    }
    return count;
}

void LinesItem::paintCursor(QPainter *painter, const QWidget *widget) const
{
    if (!m_data.cursor || !widget)
        return;
    const Theme &theme = Theme::of(widget->palette());
    const double x = std::round(xOf(*m_data.cursor)) + 0.5;
    painter->setPen(QPen(theme.muted, 1));
    painter->drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    painter->setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < std::min(m_data.lines.size(), crowd); ++i) {
        const double value = valueAt(m_data.lines.at(i), *m_data.cursor, m_data.range.step.count());
        if (!std::isfinite(value) || value < m_bottom || value > m_top)
            continue;
        painter->setPen(QPen(theme.surface, 1));
        painter->setBrush(theme.seriesColor(i));
        painter->drawEllipse(QPointF(x, yOf(value)), 4, 4);
    }
    painter->setBrush(Qt::NoBrush);
    painter->setFont(fontOf(shared::FontRole::Small, widget->font()));
    const QFontMetricsF metrics(painter->font());
    const QString events = eventsAt(*m_data.cursor);
    const QString text = metrics.elidedText(
        base::instantText(base::instantFromMs(*m_data.cursor), m_data.zone, widget->locale())
            + (events.isEmpty() ? QString() : u" · "_s + events),
        Qt::ElideRight, m_plot.width() - 12);
    const double width = metrics.horizontalAdvance(text) + 6;
    const double left = x + 4 + width < m_plot.right() ? x + 4 : std::max(m_plot.left(), x - 4 - width);
    drawTag(painter, {left, m_plot.top() - headroom}, text, theme.text,
            theme); // above the lines, not on them
}

} // namespace charts
