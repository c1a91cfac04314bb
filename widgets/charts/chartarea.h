// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/axisticks.h"
#include "widgets/charts/chartdata.h"

#include <QChartView>

class QValueAxis;

namespace charts {

class LinesItem;
struct PlotFrame;
struct PlotGeometry;

/// The picture of a chart. Qt Charts is the shell: the view, the plot's place and the ranges of its axes,
/// which it does not draw. All that is seen is painted by LinesItem.
class ChartArea : public QChartView {
    Q_OBJECT

public:
    ChartArea(ChartData &chartData, QWidget *parent);

    void rebuild(); ///< axes and lines, after data, range, size, locale or theme changed
    void repaintLines(); ///< after another line was highlighted, or other events are told
    void repaintCursor(); ///< after the crosshair moved: the picture of the lines is kept

    const PlotGeometry &geometry() const; ///< where times and values stand
    const ValueScale &scale() const { return m_scale; } ///< of the values on the left
    const std::optional<ValueScale> &rightScale() const { return m_rightScale; } ///< nothing: there is none
    qint64 timeAt(QPointF position) const; ///< of the viewport; the nearest one that is seen
    QRect plot() const; ///< in the viewport
    int labelRoom() const { return m_labelRoom; } ///< what the labels left of the plot want, in pixels
    void fitSize(); ///< after the chart became one of several

Q_SIGNALS:
    void pointed(std::optional<qint64> time); ///< the mouse stands at a time, or has left

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    PlotFrame frame();
    int widthOf(const ValueScale &scale) const;
    void tellShell(const PlotFrame &frame);

    ChartData &m_data;
    QValueAxis *m_times;
    QValueAxis *m_values;
    ValueScale m_scale;
    std::optional<ValueScale> m_rightScale;
    LinesItem *m_lines;
    int m_labelRoom = 0;
};

} // namespace charts
