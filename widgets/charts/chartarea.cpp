// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartarea.h"

#include "widgets/charts/linesitem.h"
#include "widgets/shared/theme.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QMouseEvent>

#include <cmath>

namespace charts {

namespace {

using namespace Qt::StringLiterals;
using shared::Theme;

constexpr int pixelsPerStep = 34; ///< between marks of the value axis

QChart *quietChart()
{
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(0, LinesItem::headroom, shared::space::xl, 0));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    return chart;
}

} // namespace

ChartArea::ChartArea(ChartData &chartData, QWidget *parent)
    : QChartView(quietChart(), parent)
    , m_data(chartData)
    , m_lines(new LinesItem(chartData, chart()))
{
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setMinimumSize(240, 140);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // a click is for the chart, which knows the keys and has a name
    setRenderHint(QPainter::Antialiasing, false);
    connect(chart(), &QChart::plotAreaChanged, this, &ChartArea::placeLines);
}

ValueScale ChartArea::scaleOfValues() const
{
    series::Extent extent;
    for (const Line &line : m_data.lines)
        extent.add(line.samples.extent(0, line.samples.size()));
    if (extent.isEmpty())
        extent = {.low = 0, .high = 1};
    const double highest = extent.high;
    for (const Threshold &threshold : m_data.thresholds) { // a limit far above would flatten the line
        if (threshold.value <= 1.6 * highest)
            extent.high = std::max(extent.high, threshold.value);
    }
    const int steps = std::clamp(height() / pixelsPerStep, 2, 6);
    return valueScale(extent.low, extent.high, m_data.unit, steps, locale());
}

void ChartArea::dressAxis(QCategoryAxis *axis, const QList<Tick> &ticks, double from, double to) const
{
    const Theme &theme = Theme::of(palette());
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setRange(from, to);
    axis->setStartValue(from);
    for (const Tick &tick : ticks)
        axis->append(tick.label.toHtmlEscaped(), tick.at);
    axis->setLabelsColor(theme.muted);
    axis->setLabelsFont(fontOf(shared::FontRole::Number, fontOf(shared::FontRole::Small, font())));
    axis->setTruncateLabels(false);
    axis->setLinePen(QPen(theme.hairline, 1));
    axis->setGridLinePen(QPen(theme.hairline, 1));
}

void ChartArea::rebuild()
{
    // A category axis forgets marks one by one, each with a layout; two new axes are cheaper than that.
    for (QCategoryAxis *axis : {m_times, m_values}) {
        if (axis) {
            chart()->removeAxis(axis);
            delete axis;
        }
    }
    m_scale = scaleOfValues();
    const int perLabel = fontMetrics().horizontalAdvance(u"00:00"_s) * 5 / 2;
    m_times = new QCategoryAxis;
    dressAxis(m_times, timeTicks(m_data.range, m_data.zone, std::max(2, width() / perLabel), locale()),
              double(base::toMs(m_data.range.from)), double(base::toMs(m_data.range.to)));
    m_values = new QCategoryAxis;
    dressAxis(m_values, m_scale.ticks, m_scale.bottom, m_scale.top);
    m_times->setGridLineVisible(false);
    chart()->addAxis(m_times, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    placeLines();
}

void ChartArea::placeLines()
{
    m_lines->setPlot(chart()->plotArea(), m_scale.bottom, m_scale.top);
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

void ChartArea::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const QPointF at = chart()->mapFromScene(mapToScene(event->position().toPoint()));
    if (chart()->plotArea().contains(at))
        Q_EMIT pointed(m_lines->timeOf(at.x()));
    else
        Q_EMIT pointed(std::nullopt);
}

void ChartArea::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    Q_EMIT pointed(std::nullopt);
}

} // namespace charts
