// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/columns.h"

#include <algorithm>
#include <vector>

namespace charts {

/// Where values stand on a picture: `top` as many pixels as `above` below its upper edge, `bottom` further
/// down by `height`.
struct ValueMap {
    double bottom = 0;
    double top = 1;
    double height = 1; ///< in pixels
    double above = 0; ///< in pixels
    bool logarithmic = false; ///< bottom and top are above 0; what is not lies far below the lower edge

    static constexpr double farOff = 1e6; ///< further out makes no difference, and floats still count pixels

    double y(double value) const; ///< pixels below the upper edge, farOff at most

    bool operator==(const ValueMap &) const = default;
};

/// A value map without its divisions, for many values. It answers the same to less than a pixel's thousandth.
class Heights {
public:
    explicit Heights(const ValueMap &map);

    double y(double value) const ///< pixels below the upper edge
    {
        return m_map.logarithmic ? m_map.y(value) : std::clamp(m_zero + value * m_perValue, -ValueMap::farOff, ValueMap::farOff);
    }

private:
    ValueMap m_map;
    double m_perValue; ///< pixels
    double m_zero; ///< pixels below the upper edge
};

/// What a line covers of one pixel column before it has a width.
struct ColumnSpan {
    /// How the line goes through the column.
    enum class Way : quint8 {
        Through, ///< from edge to edge without turning: it can be as slanted as it is
        Turning, ///< up and down, or it begins or ends: all in between is covered
        Alone ///< it is a single sample
    };

    int x = 0;
    float upper = 0; ///< pixels below the upper edge of the picture
    float lower = 0; ///< upper <= lower
    Way way = Way::Turning;
    bool joined = false; ///< with the span before

    bool operator==(const ColumnSpan &) const = default;
};

/// How samples that follow each other are joined.
enum class Joint { Straight, Steps };

/// Which columns of a picture are meant: from `first` up to but without `end`.
struct ColumnRange {
    int first = 0;
    int end = 0;
};

/// The spans of a line over some columns of a picture whose column 0 is `begin`, and a few to either side, in
/// the order of x. What lies between two samples is as if a ruler joined them, however far apart they are.
void spansOf(const Columns &columns, qint64 begin, const ColumnRange &range, const ValueMap &map, Joint joint,
             std::vector<ColumnSpan> &spans);

} // namespace charts
