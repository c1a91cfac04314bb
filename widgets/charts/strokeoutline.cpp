// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/strokeoutline.h"

#include <cmath>
#include <numbers>

namespace charts {

void StrokeOutline::start(const Point &point)
{
    finish();
    m_at = point;
    m_state = State::Begun;
}

void StrokeOutline::lineTo(const Point &point)
{
    if (m_state == State::Nowhere) {
        m_at = point;
        m_state = State::Lifted;
        return;
    }
    const Point way = point - m_at;
    const double length = std::sqrt(way.x * way.x + way.y * way.y);
    if (length < 1e-6)
        return;
    const Point direction = way * (1 / length);
    const Point normal{direction.y * m_half, -direction.x * m_half};
    Point from = m_at;
    if (m_state == State::Drawn) {
        join(normal, direction);
    } else {
        if (m_state == State::Begun)
            from = from - direction * m_half;
        edge(from - normal, from + normal);
    }
    edge(from + normal, point + normal);
    edge(point - normal, from - normal);
    m_at = point;
    m_normal = normal;
    m_direction = direction;
    m_state = State::Drawn;
}

/// From the last segment to the next: straight on the outer side, through the point itself on the inner one.
void StrokeOutline::join(const Point &normal, const Point &direction)
{
    const bool down = m_direction.x * direction.y > m_direction.y * direction.x;
    if (down) {
        edge(m_at + m_normal, m_at + normal);
        edge(m_at - normal, m_at);
        edge(m_at, m_at - m_normal);
    } else {
        edge(m_at + m_normal, m_at);
        edge(m_at, m_at + normal);
        edge(m_at - normal, m_at - m_normal);
    }
}

void StrokeOutline::lift(const Point &point)
{
    if (m_state == State::Drawn)
        edge(m_at + m_normal, m_at - m_normal);
    m_at = point;
    m_state = State::Lifted;
}

void StrokeOutline::finish()
{
    if (m_state == State::Begun)
        paintDot();
    if (m_state == State::Drawn) {
        const Point end = m_at + m_direction * m_half;
        edge(m_at + m_normal, end + m_normal);
        edge(end + m_normal, end - m_normal);
        edge(end - m_normal, m_at - m_normal);
    }
    m_state = State::Nowhere;
}

void StrokeOutline::paintDot()
{
    constexpr int corners = 24;
    Point before = m_at - Point{m_dot, 0};
    for (int i = 1; i <= corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        const Point next = m_at - Point{m_dot * std::cos(angle), m_dot * std::sin(angle)};
        edge(before, next);
        before = next;
    }
}

} // namespace charts
