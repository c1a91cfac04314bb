// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/sampleswriter.h"

#include <cmath>
#include <utility>

namespace series {

namespace {

constexpr qint64 few = 64; ///< steps without a sample that never cost a grid

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
    m_samples.m_times.append(time);
    return true;
}

bool SamplesWriter::placeOnGrid(qint64 time)
{
    const qint64 next = m_samples.m_start + size() * m_samples.m_step;
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
    Grown<qint64> times;
    times.reserve(m_samples.m_values.room());
    for (qsizetype i = 0; i < size(); ++i)
        times.append(m_samples.timeAt(i));
    m_samples.m_times = times;
    m_samples.m_step = 0;
    m_hasGrid = false;
}

void SamplesWriter::put(double value, const Extent *bounds)
{
    const auto index = std::uint32_t(size());
    if (!std::isfinite(value))
        m_joined = false;
    else if (!std::exchange(m_joined, true))
        m_samples.m_runStarts.append(index);
    if (std::isinf(value))
        m_samples.m_infinities.append(index);
    m_samples.m_values.append(value);
    if (bounds)
        m_samples.m_bounds.append(*bounds);
}

Samples SamplesWriter::snapshot()
{
    m_samples.m_pyramid.grow(m_samples.m_values.span(), m_samples.m_bounds.span());
    return m_samples;
}

Samples samplesOf(std::span<const qint64> times, std::span<const double> values, qint64 step, qint64 gap)
{
    const std::size_t count = std::min(times.size(), values.size());
    SamplesWriter writer(gap);
    if (count > 0)
        writer.expectGrid(times.front(), step);
    writer.reserve(qsizetype(count));
    for (std::size_t i = 0; i < count; ++i)
        writer.append(times[i], values[i]);
    return writer.snapshot();
}

} // namespace series
