// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/extent.h"
#include "models/series/groups.h"
#include "models/series/grown.h"

#include <array>
#include <span>

namespace series {

/// The extents of whole groups of 16 samples, of 16 such groups, and so on: the extent of any stretch of n
/// samples is read off at most 30 entries a level, log16(n) levels. It costs 1/15 of two numbers a sample.
/// Only whole groups are in it, so that what is written never changes.
class Pyramid {
public:
    static constexpr std::size_t fanout = groups::fanout;

    void reserve(std::size_t samples); ///< that are to come in all

    /// Takes in what was appended to `values` since the last time: their own values, or with `bounds` what
    /// each stands for.
    void grow(std::span<const double> values, std::span<const Extent> bounds);

    /// The extent of the samples from `begin` up to but without `end`, of the values (or bounds) it was grown
    /// from.
    Extent extent(std::span<const double> values, std::span<const Extent> bounds, std::size_t begin,
                  std::size_t end) const;

    std::size_t bytes() const;

private:
    std::array<Grown<Extent>, groups::mostLevels> m_levels;
};

} // namespace series
