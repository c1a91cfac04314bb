// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/samples.h"

#include <limits>

namespace series {

/// Writes the samples of one line, in time's order, in one thread. Whoever shows them gets a snapshot().
class SamplesWriter {
public:
    static constexpr qint64 joinAll = std::numeric_limits<qint64>::max();

    /// @param gap samples more than this many ms apart are not joined, those beside NaN or ±Inf never
    explicit SamplesWriter(qint64 gap = joinAll);

    /// The samples to come are expected at `start`, `start + step`, …; a step without a sample becomes NaN,
    /// and is bridged when `gap` allows. To be told before the first sample. Others are taken too, and then
    /// all times are stored.
    void expectGrid(qint64 start, qint64 step);

    void reserve(qsizetype samples); ///< that are to come in all

    /// Takes a sample; false when it is not after the last one, and then it is not taken.
    bool append(qint64 time, double value);
    /// The same for one that stands for all since the one before. Either all samples of a line have bounds or
    /// none.
    bool append(qint64 time, double value, const Extent &bounds);

    /// Takes samples that stand on the next steps of the expected grid, one each, the first of all on its
    /// start; the gap is no less than the step.
    void appendOnGrid(std::span<const double> values);

    /// Takes over a stretch of other samples, from `begin` up to but without `end`, as they are: with their
    /// bounds, and what of them is not joined stays apart.
    void take(const Samples &other, qsizetype begin, qsizetype end);

    /// What there is so far. Cheap: it shares.
    Samples snapshot();

    qsizetype size() const { return m_samples.size(); }
    /// The time of the last sample, in ms since the epoch; not when there is none.
    qint64 lastTime() const { return m_samples.timeAt(size() - 1); }

private:
    bool place(qint64 time);
    bool placeOnGrid(qint64 time);
    void storeTimes();
    void storeTime(qint64 time);
    void put(double value, const Extent *bounds);
    void mark(double value, std::size_t index);
    void takeOne(const Samples &other, qsizetype index);
    qsizetype takeJoined(const Samples &other, qsizetype begin, qsizetype end);

    Samples m_samples;
    qint64 m_gap;
    bool m_hasGrid = false;
    bool m_joined = false; ///< the last sample can be joined with the next
    qint64 m_skipped = 0; ///< steps without a sample, in all
};

/// Samples that are already there, in time's order; the shorter of the two says how many.
/// @param step of the grid that they are expected on; 0: none
/// @param gap see SamplesWriter
Samples samplesOf(std::span<const qint64> times, std::span<const double> values, qint64 step, qint64 gap);

} // namespace series
