// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/decimation.h"
#include "widgets/charts/exporting.h"
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
constexpr int mostNames = 40;

/// Draws a chart with a painter, and with nothing else than lines, rectangles and plain text.
class VectorPicture {
public:
    VectorPicture(const ChartData &data, const SvgLook &look, QPainter &painter)
        : m_data(data)
        , m_look(look)
        , m_painter(painter)
        , m_theme(shared::Theme::of(look.palette))
        , m_metrics(painter.font())
    {
        int widest = 0;
        for (const Tick &tick : look.scale.ticks)
            widest = std::max(widest, m_metrics.horizontalAdvance(tick.label));
        m_plot = QRectF(QPointF(widest + 2 * s, xl),
                        QPointF(look.size.width() - xl, look.size.height() - m_metrics.height() - 2 * s));
    }

    void draw(const QSize &whole)
    {
        m_painter.fillRect(QRect(QPoint(), whole), m_theme.surface);
        drawAxes();
        drawLimits();
        for (const qsizetype line : drawnLines(m_data))
            drawLine(line);
        drawNames();
    }

private:
    double xOf(double time) const
    {
        const auto length = double(std::max<qint64>(1, m_data.view.length().count()));
        return m_plot.left() + (time - double(base::toMs(m_data.view.from))) / length * m_plot.width();
    }
    double yOf(double value) const
    {
        const double share = (value - m_look.scale.bottom) / (m_look.scale.top - m_look.scale.bottom);
        return m_plot.bottom() - share * m_plot.height();
    }

    QColor colorOf(qsizetype line) const
    {
        QColor color = m_theme.seriesColor(m_data.colorOf(line));
        color.setAlphaF(m_data.isTwin(line) ? 0.5F : 1.0F);
        return color;
    }

    void drawAxes()
    {
        for (const Tick &tick : m_look.scale.ticks) {
            const double y = yOf(tick.at);
            m_painter.setPen(m_theme.hairline);
            m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
            m_painter.setPen(m_theme.muted);
            m_painter.drawText(QRectF(0, y - m_metrics.height() / 2.0, m_plot.left() - s, m_metrics.height()),
                               int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine, tick.label);
        }
        const int most = std::max(2, int(m_plot.width()) / (m_metrics.horizontalAdvance(u"00:00"_s) * 5 / 2));
        for (const Tick &tick : timeTicks(m_data.view, m_data.zone, most, m_look.locale))
            m_painter.drawText(QRectF(xOf(tick.at) - 100, m_plot.bottom() + s / 2.0, 200, m_metrics.height()),
                               int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextSingleLine, tick.label);
    }

    void drawLimits()
    {
        for (const Threshold &limit : m_data.thresholds) {
            if (limit.value < m_look.scale.bottom || limit.value > m_look.scale.top)
                continue;
            const double y = yOf(limit.value);
            m_painter.setPen(QPen(m_theme.color(limit.state), 1, Qt::DashLine));
            m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
            m_painter.drawText(
                QRectF(m_plot.left(), y - m_metrics.height(), m_plot.width(), m_metrics.height()),
                int(Qt::AlignRight) | Qt::TextSingleLine, limit.label);
        }
    }

    /// The point where the way from one to another crosses an edge of the plot.
    static QPointF atEdge(QPointF inside, QPointF outside, double x)
    {
        const double share = (x - inside.x()) / (outside.x() - inside.x());
        return {x, inside.y() + share * (outside.y() - inside.y())};
    }

    void drawLine(qsizetype index)
    {
        m_painter.setPen(QPen(colorOf(index), lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto runs = decimated(m_data.lines.at(index).samples, base::toMs(m_data.view.from),
                                    base::toMs(m_data.view.to), int(m_plot.width()));
        for (const Run &run : runs) {
            QPolygonF way;
            for (const QPointF &sample : run)
                way.append({xOf(sample.x()), yOf(sample.y())});
            if (way.size() > 1 && way.first().x() < m_plot.left())
                way.first() = atEdge(way.at(1), way.first(), m_plot.left());
            if (way.size() > 1 && way.last().x() > m_plot.right())
                way.last() = atEdge(way.at(way.size() - 2), way.last(), m_plot.right());
            if (way.size() == 1) // a lone sample between gaps is a dot, or it would be lost
                m_painter.drawLine(way.first() - QPointF(1, 0), way.first() + QPointF(1, 0));
            else
                m_painter.drawPolyline(way);
        }
    }

    void drawNames()
    {
        int y = m_look.size.height();
        for (const qsizetype line :
             drawnLines(m_data).first(std::min<qsizetype>(mostNames, drawnLines(m_data).size()))) {
            m_painter.fillRect(QRectF(m_plot.left(), y + m_metrics.height() / 2.0 - 2, 14, 4), colorOf(line));
            m_painter.setPen(m_theme.text);
            m_painter.drawText(QPointF(m_plot.left() + 14 + s, y + m_metrics.ascent()),
                               m_data.lines.at(line).name);
            y += m_metrics.height() + s / 2;
        }
    }

    const ChartData &m_data;
    const SvgLook &m_look;
    QPainter &m_painter;
    const shared::Theme &m_theme;
    QFontMetrics m_metrics;
    QRectF m_plot;
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
