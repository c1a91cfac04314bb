// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace series {

/// Samples in groups of 16, 16 such groups in one of the next level, and so on.
namespace groups {

constexpr std::size_t fanout = 16;
constexpr std::size_t mostLevels = 8; ///< 4 thousand million samples

/// Covers the samples from `begin` up to but without `end` with whole groups, as large as they come: at most
/// 30 of a level. Only groups that are whole are used.
/// @param samples (begin, end) of those that are in no such group, at both ends
/// @param whole (level, begin, end) of groups of a level
template <typename Samples, typename Whole>
void cover(std::size_t begin, std::size_t end, Samples samples, Whole whole)
{
    // The ragged ends are read a level below the middle, and the middle a level further up, and so on.
    const auto firstWhole = [](std::size_t at) { return (at + fanout - 1) / fanout; };
    std::size_t from = firstWhole(begin);
    std::size_t to = end / fanout;
    if (from >= to) {
        samples(begin, end);
        return;
    }
    if (begin < from * fanout) // whole groups are asked for most
        samples(begin, from * fanout);
    if (to * fanout < end)
        samples(to * fanout, end);
    for (std::size_t level = 0; level < mostLevels; ++level) {
        const std::size_t above = firstWhole(from);
        const std::size_t aboveEnd = to / fanout;
        if (level + 1 == mostLevels || above >= aboveEnd) {
            whole(level, from, to);
            return;
        }
        whole(level, from, above * fanout);
        whole(level, aboveEnd * fanout, to);
        from = above;
        to = aboveEnd;
    }
}

} // namespace groups

} // namespace series
