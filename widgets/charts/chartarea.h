// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/axisticks.h"
#include "widgets/charts/chartdata.h"

#include <QChartView>

class QCategoryAxis;

namespace charts {

class LinesItem;

/// The picture of a chart. Qt Charts lays out the plot and draws axes and grid; the lines are ours (see
/// LinesItem).
class ChartArea : public QChartView {
    Q_OBJECT

public:
    ChartArea(ChartData &chartData, QWidget *parent);

    void rebuild(); ///< axes and lines, after data, range, size, locale or theme changed
    void repaintLines(); ///< after another line was highlighted
    void repaintCursor(); ///< after the crosshair moved: the picture of the lines is kept

    const ValueScale &scale() const { return m_scale; } ///< of the values
    qint64 timeAt(QPointF position) const; ///< of the viewport; the nearest one that is seen
    QRect plot() const; ///< in the viewport

Q_SIGNALS:
    void pointed(std::optional<qint64> time); ///< the mouse stands at a time, or has left

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void dressAxis(QCategoryAxis *axis, const QList<Tick> &ticks, double from, double to) const;
    ValueScale scaleOfValues() const;
    void placeLines();

    ChartData &m_data;
    QCategoryAxis *m_times = nullptr;
    QCategoryAxis *m_values = nullptr;
    LinesItem *m_lines;
    ValueScale m_scale;
};

} // namespace charts
