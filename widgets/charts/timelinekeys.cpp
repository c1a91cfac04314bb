// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/timeline.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <cmath>

namespace charts {

namespace {

constexpr qint64 shortest = 60'000; ///< of what is seen, ms
constexpr qint64 longest = 100LL * 366 * 86'400'000;
constexpr double zoomStep = 1.5;

} // namespace

void Timeline::setLanes(const QList<Lane> &lanes)
{
    m_lanes.clear();
    for (const Lane &lane : lanes) {
        QList<Event> events = lane.events;
        std::ranges::stable_sort(events, {}, [](const Event &event) { return event.span.from; });
        QList<Span> spans;
        for (const Event &event : std::as_const(events))
            spans.append(event.span);
        m_lanes.append({.name = lane.name, .index = SpanIndex(spans), .events = events});
    }
    if (!m_viewed)
        showEverything();
    updateGeometry();
    told();
}

void Timeline::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    told();
}

void Timeline::setNow(base::Instant now)
{
    m_now = base::toMs(now);
    if (!m_viewed)
        showEverything();
    update();
}

void Timeline::showEverything()
{
    qint64 from = m_now > 0 ? m_now - 86'400'000 : 0;
    qint64 to = m_now > 0 ? m_now : 1;
    for (const Shelf &lane : std::as_const(m_lanes)) {
        if (lane.events.isEmpty())
            continue;
        from = std::min(from, lane.events.first().span.from);
        for (const Event &event : lane.events)
            to = std::max(to, event.span.to);
    }
    const qint64 margin = std::max<qint64>(shortest, (to - from) / 40);
    setView(from - margin, to + margin);
    m_viewed = false;
}

void Timeline::setView(qint64 from, qint64 to)
{
    const qint64 middle = from + (to - from) / 2;
    const qint64 length = std::clamp(to - from, shortest, longest);
    m_from = middle - length / 2;
    m_to = m_from + length;
    m_viewed = true;
    told();
}

void Timeline::told()
{
    setAccessibleDescription(summary());
    update();
}

void Timeline::zoom(double factor, qint64 around)
{
    const double length = double(m_to - m_from);
    const double share = double(around - m_from) / std::max(1.0, length);
    const double next = std::clamp(length / factor, double(shortest), double(longest));
    const qint64 from = around - qint64(share * next);
    setView(from, from + qint64(next));
}

void Timeline::pan(double share)
{
    const auto by = qint64(double(m_to - m_from) * share);
    setView(m_from + by, m_to + by);
}

Timeline::Place Timeline::placeOf(const QString &key) const
{
    if (key.isEmpty())
        return {};
    for (qsizetype lane = 0; lane < m_lanes.size(); ++lane) {
        const auto &events = m_lanes.at(lane).events;
        const auto found = std::ranges::find(events, key, &Event::key);
        if (found != events.end())
            return {.lane = lane, .event = std::distance(events.begin(), found)};
    }
    return {};
}

void Timeline::select(const QString &key)
{
    const Place place = placeOf(key);
    if (!place.isValid() || key == m_selected)
        return;
    m_selected = key;
    reveal(m_lanes.at(place.lane).events.at(place.event));
    told();
}

/// What is out of sight comes to the middle; nothing moves that is seen.
void Timeline::reveal(const Event &event)
{
    if (event.span.to >= m_from && event.span.from <= m_to)
        return;
    const qint64 half = (m_to - m_from) / 2;
    setView(event.span.from - half, event.span.from + half);
}

void Timeline::choose(const Place &place)
{
    const Event &event = m_lanes.at(place.lane).events.at(place.event);
    m_selected = event.key;
    reveal(event);
    told();
    Q_EMIT selectedByUser(event.key);
}

/// The next event in time, whatever its lane; the first one that is seen when none is chosen.
void Timeline::step(int direction)
{
    const Place here = placeOf(m_selected);
    const qint64 from = here.isValid() ? m_lanes.at(here.lane).events.at(here.event).span.from
        : direction > 0                ? m_from
                                       : m_to;
    Place best;
    qint64 nearest = 0;
    for (qsizetype lane = 0; lane < m_lanes.size(); ++lane) {
        const auto &events = m_lanes.at(lane).events;
        for (qsizetype i = 0; i < events.size(); ++i) {
            const auto key = std::pair(events.at(i).span.from, Place{.lane = lane, .event = i});
            const qint64 away = (key.first - from) * direction;
            const bool behindHere = here.isValid() && away == 0
                && (lane - here.lane) * direction * 1'000'000 + (i - here.event) * direction > 0;
            // Of those at one time the first one to the right, and the last one to the left.
            const bool nearer = !best.isValid() || away < nearest || (away == nearest && direction < 0);
            if ((away > 0 || behindHere || (!here.isValid() && away == 0)) && nearer) {
                best = key.second;
                nearest = away;
            }
        }
    }
    if (best.isValid())
        choose(best);
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    const bool held = event->modifiers() & Qt::ControlModifier;
    const qint64 middle = m_from + (m_to - m_from) / 2;
    const Place here = placeOf(m_selected);
    const qint64 around = here.isValid() ? m_lanes.at(here.lane).events.at(here.event).span.from : middle;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Left ? -1 : 1;
        held ? pan(direction * 0.2) : step(direction);
        return;
    }
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomStep, around);
        return;
    case Qt::Key_Minus:
        zoom(1 / zoomStep, around);
        return;
    case Qt::Key_0:
    case Qt::Key_Home:
        showEverything();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (here.isValid())
            Q_EMIT opened(m_selected);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Timeline::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ShiftModifier || std::abs(turned.x()) > std::abs(turned.y()))
        pan(-(turned.x() + turned.y()) / 1200.0);
    else
        zoom(std::pow(zoomStep, turned.y() / 120.0), timeOf(event->position().x()));
    event->accept();
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grip = event->position().toPoint();
    m_moved = false;
}

void Timeline::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_grip)
        return;
    const int by = event->position().toPoint().x() - m_grip->x();
    if (!m_moved && std::abs(by) < 4)
        return; // a click shakes
    m_moved = true;
    const qint64 time = qint64(by) * resolution();
    setView(m_from - time, m_to - time);
    m_grip = event->position().toPoint();
}

void Timeline::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_grip || m_moved) {
        m_grip.reset();
        return;
    }
    m_grip.reset();
    qsizetype lane = -1;
    const SpanIndex::Mark mark = markAt(event->position().toPoint(), lane);
    if (mark.count > 0)
        choose({.lane = lane, .event = mark.first});
}

void Timeline::mouseDoubleClickEvent(QMouseEvent *event)
{
    qsizetype lane = -1;
    const SpanIndex::Mark mark = markAt(event->position().toPoint(), lane);
    if (mark.count == 1)
        Q_EMIT opened(m_lanes.at(lane).events.at(mark.first).key);
    else
        zoom(zoomStep * 2, timeOf(event->position().x()));
}

} // namespace charts
