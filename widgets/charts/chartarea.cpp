// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartarea.h"

#include "widgets/charts/chartscales.h"
#include "widgets/charts/linesitem.h"
#include "widgets/charts/plotmarks.h"
#include "widgets/shared/theme.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QMouseEvent>
#include <QValueAxis>

#include <cmath>

namespace charts {

namespace {

using namespace Qt::StringLiterals;
namespace space = shared::space;

constexpr int pixelsPerStep = 34; ///< between marks of the value axis
constexpr QSize usual{240, 140}; ///< at least
constexpr QSize smallest{140, 64}; ///< of one among several

QChart *quietChart()
{
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    return chart;
}

QValueAxis *hiddenAxis(QChart *chart, Qt::AlignmentFlag side)
{
    auto *axis = new QValueAxis(chart);
    axis->setVisible(false);
    axis->setTickCount(2);
    chart->addAxis(axis, side);
    return axis;
}

} // namespace

ChartArea::ChartArea(ChartData &chartData, QWidget *parent)
    : QChartView(quietChart(), parent)
    , m_data(chartData)
    , m_times(hiddenAxis(chart(), Qt::AlignBottom))
    , m_values(hiddenAxis(chart(), Qt::AlignLeft))
    , m_lines(new LinesItem(chartData, chart()))
{
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    fitSize();
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // a click is for the chart, which knows the keys and has a name
    setRenderHint(QPainter::Antialiasing, false);
    viewport()->setAutoFillBackground(false); // the picture covers it all
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

void ChartArea::fitSize()
{
    setMinimumSize(m_data.compact ? smallest : usual);
}

/// Of the marks beside a plot.
int ChartArea::widthOf(const ValueScale &scale) const
{
    int widest = 0;
    for (const Tick &tick : scale.ticks)
        widest = std::max(widest, m_lines->axes().sizeOf(tick.label).width());
    return widest + AxisPainter::gap + 2;
}

/// Where everything stands. Its sides go by large steps, for columns of time hold only while the plot is
/// as wide.
PlotFrame ChartArea::frame()
{
    AxisPainter &axes = m_lines->axes();
    axes.setFont(font());
    const int steps = std::clamp(height() / pixelsPerStep, 2, 6);
    PlotFrame frame{.area = viewport()->rect(),
                    .plot = {},
                    .values = scaleOf(m_data, Side::Left, steps, locale()),
                    .times = {},
                    .timesLabelled = m_data.timesLabelled};
    if (m_data.hasRight())
        frame.right = scaleOf(m_data, Side::Right, steps, locale());
    const int perLabel = axes.sizeOf(u"00:00"_s).width() * (m_data.compact ? 3 : 5) / 2;
    frame.times = timeTicks(m_data.view, m_data.zone, std::max(2, width() / perLabel), locale());
    int aside = 0; // half of a time's label, beside the plot when its mark is at the edge
    for (const Tick &tick : std::as_const(frame.times))
        aside = std::max(aside, axes.sizeOf(tick.label).width() / 2 + 2);
    const auto stepped = [](int width) { return (width + space::s - 1) / space::s * space::s; };
    m_labelRoom = stepped(std::max(widthOf(frame.values), aside));
    const int right = frame.right ? stepped(widthOf(*frame.right)) : 0;
    const int below = m_data.timesLabelled ? axes.labelHeight() + AxisPainter::gap
                                           : axes.labelHeight() / 2; // of the lowest value's label
    frame.plot = frame.area.adjusted(std::max(m_labelRoom, m_data.labelRoom), headroom,
                                     -std::max({space::xl, aside, right}), -below);
    return frame;
}

void ChartArea::tellShell(const PlotFrame &frame)
{
    if (chart()->plotArea() != frame.plot)
        chart()->setPlotArea(frame.plot);
    m_times->setRange(double(base::toMs(m_data.view.from)), double(base::toMs(m_data.view.to)));
    m_values->setRange(frame.values.bottom, frame.values.top);
}

void ChartArea::rebuild()
{
    const PlotFrame next = frame();
    m_scale = next.values;
    m_rightScale = next.right;
    m_lines->setFrame(next, font());
    tellShell(next);
}

const PlotGeometry &ChartArea::geometry() const
{
    return m_lines->geometry();
}

void ChartArea::repaintLines()
{
    m_lines->forgetPicture();
}

void ChartArea::repaintCursor()
{
    m_lines->update();
}

void ChartArea::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    rebuild();
}

qint64 ChartArea::timeAt(QPointF position) const
{
    const QPointF at = chart()->mapFromScene(mapToScene(position.toPoint()));
    return std::clamp(m_lines->geometry().timeOf(at.x()), base::toMs(m_data.view.from),
                      base::toMs(m_data.view.to));
}

QRect ChartArea::plot() const
{
    return mapFromScene(chart()->mapToScene(m_lines->geometry().plot)).boundingRect();
}

void ChartArea::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const QPointF at = chart()->mapFromScene(mapToScene(event->position().toPoint()));
    if (m_lines->geometry().plot.contains(at))
        Q_EMIT pointed(m_lines->geometry().timeOf(at.x()));
    else
        Q_EMIT pointed(std::nullopt);
}

void ChartArea::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    Q_EMIT pointed(std::nullopt);
}

} // namespace charts
