// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/grown.h"
#include "models/series/pyramid.h"
#include "models/series/sums.h"

#include <QtGlobal>

#include <cstdint>
#include <span>

namespace series {

/// The samples of one line, as columns: what a SamplesWriter had when it was asked. It never changes, copying
/// it copies no sample, and it may be read in any thread while the writer goes on.
///
/// Times ascend strictly. Those on an even grid are not stored: 8 bytes a sample, 9.6 with the pyramids
/// of extents and sums; else 8 more.
/// A value may be NaN (nothing was measured at that step) or ±Inf (something was, and no scale holds it).
///
/// A sample may stand for more than its value: one of a coarse answer has bounds, the lowest and the highest
/// value since the sample before.
class Samples {
public:
    qsizetype size() const { return qsizetype(m_values.size()); }
    bool isEmpty() const { return size() == 0; }

    qint64 timeAt(qsizetype index) const ///< ms since the epoch
    {
        return isOnGrid() ? m_start + index * m_step : m_times[std::size_t(index)];
    }
    /// The same of every 64th, without reading those between: many of them fit where a processor has them at
    /// hand. @param index a multiple of `sparse`
    qint64 sparseTimeAt(qsizetype index) const
    {
        return isOnGrid() ? timeAt(index) : m_sparseTimes[std::size_t(index / sparse)];
    }
    static constexpr qsizetype sparse = 64;
    double valueAt(qsizetype index) const { return m_values[std::size_t(index)]; }
    Extent boundsAt(qsizetype index) const; ///< those of its value alone when it has none

    /// The index of the first sample not before `time` (size() when there is none), and the first after it.
    qsizetype firstFrom(qint64 time) const;
    qsizetype firstAfter(qint64 time) const { return firstFrom(time + 1); }

    /// Of the samples from `begin` up to but without `end`, their bounds included; empty without a finite
    /// one.
    Extent extent(qsizetype begin, qsizetype end) const
    {
        return m_pyramid.extent(m_values.span(), m_bounds.span(), std::size_t(begin), std::size_t(end));
    }

    /// What the values of those add up to, whatever they stand for.
    Sum sum(qsizetype begin, qsizetype end) const
    {
        return m_sums.sum(m_values.span(), std::size_t(begin), std::size_t(end));
    }

    bool hasBounds() const { return m_bounds.size() > 0; }
    bool isOnGrid() const { return m_times.size() == 0; }
    qint64 step() const { return m_step; } ///< ms between samples on a grid; 0 for others
    std::span<const double> values() const { return m_values.span(); }

    /// Where runs of joined samples begin: the index of each finite sample that is the first, or stands after
    /// a gap. A gap is a sample that was given and is no finite number, or more than the writer's `gap` ms
    /// without one. Ascending. A NaN within a run is a step without a sample, and bridged.
    std::span<const std::uint32_t> runStarts() const { return m_runStarts.span(); }
    /// The indices of ±Inf, ascending: they are gaps in the line, and still worth a mark.
    std::span<const std::uint32_t> infinities() const { return m_infinities.span(); }

    /// What it holds, spare room included.
    std::size_t bytes() const;

private:
    friend class SamplesWriter;

    qint64 m_start = 0; ///< of the grid
    qint64 m_step = 0;
    Grown<qint64> m_times; ///< empty on a grid
    Grown<qint64> m_sparseTimes; ///< the first of each 64 of them
    Grown<double> m_values;
    Grown<Extent> m_bounds; ///< empty, or as many as values
    Grown<std::uint32_t> m_runStarts;
    Grown<std::uint32_t> m_infinities;
    Pyramid m_pyramid;
    Sums m_sums;
};

} // namespace series
