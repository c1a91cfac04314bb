// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/anchors/qcustomplotanchor.h"

#include "tests/benchmark/chartbench.h"

#include <qcustomplot.h>

QCustomPlotAnchor::QCustomPlotAnchor(const QList<charts::Line> &lines)
    : m_plot(std::make_unique<QCustomPlot>())
{
    for (const charts::Line &line : lines) {
        QVector<QCPGraphData> data;
        data.reserve(line.samples.size());
        for (qsizetype i = 0; i < line.samples.size(); ++i)
            data.append(QCPGraphData(double(line.samples.timeAt(i)) / 1000, line.samples.valueAt(i)));
        m_plot->addGraph()->data()->set(data, true);
    }
    m_plot->xAxis->setTicker(QSharedPointer<QCPAxisTickerDateTime>::create());
    m_plot->yAxis->setRange(0, 120);
    m_plot->resize(chartbench::size);
    m_plot->show();
}

QCustomPlotAnchor::~QCustomPlotAnchor() = default;

void QCustomPlotAnchor::frame(const base::TimeRange &range)
{
    m_plot->xAxis->setRange(double(base::toMs(range.from)) / 1000, double(base::toMs(range.to)) / 1000);
    m_plot->replot(QCustomPlot::rpImmediateRefresh);
}

QImage QCustomPlotAnchor::picture() const
{
    return m_plot->grab().toImage();
}

QString QCustomPlotAnchor::version()
{
    return QStringLiteral(QCUSTOMPLOT_VERSION_STR);
}
