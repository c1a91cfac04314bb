// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartdata.h"

#include <QObject>
#include <QPointF>

class QMouseEvent;
class QNativeGestureEvent;
class QWheelEvent;

namespace charts {

class ChartArea;
class ViewControl;
class ZoomBox;

/// What the mouse does to the picture of a chart: dragging chooses a stretch to zoom to, with Ctrl or the
/// middle button it pans; the wheel pans, with Ctrl it zooms at the pointer, as two fingers do; the right
/// button asks for the menu.
class ChartGestures : public QObject {
    Q_OBJECT

public:
    ChartGestures(ChartArea &area, const ChartData &chartData, ViewControl &view);

    bool cancel(); ///< leaves a zoom box that is being drawn; false when there is none

Q_SIGNALS:
    void menuWanted(const QPoint &globalPosition);
    void doubleClicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Drag { None, Box, Pan };

    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release();
    void drawBox(QPointF to);
    bool wheel(QWheelEvent &event);
    bool pinch(const QNativeGestureEvent &event);
    qint64 timeOf(double pixels) const;

    ChartArea &m_area;
    const ChartData &m_data;
    ViewControl &m_view;
    ZoomBox *m_box;
    Drag m_drag = Drag::None;
    bool m_moved = false;
    QPointF m_grip; ///< where the drag began
    qint64 m_gripTime = 0;
    qint64 m_boxTime = 0; ///< the other end of the box
};

} // namespace charts
