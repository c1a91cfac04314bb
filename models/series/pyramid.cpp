// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/pyramid.h"

namespace series {

namespace {

using groups::mostLevels;

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

void Pyramid::reserve(std::size_t samples)
{
    for (Grown<Extent> &level : m_levels)
        level.reserve(samples /= fanout);
}

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
    Extent extent;
    groups::cover(
        begin, end,
        [&](std::size_t from, std::size_t to) { extent.add(extentOfSamples(values, bounds, from, to)); },
        [&](std::size_t level, std::size_t from, std::size_t to) {
            extent.add(extentOf(m_levels[level].span().subspan(from, to - from)));
        });
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
