// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/sampleswriter.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace series {

namespace {

constexpr qint64 few = 64; ///< steps without a sample that never cost a grid

/// Written so that a compiler can do several at once.
bool areFinite(std::span<const double> values)
{
    constexpr std::uint64_t exponent = 0x7ff0'0000'0000'0000;
    std::uint64_t others = 0;
    for (const double value : values)
        others |= std::uint64_t((std::bit_cast<std::uint64_t>(value) & exponent) == exponent);
    return others == 0;
}

/// Whether each time is a step after the one before.
bool areOnGrid(std::span<const qint64> times, qint64 step)
{
    qint64 others = 0;
    for (std::size_t i = 1; i < times.size(); ++i)
        others |= (times[i] - times[i - 1]) ^ step;
    return others == 0;
}

/// The first sample from `index` on that is more than a step without one.
qsizetype firstTold(const Samples &samples, qsizetype index)
{
    const auto isWithout = [&](qsizetype at) {
        return std::isnan(samples.valueAt(at)) && samples.boundsAt(at).isEmpty();
    };
    while (index < samples.size() && isWithout(index))
        ++index;
    return index;
}

} // namespace

SamplesWriter::SamplesWriter(qint64 gap)
    : m_gap(gap)
{
}

void SamplesWriter::expectGrid(qint64 start, qint64 step)
{
    m_hasGrid = step > 0;
    m_samples.m_start = start;
    m_samples.m_step = std::max<qint64>(step, 0);
}

void SamplesWriter::reserve(qsizetype samples)
{
    m_samples.m_values.reserve(std::size_t(samples));
    m_samples.m_pyramid.reserve(std::size_t(samples));
    m_samples.m_sums.reserve(std::size_t(samples));
    if (!m_hasGrid)
        m_samples.m_times.reserve(std::size_t(samples));
}

bool SamplesWriter::append(qint64 time, double value)
{
    if (!place(time))
        return false;
    put(value, nullptr);
    return true;
}

bool SamplesWriter::append(qint64 time, double value, const Extent &bounds)
{
    if (!place(time))
        return false;
    put(value, &bounds);
    return true;
}

/// Makes `time` that of the next sample.
bool SamplesWriter::place(qint64 time)
{
    if (size() > 0 && time <= lastTime())
        return false;
    if (size() > 0 && time - lastTime() > m_gap)
        m_joined = false;
    if (m_hasGrid && placeOnGrid(time))
        return true;
    if (m_hasGrid)
        storeTimes();
    storeTime(time);
    return true;
}

void SamplesWriter::storeTime(qint64 time)
{
    if (m_samples.m_times.size() % Samples::sparse == 0)
        m_samples.m_sparseTimes.append(time);
    m_samples.m_times.append(time);
}

bool SamplesWriter::placeOnGrid(qint64 time)
{
    const qint64 next = m_samples.m_start + size() * m_samples.m_step;
    if (time == next && size() > 0)
        return true;
    if (time < next || (time - next) % m_samples.m_step != 0)
        return false;
    if (size() == 0) {
        m_samples.m_start = time; // what was before the first sample costs nothing
        return true;
    }
    const qint64 skipped = (time - next) / m_samples.m_step;
    if (m_skipped + skipped > size() + few)
        return false; // a stored time costs as much as a step left out, so that these are not worth the grid
    m_skipped += skipped;
    for (qint64 i = 0; i < skipped; ++i) {
        m_samples.m_values.append(std::numeric_limits<double>::quiet_NaN());
        if (m_samples.hasBounds())
            m_samples.m_bounds.append({});
    }
    return true;
}

void SamplesWriter::storeTimes()
{
    const qint64 step = std::exchange(m_samples.m_step, 0);
    m_samples.m_times.reserve(m_samples.m_values.room());
    for (qsizetype i = 0; i < size(); ++i)
        storeTime(m_samples.m_start + i * step);
    m_hasGrid = false;
}

void SamplesWriter::put(double value, const Extent *bounds)
{
    mark(value, m_samples.m_values.size());
    m_samples.m_values.append(value);
    if (bounds)
        m_samples.m_bounds.append(*bounds);
}

void SamplesWriter::mark(double value, std::size_t index)
{
    if (!std::isfinite(value))
        m_joined = false;
    else if (!std::exchange(m_joined, true))
        m_samples.m_runStarts.append(std::uint32_t(index));
    if (std::isinf(value))
        m_samples.m_infinities.append(std::uint32_t(index));
}

void SamplesWriter::appendOnGrid(std::span<const double> values)
{
    constexpr std::size_t group = 64;
    std::size_t index = m_samples.m_values.size();
    m_samples.m_values.appendAll(values);
    for (; !values.empty(); values = values.subspan(std::min(group, values.size()))) {
        // Most have nothing to mark but where the first run begins.
        const auto some = values.first(std::min(group, values.size()));
        if (!m_joined || !areFinite(some))
            for (std::size_t i = 0; i < some.size(); ++i)
                mark(some[i], index + i);
        index += some.size();
    }
}

void SamplesWriter::take(const Samples &other, qsizetype begin, qsizetype end)
{
    const auto starts = other.runStarts();
    auto run = std::ranges::lower_bound(starts, std::uint32_t(begin));
    for (qsizetype i = begin; i < end; ++i) {
        const qsizetype next = firstTold(other, i); // up to there are steps without a number
        const bool apart = run != starts.end() && qsizetype(*run) <= next;
        const bool bridged = next < other.size() && !apart;
        for (; i < std::min(next, end); ++i)
            if (!bridged)
                takeOne(other, i);
        if (i >= end)
            return;
        if (apart) {
            m_joined = false;
            ++run;
        }
        takeOne(other, i);
        i += takeJoined(other, i + 1, run == starts.end() ? end : std::min(end, qsizetype(*run)));
    }
}

/// Of samples in which no run begins, those that can be copied at once since they go on as the ones before
/// did. Returns how many these were.
qsizetype SamplesWriter::takeJoined(const Samples &other, qsizetype begin, qsizetype end)
{
    constexpr std::size_t group = 64;
    const bool goesOn = m_joined && m_hasGrid && !m_samples.hasBounds() && !other.hasBounds()
        && other.isOnGrid() && other.step() == m_samples.m_step && other.step() <= m_gap && begin < end
        && other.timeAt(begin) == lastTime() + other.step();
    if (!goesOn)
        return 0;
    const auto values = other.values().subspan(std::size_t(begin), std::size_t(end - begin));
    std::size_t count = 0;
    while (count < values.size()) {
        const auto some = values.subspan(count, std::min(group, values.size() - count));
        if (!areFinite(some))
            break;
        count += some.size();
    }
    appendOnGrid(values.first(count));
    return qsizetype(count);
}

void SamplesWriter::takeOne(const Samples &other, qsizetype index)
{
    if (other.hasBounds())
        append(other.timeAt(index), other.valueAt(index), other.boundsAt(index));
    else
        append(other.timeAt(index), other.valueAt(index));
}

Samples SamplesWriter::snapshot()
{
    m_samples.m_pyramid.grow(m_samples.m_values.span(), m_samples.m_bounds.span());
    m_samples.m_sums.grow(m_samples.m_values.span());
    return m_samples;
}

Samples samplesOf(std::span<const qint64> times, std::span<const double> values, qint64 step, qint64 gap)
{
    const std::size_t count = std::min(times.size(), values.size());
    SamplesWriter writer(gap);
    if (count > 0)
        writer.expectGrid(times.front(), step);
    writer.reserve(qsizetype(count));
    if (count > 0 && step > 0 && step <= gap && areOnGrid(times.first(count), step)) {
        writer.appendOnGrid(values.first(count));
        return writer.snapshot();
    }
    for (std::size_t i = 0; i < count; ++i)
        writer.append(times[i], values[i]);
    return writer.snapshot();
}

} // namespace series
