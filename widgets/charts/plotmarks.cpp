// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/plotmarks.h"

#include "models/base/quantitytext.h"
#include "widgets/charts/limitlabels.h"
#include "widgets/shared/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPalette>
#include <QTextLayout>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace charts {

namespace {

using namespace Qt::StringLiterals;
using shared::Theme;

constexpr double narrowestEvent = 2;
constexpr double stripHeight = 3; ///< on the upper edge, so that a band is seen behind any line
constexpr float bandOpacity = 0.12F;
constexpr qsizetype mostLabels = 3; ///< of what happened at one time
constexpr double arrow = 6; ///< width and height of the mark of an infinite sample

/// One line of text that is shaped once, to be measured and to be drawn: that costs more than all else of a
/// frame in which only the crosshair moved.
class Tag {
public:
    /// @param room for the text; a longer one ends in an ellipsis
    Tag(const QString &text, const QFont &font, double room)
        : m_layout(QString(text).replace(u'\n', u' '), font)
    {
        lay();
        if (m_layout.lineAt(0).naturalTextWidth() <= room)
            return;
        m_layout.setText(QFontMetricsF(font).elidedText(m_layout.text(), Qt::ElideRight, room));
        lay();
    }

    double width() const { return m_layout.lineAt(0).naturalTextWidth() + 2 * side; }

    /// On a patch of the surface, so that lines behind it do not cross the letters.
    void draw(QPainter &painter, QPointF topLeft, const Theme &theme) const
    {
        QColor behind = theme.surface;
        behind.setAlphaF(0.92F);
        painter.fillRect(QRectF(topLeft, QSizeF(width(), m_layout.lineAt(0).height())), behind);
        painter.setPen(theme.text);
        m_layout.draw(&painter, topLeft + QPointF(side, 0));
    }

    static constexpr double side = 3; ///< of the patch beside the text

private:
    void lay()
    {
        m_layout.setCacheEnabled(true);
        m_layout.beginLayout();
        m_layout.createLine();
        m_layout.endLayout();
    }

    QTextLayout m_layout;
};

/// What happened at a time, a pixel more or less.
QString eventsAt(qint64 time, const PlotGeometry &geometry, const ChartData &data)
{
    const double x = geometry.xOf(time);
    const EventBands::Told told =
        data.events.told(geometry.timeOf(x - 1), geometry.timeOf(x + 1), mostLabels);
    QStringList labels = told.labels;
    if (told.all > labels.size())
        labels.append(QCoreApplication::translate("charts::TimeSeriesChart", "%n more", nullptr,
                                                  int(told.all - labels.size())));
    return labels.join(u" · "_s);
}

void paintDots(QPainter &painter, const PlotGeometry &geometry, const ChartData &data, const Theme &theme,
               double x)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.surface, 1));
    for (qsizetype i = 0; i < std::min(data.lines.size(), crowd); ++i) {
        const double value = valueAt(data.drawn(i), *data.cursor, data.view.step.count());
        const Side side = data.sideOf(i);
        if (!data.isShown(i) || !std::isfinite(value) || !geometry.shows(value, side))
            continue;
        painter.setBrush(theme.seriesColor(data.colorOf(i)));
        painter.drawEllipse(QPointF(x, geometry.yOf(value, side)), 4, 4);
    }
    painter.setBrush(Qt::NoBrush);
}

QPolygonF arrowAt(double x, double edge, bool up)
{
    const double tip = edge + (up ? 1 : -1);
    const double foot = tip + (up ? arrow : -arrow);
    return {{x, tip}, {x - arrow / 2, foot}, {x + arrow / 2, foot}};
}

} // namespace

void paintEvents(QPainter &painter, const PlotGeometry &geometry, const ChartData &data,
                 const QPalette &palette)
{
    const Theme &theme = Theme::of(palette);
    const QRectF &plot = geometry.plot;
    const qint64 from = geometry.timeOf(plot.left());
    const qint64 to = geometry.timeOf(plot.right());
    const qint64 pixel = geometry.timeOf(plot.left() + narrowestEvent) - from;
    const auto fill = [&](const SpanIndex::Mark &mark, double height, float opacity) {
        const double left = std::max(plot.left(), std::floor(geometry.xOf(mark.from)));
        const double right = std::min(plot.right(), std::ceil(geometry.xOf(mark.to)));
        QColor color = mark.tone == base::State::NotApplicable ? theme.info : theme.color(mark.tone);
        color.setAlphaF(opacity);
        painter.fillRect(QRectF(left, plot.top(), std::max(narrowestEvent, right - left), height), color);
    };
    for (const SpanIndex::Mark &mark : data.events.vague(from, to, pixel))
        fill(mark, stripHeight, 1);
    for (const SpanIndex::Mark &mark : data.events.sharp(from, to, pixel)) {
        fill(mark, plot.height(), bandOpacity);
        fill(mark, stripHeight, 1);
    }
}

void paintThresholds(QPainter &painter, const PlotGeometry &geometry, const ChartData &data,
                     const QWidget &widget, const std::function<int(const QRectF &)> &ink)
{
    const Theme &theme = Theme::of(widget.palette());
    const QRectF &plot = geometry.plot;
    painter.setFont(fontOf(shared::FontRole::Small, widget.font()));
    const QFontMetricsF metrics(painter.font());
    QList<Threshold> shown = data.limits();
    shown.removeIf([&](const Threshold &threshold) { return !geometry.shows(threshold.value); });
    QList<LimitLabel> labels;
    for (Threshold &threshold : shown) {
        threshold.label = metrics.elidedText(threshold.label, Qt::ElideRight,
                                             data.compact ? plot.width() : plot.width() / 2);
        labels.append({.y = std::round(geometry.yOf(threshold.value)) + 0.5,
                       .size = {std::ceil(metrics.horizontalAdvance(threshold.label)), metrics.height()}});
    }
    const auto places = placedLabels(plot.adjusted(0, -headroom, 0, 0), labels, ink);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        painter.setPen(QPen(theme.color(shown.at(i).state), 1, Qt::DashLine));
        painter.drawLine(QPointF(plot.left(), labels.at(i).y), QPointF(plot.right(), labels.at(i).y));
        if (!places.at(i).isEmpty())
            painter.drawText(places.at(i), int(Qt::AlignCenter) | Qt::TextSingleLine, shown.at(i).label);
    }
}

void paintInfinities(QPainter &painter, const PlotGeometry &geometry, const series::Samples &samples,
                     const QColor &color)
{
    const auto all = samples.infinities();
    const auto from = [&](qint64 time) {
        return std::ranges::lower_bound(all, std::uint32_t(samples.firstFrom(time)));
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    auto at = from(geometry.timeOf(geometry.plot.left()));
    while (at != all.end()) {
        const double x = geometry.xOf(samples.timeAt(*at));
        if (x > geometry.plot.right())
            break;
        const bool up = samples.valueAt(*at) > 0;
        painter.drawPolygon(arrowAt(x, up ? geometry.plot.top() : geometry.plot.bottom(), up));
        at = std::max(at + 1, from(geometry.timeOf(x + arrow / 2)));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintCursor(QPainter &painter, const PlotGeometry &geometry, const ChartData &data,
                 const QWidget &widget)
{
    const Theme &theme = Theme::of(widget.palette());
    const QRectF &plot = geometry.plot;
    const double x = std::round(geometry.xOf(*data.cursor)) + 0.5;
    if (x < plot.left() || x > plot.right() + 1)
        return; // a view that was moved left it behind, and beside the plot are the labels
    painter.fillRect(QRectF(x - 0.5, plot.top(), 1, plot.height() + 1), theme.muted);
    paintDots(painter, geometry, data, theme, x);
    if (data.compact)
        return;
    const QString events = eventsAt(*data.cursor, geometry, data);
    const Tag tag(base::instantText(base::instantFromMs(*data.cursor), data.zone, widget.locale())
                      + (events.isEmpty() ? QString() : u" · "_s + events),
                  fontOf(shared::FontRole::Small, widget.font()), plot.width() - 4 * Tag::side);
    const double left =
        x + 4 + tag.width() < plot.right() ? x + 4 : std::max(plot.left(), x - 4 - tag.width());
    tag.draw(painter, {left, plot.top() - headroom}, theme); // above the lines, not on them
}

} // namespace charts
