// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/groups.h"
#include "models/series/grown.h"

#include <array>
#include <cstdint>
#include <limits>
#include <span>

namespace series {

/// What samples add up to. NaN and ±Inf are none of them.
struct Sum {
    double total = 0;
    std::int64_t count = 0;

    void add(const Sum &other)
    {
        total += other.total;
        count += other.count;
    }

    double average() const ///< NaN without a sample
    {
        return count > 0 ? total / double(count) : std::numeric_limits<double>::quiet_NaN();
    }
};

/// The sums of groups of samples: the sum of any stretch is read off a few entries a level. It costs half a
/// byte a sample, and a quarter more from where some are no finite numbers, for then they are counted. Only
/// whole groups are in it, so that what is written never changes.
class Sums {
public:
    void reserve(std::size_t samples); ///< that are to come in all

    /// Takes in what was appended to `values` since the last time.
    void grow(std::span<const double> values);

    /// The sum of the samples from `begin` up to but without `end`, of the values it was grown from.
    Sum sum(std::span<const double> values, std::size_t begin, std::size_t end) const;

    std::size_t bytes() const;

private:
    struct Level {
        Grown<double> totals;
        Grown<std::uint32_t> counts; ///< empty while all samples count

        Sum at(std::size_t group, std::uint32_t full) const;
        void append(const Sum &sum, std::uint32_t full);
    };

    std::array<Level, groups::mostLevels> m_levels;
};

} // namespace series
