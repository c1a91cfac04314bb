// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/samples.h"

#include <algorithm>

namespace series {

Extent Samples::boundsAt(qsizetype index) const
{
    if (hasBounds())
        return m_bounds[std::size_t(index)];
    Extent extent;
    extent.add(valueAt(index));
    return extent;
}

qsizetype Samples::firstFrom(qint64 time) const
{
    if (!isOnGrid()) {
        const auto some = m_sparseTimes.span();
        const qsizetype group = std::ranges::lower_bound(some, time) - some.begin();
        const qsizetype begin = std::max<qsizetype>(0, (group - 1) * sparse); // the first of it is before
        const auto times = m_times.span().subspan(std::size_t(begin));
        const auto near = times.first(std::min(std::size_t(sparse), times.size()));
        return begin + (std::ranges::lower_bound(near, time) - near.begin());
    }
    if (isEmpty() || time <= m_start)
        return 0;
    const qint64 step = std::max<qint64>(1, m_step);
    const qint64 before = time - m_start - 1; // at most this far from the start is still before `time`
    return std::min<qint64>(before / step + 1, size());
}

std::size_t Samples::bytes() const
{
    return (m_times.room() + m_sparseTimes.room()) * sizeof(qint64) + m_values.room() * sizeof(double)
        + m_bounds.room() * sizeof(Extent)
        + (m_runStarts.room() + m_infinities.room()) * sizeof(std::uint32_t) + m_pyramid.bytes()
        + m_sums.bytes();
}

} // namespace series
