// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartgestures.h"

#include "widgets/charts/chartarea.h"
#include "widgets/charts/viewcontrol.h"
#include "widgets/charts/viewtext.h"
#include "widgets/charts/zoombox.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <cmath>

namespace charts {

namespace {

constexpr int shake = 4; ///< pixels that a click may move
constexpr double notch = 120; ///< what a wheel tells of one click
constexpr double zoomPerNotch = 1.5;
constexpr double panPerNotch = 0.1; ///< of what is seen
constexpr double pixelsPerNotch = 60; ///< of a touchpad that zooms

} // namespace

ChartGestures::ChartGestures(ChartArea &area, const ChartData &chartData, ViewControl &view)
    : QObject(&area)
    , m_area(area)
    , m_data(chartData)
    , m_view(view)
    , m_box(new ZoomBox(area.viewport()))
{
    area.viewport()->installEventFilter(this);
}

bool ChartGestures::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release();
    case QEvent::MouseButtonDblClick:
        if (static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
            Q_EMIT doubleClicked();
        return true;
    case QEvent::Wheel:
        return wheel(*static_cast<QWheelEvent *>(event));
    case QEvent::NativeGesture:
        return pinch(*static_cast<QNativeGestureEvent *>(event));
    case QEvent::ContextMenu:
        Q_EMIT menuWanted(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool ChartGestures::press(const QMouseEvent &event)
{
    const bool left = event.button() == Qt::LeftButton;
    const bool pans = event.button() == Qt::MiddleButton || (left && event.modifiers() & Qt::ControlModifier);
    m_drag = pans ? Drag::Pan : left ? Drag::Box : Drag::None;
    m_moved = false;
    m_grip = event.position();
    m_gripTime = m_area.timeAt(m_grip);
    m_view.settle();
    if (pans)
        m_area.viewport()->setCursor(Qt::ClosedHandCursor);
    return m_drag != Drag::None;
}

bool ChartGestures::move(const QMouseEvent &event)
{
    if (m_drag == Drag::None || event.buttons() == Qt::NoButton)
        return false;
    m_moved = m_moved || std::abs(event.position().x() - m_grip.x()) >= shake;
    if (m_moved && m_drag == Drag::Pan) {
        m_view.pan(timeOf(m_grip.x() - event.position().x()));
        m_grip = event.position();
    }
    if (m_moved && m_drag == Drag::Box)
        drawBox(event.position());
    return m_drag == Drag::Pan; // else the crosshair goes along
}

void ChartGestures::drawBox(QPointF to)
{
    m_boxTime = m_area.timeAt(to);
    const QRect plot = m_area.plot();
    const auto inPlot = [&plot](double x) { return std::clamp(int(x), plot.left(), plot.right()); };
    const QRect box(QPoint(inPlot(std::min(m_grip.x(), to.x())), plot.top()),
                    QPoint(inPlot(std::max(m_grip.x(), to.x())), plot.bottom()));
    const base::TimeRange chosen{.from = base::instantFromMs(std::min(m_gripTime, m_boxTime)),
                                 .to = base::instantFromMs(std::max(m_gripTime, m_boxTime))};
    m_box->choose(box, plot, stretchText(chosen, m_data.zone, m_area.locale()));
}

bool ChartGestures::release()
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    m_box->hide();
    m_area.viewport()->unsetCursor();
    if (drag == Drag::Box && m_moved)
        m_view.zoomTo(m_gripTime, m_boxTime);
    m_view.settle();
    return drag != Drag::None;
}

bool ChartGestures::cancel()
{
    if (m_drag != Drag::Box || !m_moved)
        return false;
    m_drag = Drag::None;
    m_box->hide();
    return true;
}

/// How long so many pixels are.
qint64 ChartGestures::timeOf(double pixels) const
{
    const double length = double(m_data.view.length().count());
    return std::llround(pixels / std::max(1, m_area.plot().width()) * length);
}

/// What moves nothing is for what lies around the chart, which may scroll.
bool ChartGestures::wheel(QWheelEvent &event)
{
    const QPoint pixels = event.pixelDelta();
    const QPoint turned = event.angleDelta();
    bool moved = false;
    if (event.modifiers() & Qt::ControlModifier) {
        const double notches = pixels.isNull() ? turned.y() / notch : pixels.y() / pixelsPerNotch;
        moved = m_view.zoomAt(m_area.timeAt(event.position()), std::pow(zoomPerNotch, notches));
    } else {
        const auto longer = [](QPoint delta) {
            return std::abs(delta.x()) > std::abs(delta.y()) ? delta.x() : delta.y();
        };
        const double shown = double(m_data.view.length().count());
        moved = m_view.pan(pixels.isNull() ? -std::llround(longer(turned) / notch * panPerNotch * shown)
                                           : -timeOf(longer(pixels)));
    }
    event.setAccepted(moved || m_data.isZoomed());
    return true;
}

bool ChartGestures::pinch(const QNativeGestureEvent &event)
{
    if (event.gestureType() != Qt::ZoomNativeGesture)
        return false;
    m_view.zoomAt(m_area.timeAt(event.position()), 1 + event.value());
    return true;
}

} // namespace charts
