// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/sums.h"

namespace series {

namespace {

using groups::fanout;

void add(double value, double &total, std::int64_t &count)
{
    const bool counts = value - value == 0; // for finite numbers only
    total += counts ? value : 0;
    count += counts ? 1 : 0;
}

Sum sumOf(std::span<const double> values)
{
    Sum sum;
    for (const double value : values)
        add(value, sum.total, sum.count);
    return sum;
}

/// Of 16 samples, four at once.
Sum sumOfGroup(std::span<const double> values)
{
    std::array<double, 4> totals{};
    std::int64_t count = 0;
    for (std::size_t i = 0; i < fanout; i += totals.size())
        for (std::size_t lane = 0; lane < totals.size(); ++lane)
            add(values[i + lane], totals[lane], count);
    return {.total = (totals[0] + totals[1]) + (totals[2] + totals[3]), .count = count};
}

/// How many samples a group of a level holds.
std::uint32_t fullOf(std::size_t level)
{
    std::uint32_t full = fanout;
    for (; level > 0; --level)
        full *= fanout;
    return full;
}

} // namespace

Sum Sums::Level::at(std::size_t group, std::uint32_t full) const
{
    return {.total = totals[group], .count = counts.size() > 0 ? counts[group] : full};
}

void Sums::Level::append(const Sum &sum, std::uint32_t full)
{
    if (counts.size() == 0 && sum.count != full) {
        counts.reserve(totals.room());
        for (std::size_t group = 0; group < totals.size(); ++group)
            counts.append(full);
    }
    if (counts.size() > 0 || sum.count != full)
        counts.append(std::uint32_t(sum.count));
    totals.append(sum.total);
}

void Sums::reserve(std::size_t samples)
{
    for (Level &level : m_levels)
        level.totals.reserve(samples /= fanout);
}

void Sums::grow(std::span<const double> values)
{
    for (std::size_t group = m_levels[0].totals.size(); (group + 1) * fanout <= values.size(); ++group)
        m_levels[0].append(sumOfGroup(values.subspan(group * fanout, fanout)), fanout);
    for (std::size_t level = 1; level < m_levels.size(); ++level) {
        const Level &below = m_levels[level - 1];
        Level &here = m_levels[level];
        for (std::size_t group = here.totals.size(); (group + 1) * fanout <= below.totals.size(); ++group) {
            Sum sum;
            for (std::size_t part = group * fanout; part < (group + 1) * fanout; ++part)
                sum.add(below.at(part, fullOf(level - 1)));
            here.append(sum, fullOf(level));
        }
    }
}

Sum Sums::sum(std::span<const double> values, std::size_t begin, std::size_t end) const
{
    Sum sum;
    groups::cover(
        begin, end,
        [&](std::size_t from, std::size_t to) { sum.add(sumOf(values.subspan(from, to - from))); },
        [&](std::size_t level, std::size_t from, std::size_t to) {
            for (std::size_t group = from; group < to; ++group)
                sum.add(m_levels[level].at(group, fullOf(level)));
        });
    return sum;
}

std::size_t Sums::bytes() const
{
    std::size_t sum = 0;
    for (const Level &level : m_levels)
        sum += level.totals.room() * sizeof(double) + level.counts.room() * sizeof(std::uint32_t);
    return sum;
}

} // namespace series
