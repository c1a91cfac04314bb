// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/pyramid.h"

namespace series {

namespace {

Extent extentOf(std::span<const double> values)
{
    Extent extent;
    for (const double value : values)
        extent.add(value);
    return extent;
}

Extent extentOf(std::span<const Extent> parts)
{
    Extent extent;
    for (const Extent &part : parts)
        extent.add(part);
    return extent;
}

Extent extentOfSamples(std::span<const double> values, std::span<const Extent> bounds, std::size_t begin,
                       std::size_t end)
{
    return bounds.empty() ? extentOf(values.subspan(begin, end - begin))
                          : extentOf(bounds.subspan(begin, end - begin));
}

} // namespace

void Pyramid::grow(std::span<const double> values, std::span<const Extent> bounds)
{
    for (std::size_t group = m_levels[0].size(); (group + 1) * fanout <= values.size(); ++group)
        m_levels[0].append(extentOfSamples(values, bounds, group * fanout, (group + 1) * fanout));
    for (std::size_t level = 1; level < mostLevels; ++level) {
        const auto below = m_levels[level - 1].span();
        for (std::size_t group = m_levels[level].size(); (group + 1) * fanout <= below.size(); ++group)
            m_levels[level].append(extentOf(below.subspan(group * fanout, fanout)));
    }
}

Extent Pyramid::extent(std::span<const double> values, std::span<const Extent> bounds, std::size_t begin,
                       std::size_t end) const
{
    // The ragged ends are read a level below the middle, and the middle a level further up, and so on.
    const auto firstWhole = [](std::size_t at) { return (at + fanout - 1) / fanout; };
    std::size_t from = firstWhole(begin);
    std::size_t to = end / fanout;
    if (from >= to)
        return extentOfSamples(values, bounds, begin, end);
    Extent extent;
    if (begin < from * fanout) // whole groups are asked for most
        extent.add(extentOfSamples(values, bounds, begin, from * fanout));
    if (to * fanout < end)
        extent.add(extentOfSamples(values, bounds, to * fanout, end));
    for (std::size_t level = 0; level < mostLevels; ++level) {
        const auto entries = m_levels[level].span();
        const std::size_t above = firstWhole(from);
        const std::size_t aboveEnd = to / fanout;
        if (level + 1 == mostLevels || above >= aboveEnd) {
            extent.add(extentOf(entries.subspan(from, to - from)));
            return extent;
        }
        extent.add(extentOf(entries.subspan(from, above * fanout - from)));
        extent.add(extentOf(entries.subspan(aboveEnd * fanout, to - aboveEnd * fanout)));
        from = above;
        to = aboveEnd;
    }
    return extent;
}

std::size_t Pyramid::bytes() const
{
    std::size_t sum = 0;
    for (const Grown<Extent> &level : m_levels)
        sum += level.room() * sizeof(Extent);
    return sum;
}

} // namespace series
