// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/areas.h"
#include "widgets/charts/dashes.h"
#include "widgets/charts/exporting.h"
#include "widgets/charts/plotmarks.h"
#include "widgets/charts/vectorways.h"
#include "widgets/charts/viewtext.h"
#include "widgets/shared/theme.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace charts {

using namespace Qt::StringLiterals;

namespace {

using shared::space::s;
using shared::space::xl;

constexpr double lineWidth = 1.6;
constexpr double dotWidth = 2; ///< of a single sample between gaps
constexpr int mostNames = 40;
constexpr int swatch = 14;

/// Draws a chart with a painter, and with nothing else than lines, polygons and plain text.
class VectorPicture {
public:
    VectorPicture(const ChartData &data, const SvgLook &look, QPainter &painter)
        : m_data(data)
        , m_look(look)
        , m_painter(painter)
        , m_theme(shared::Theme::of(look.palette))
        , m_metrics(painter.font())
        , m_geometry(PlotGeometry::of({.area = QRect(QPoint(), look.size),
                                       .plot = plot(),
                                       .values = look.scale,
                                       .times = {},
                                       .right = look.right},
                                      data.view, 1))
    {
    }

    void draw(const QSize &whole)
    {
        m_painter.fillRect(QRect(QPoint(), whole), m_theme.surface);
        for (const qsizetype line : areasOf(m_data))
            drawArea(line);
        drawValues(m_look.scale);
        drawTimes();
        if (m_look.right)
            drawRight(*m_look.right);
        paintEvents(m_painter, m_geometry, m_data, m_look.palette);
        drawLimits();
        const QList<qsizetype> lines = drawnLines(m_data);
        for (auto line = lines.crbegin(); line != lines.crend(); ++line) // the first one on top
            drawLine(*line);
        drawNames();
    }

private:
    QRect plot() const
    {
        const int right = m_look.right ? widthOf(*m_look.right) + 2 * s : xl;
        return {
            QPoint(widthOf(m_look.scale) + 2 * s, xl),
            QPoint(m_look.size.width() - right - 1, m_look.size.height() - m_metrics.height() - 2 * s - 1)};
    }

    int widthOf(const ValueScale &scale) const
    {
        int widest = 0;
        for (const Tick &tick : scale.ticks)
            widest = std::max(widest, m_metrics.horizontalAdvance(tick.label));
        return widest;
    }

    QColor colorOf(qsizetype line) const
    {
        QColor color = m_theme.seriesColor(m_data.colorOf(line));
        color.setAlphaF(m_data.isFaint(line) ? 0.6F : 1.0F);
        return color;
    }

    QPen penOf(qsizetype line) const
    {
        QPen pen(colorOf(line), lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (m_data.isTwin(line)) {
            pen.setDashPattern({dashLength / lineWidth, dashGap / lineWidth});
            pen.setCapStyle(Qt::FlatCap);
        }
        return pen;
    }

    QList<QPolygonF> ways(qsizetype line) const
    {
        return waysOf(m_data.drawn(line), m_data.view, m_geometry, m_data.sideOf(line), jointOf(m_data));
    }

    void text(const QRectF &place, Qt::Alignment alignment, const QString &words)
    {
        m_painter.drawText(place, int(alignment) | Qt::TextSingleLine, words);
    }

    void drawValues(const ValueScale &scale)
    {
        const QRectF &plot = m_geometry.plot;
        for (const Tick &tick : scale.ticks) {
            const double y = m_geometry.yOf(tick.at);
            m_painter.setPen(m_theme.hairline);
            m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            m_painter.setPen(m_theme.muted);
            text({0, y - m_metrics.height() / 2.0, plot.left() - s, double(m_metrics.height())},
                 Qt::AlignRight | Qt::AlignVCenter, tick.label);
        }
    }

    void drawRight(const ValueScale &scale)
    {
        const QRectF &plot = m_geometry.plot;
        m_painter.setPen(m_theme.hairline);
        m_painter.drawLine(plot.topRight(), plot.bottomRight());
        for (const Tick &tick : scale.ticks) {
            const double y = m_geometry.yOf(tick.at, Side::Right);
            m_painter.setPen(m_theme.frame);
            m_painter.drawLine(QPointF(plot.right(), y), QPointF(plot.right() + 3, y));
            m_painter.setPen(m_theme.muted);
            text({plot.right() + s, y - m_metrics.height() / 2.0, 200, double(m_metrics.height())},
                 Qt::AlignLeft | Qt::AlignVCenter, tick.label);
        }
    }

    void drawTimes()
    {
        const QRectF &plot = m_geometry.plot;
        const int most = std::max(2, int(plot.width()) / (m_metrics.horizontalAdvance(u"00:00"_s) * 5 / 2));
        m_painter.setPen(m_theme.muted);
        for (const Tick &tick : timeTicks(m_data.view, m_data.zone, most, m_look.locale))
            text({m_geometry.xOf(qint64(tick.at)) - 100, plot.bottom() + s / 2.0, 200,
                  double(m_metrics.height())},
                 Qt::AlignHCenter | Qt::AlignTop, tick.label);
    }

    void drawLimits()
    {
        const QRectF &plot = m_geometry.plot;
        for (const Threshold &limit : m_data.limits()) {
            if (!m_geometry.shows(limit.value))
                continue;
            const double y = m_geometry.yOf(limit.value);
            m_painter.setPen(QPen(m_theme.color(limit.state), 1, Qt::DashLine));
            m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            text({plot.left(), y - m_metrics.height(), plot.width(), double(m_metrics.height())},
                 Qt::AlignRight, limit.label);
        }
    }

    void drawArea(qsizetype line)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(areaColor(m_data, line, m_theme));
        const double ground = m_geometry.plot.top() + m_geometry.ground() - m_geometry.values.above;
        for (const QPolygonF &way : ways(line))
            m_painter.drawPolygon(areaUnder(way, ground));
        m_painter.setBrush(Qt::NoBrush);
    }

    void drawLine(qsizetype line)
    {
        m_painter.setPen(penOf(line));
        for (const QPolygonF &way : ways(line)) {
            const QPointF half(dotWidth / 2, 0);
            if (way.size() == 1) // or it would be lost
                m_painter.drawLine(way.first() - half, way.first() + half);
            else
                m_painter.drawPolyline(way);
        }
    }

    void drawNames()
    {
        const double left = m_geometry.plot.left();
        int y = m_look.size.height();
        for (const qsizetype line : drawnLines(m_data).mid(0, mostNames)) {
            QPen pen = penOf(line);
            pen.setWidth(4);
            pen.setCapStyle(Qt::FlatCap);
            if (m_data.isTwin(line))
                pen.setDashPattern({(swatch - dashGap) / 8.0, dashGap / 4.0});
            m_painter.setPen(pen);
            const double middle = y + m_metrics.height() / 2.0;
            m_painter.drawLine(QPointF(left, middle), QPointF(left + swatch, middle));
            m_painter.setPen(m_theme.text);
            m_painter.drawText(QPointF(left + swatch + s, y + m_metrics.ascent()), titleOf(m_data, line));
            y += m_metrics.height() + s / 2;
        }
    }

    const ChartData &m_data;
    const SvgLook &m_look;
    QPainter &m_painter;
    const shared::Theme &m_theme;
    QFontMetrics m_metrics;
    PlotGeometry m_geometry;
};

} // namespace

QByteArray svgOf(const ChartData &data, const SvgLook &look)
{
    const auto names = int(std::min<qsizetype>(mostNames, drawnLines(data).size()));
    const QSize whole(look.size.width(),
                      look.size.height() + names * (QFontMetrics(look.font).height() + s / 2) + s);
    QBuffer svg;
    QSvgGenerator generator;
    generator.setOutputDevice(&svg);
    generator.setSize(whole);
    generator.setViewBox(QRect(QPoint(), whole));
    generator.setTitle(u"Vigie"_s);
    generator.setResolution(96);
    QPainter painter(&generator);
    painter.setFont(look.font);
    VectorPicture(data, look, painter).draw(whole);
    painter.end();
    return svg.data();
}

} // namespace charts
