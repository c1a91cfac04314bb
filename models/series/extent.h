// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

namespace series {

/// Between which values some samples lie. NaN and ±Inf are none of them.
struct Extent {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    bool isEmpty() const { return !(low <= high); }

    void add(double value)
    {
        // A difference with itself is 0 for numbers only. Written so that a compiler can do several at once.
        const bool counts = value - value == 0;
        low = counts && value < low ? value : low;
        high = counts && value > high ? value : high;
    }

    void add(const Extent &other)
    {
        low = other.low < low ? other.low : low;
        high = other.high > high ? other.high : high;
    }

    bool operator==(const Extent &) const = default;
};

} // namespace series
