// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/coverage.h"

#include <algorithm>

namespace charts {

/// In pixels, y from the top down.
struct Point {
    double x = 0;
    double y = 0;

    Point operator+(const Point &other) const { return {x + other.x, y + other.y}; }
    Point operator-(const Point &other) const { return {x - other.x, y - other.y}; }
    Point operator*(double factor) const { return {x * factor, y * factor}; }
};

/// The outline of a stroke that leads from left to right, as QPainter draws one: joints are bevelled, and the
/// ends of a run reach half a width further. A single point becomes a dot.
class StrokeOutline {
public:
    StrokeOutline(Coverage &coverage, double width)
        : m_coverage(coverage)
        , m_half(width / 2)
        , m_dot(dotRadius(width))
    {
    }

    void start(const Point &point); ///< of a run; the one before ends
    void lineTo(const Point &point); ///< goes on within a run that may have begun unseen
    void lift(const Point &point); ///< goes on from there; what is between is drawn by others
    void finish();

    /// How far a stroke leads beyond its points, in pixels.
    static double reachOf(double width) { return dotRadius(width) + 1; }

private:
    enum class State {
        Nowhere, ///< it has no point to go on from
        Begun, ///< a run has begun here, and nothing is drawn of it
        Lifted, ///< it goes on from here
        Drawn ///< from the left up to here
    };

    static double dotRadius(double width) { return std::max(1.5, width); }
    void beginSegment(const Point &normal, const Point &direction);
    void join(const Point &normal, const Point &direction);
    void paintDot();
    void edge(const Point &from, const Point &to) { m_coverage.edge(from.x, from.y, to.x, to.y); }

    Coverage &m_coverage;
    double m_half;
    double m_dot;
    State m_state = State::Nowhere;
    Point m_at;
    Point m_normal; ///< of the segment that ends there, half a width long, upwards
    Point m_direction; ///< of length 1
};

} // namespace charts
