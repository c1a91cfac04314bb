// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/columns.h"

#include <algorithm>
#include <cmath>

namespace charts {

namespace {

using series::Samples;

/// From so many samples a column on, each part begins at a whole group of the pyramid: a border that is moved
/// by less than a sixteenth of a pixel is not seen, and reading single samples at every border would be most
/// of the work.
constexpr qsizetype group = series::Pyramid::fanout;
constexpr qsizetype many = group * group;
constexpr int mostPieces = 2; ///< of a part; behind so many gaps within a pixel nobody tells them apart

/// Cuts the samples of columns into pieces.
class Cutter {
public:
    Cutter(const Samples &samples, const ColumnGrid &grid, std::vector<Piece> &into)
        : m_samples(samples)
        , m_grid(grid)
        , m_pieces(into)
        , m_starts(samples.runStarts())
    {
    }

    /// Those from `index` up to `end`, of one part of a column.
    void cut(qint64 column, qsizetype index, qsizetype end)
    {
        for (int count = 1; count < mostPieces; ++count) {
            while (m_start < m_starts.size() && qsizetype(m_starts[m_start]) <= index)
                ++m_start;
            if (m_start == m_starts.size() || qsizetype(m_starts[m_start]) >= end)
                break;
            add(column, index, qsizetype(m_starts[m_start]));
            index = qsizetype(m_starts[m_start]);
        }
        add(column, index, end);
    }

    /// Whole groups of a crowded column, from the pyramid alone, as a piece whose samples all stand at `at`: they
    /// do so to a quarter of a pixel. False when they are not one run.
    bool takeWhole(qint64 column, float at, qsizetype begin, qsizetype end)
    {
        while (m_start < m_starts.size() && qsizetype(m_starts[m_start]) < begin)
            ++m_start;
        const bool oneRun = m_start == m_starts.size() || qsizetype(m_starts[m_start]) >= end;
        if (!oneRun || m_start == 0 || begin % group != 0 || end % group != 0)
            return false;
        const series::Extent extent = m_samples.extent(begin, end);
        if (extent.isEmpty())
            return false;
        const double middle = (extent.low + extent.high) / 2;
        m_pieces.push_back({.column = column,
                            .firstAt = at,
                            .lastAt = at,
                            .first = middle,
                            .last = middle,
                            .extent = extent,
                            .joined = true});
        return true;
    }

    void startAt(qsizetype index)
    {
        m_start = std::size_t(std::ranges::lower_bound(m_starts, std::uint32_t(index)) - m_starts.begin());
    }

    /// A sample as a piece of its own.
    Piece lone(qsizetype index) const
    {
        const qint64 column = m_grid.columnAt(m_samples.timeAt(index));
        return piece(column, index, index, m_samples.boundsAt(index));
    }

private:
    void add(qint64 column, qsizetype begin, qsizetype end)
    {
        if (end - begin == 1) {
            if (std::isfinite(m_samples.valueAt(begin)))
                m_pieces.push_back(piece(column, begin, begin, m_samples.boundsAt(begin)));
            return;
        }
        const series::Extent extent = m_samples.extent(begin, end);
        if (extent.isEmpty())
            return;
        qsizetype first = begin;
        while (first < end && !std::isfinite(m_samples.valueAt(first)))
            ++first;
        qsizetype last = end - 1;
        while (last > first && !std::isfinite(m_samples.valueAt(last)))
            --last;
        if (first < end)
            m_pieces.push_back(piece(column, first, last, extent));
    }

    Piece piece(qint64 column, qsizetype first, qsizetype last, const series::Extent &extent) const
    {
        return {.column = column,
                .firstAt = float(m_grid.shareAt(m_samples.timeAt(first), column)),
                .lastAt = float(m_grid.shareAt(m_samples.timeAt(last), column)),
                .first = m_samples.valueAt(first),
                .last = m_samples.valueAt(last),
                .extent = extent,
                .joined = !std::ranges::binary_search(m_starts, std::uint32_t(first))};
    }

    const Samples &m_samples;
    const ColumnGrid m_grid;
    std::vector<Piece> &m_pieces;
    std::span<const std::uint32_t> m_starts;
    std::size_t m_start = 0; ///< the first run behind what was cut
};

qint64 columnOf(qint64 part)
{
    return (part - (part < 0 ? Columns::parts - 1 : 0)) / Columns::parts;
}

/// The first sample from `index` on that is not before a time. Near ones are found at once.
qsizetype firstFrom(const Samples &samples, qsizetype index, qint64 time)
{
    if (samples.isOnGrid())
        return samples.firstFrom(time);
    qsizetype stride = 1;
    qsizetype before = index; // is before `time`
    while (before + stride < samples.size() && samples.timeAt(before + stride) < time) {
        before += stride;
        stride *= 2;
    }
    qsizetype after = std::min(before + stride, samples.size());
    while (after - before > 1) {
        const qsizetype middle = before + (after - before) / 2;
        (samples.timeAt(middle) < time ? before : after) = middle;
    }
    return after;
}

/// The last finite sample before `index`, -1 without one. What is not finite is passed over in large steps.
qsizetype lastFiniteBefore(const Samples &samples, qsizetype index)
{
    qsizetype stride = 1;
    while (index > 0) {
        const qsizetype begin = std::max<qsizetype>(0, index - stride);
        if (samples.extent(begin, index).isEmpty()) {
            index = begin;
            stride *= 2;
        } else if (index - begin > 1) {
            stride = (index - begin) / 2;
        } else if (std::isfinite(samples.valueAt(begin))) {
            return begin;
        } else {
            index = begin; // bounds without a value
        }
    }
    return -1;
}

/// The first finite sample from `index` on, size() without one.
qsizetype firstFiniteFrom(const Samples &samples, qsizetype index)
{
    qsizetype stride = 1;
    while (index < samples.size()) {
        const qsizetype end = std::min(samples.size(), index + stride);
        if (samples.extent(index, end).isEmpty()) {
            index = end;
            stride *= 2;
        } else if (end - index > 1) {
            stride = (end - index) / 2;
        } else if (std::isfinite(samples.valueAt(index))) {
            return index;
        } else {
            index = end;
        }
    }
    return samples.size();
}

} // namespace

qint64 ColumnGrid::start(qint64 column) const
{
    return qint64(std::ceil(double(column) * width));
}

qint64 ColumnGrid::columnAt(qint64 time) const
{
    auto column = qint64(std::floor(double(time) / width)); // rounding may miss by one; start() decides
    while (start(column) > time)
        --column;
    while (start(column + 1) <= time)
        ++column;
    return column;
}

double ColumnGrid::shareAt(qint64 time, qint64 column) const
{
    return std::clamp((double(time) - double(column) * width) / width, 0.0, 1.0);
}

qint64 Columns::show(const Samples &samples, const ColumnGrid &grid, qint64 begin, qint64 end)
{
    const qint64 changed = keepWhatHolds(samples, grid, begin, end);
    m_samples = samples;
    m_grid = grid;
    if (begin < m_begin) {
        std::vector<Piece> more;
        sumUp(begin, m_begin, more);
        m_pieces.insert(m_pieces.begin(), more.begin(), more.end());
        m_begin = begin;
    }
    if (end > m_end) {
        sumUp(m_end, end, m_pieces);
        m_end = end;
    }
    const auto from = std::ranges::lower_bound(m_pieces, begin, {}, &Piece::column);
    const auto to = std::ranges::lower_bound(m_pieces, end, {}, &Piece::column);
    m_first = std::size_t(from - m_pieces.begin());
    m_count = std::size_t(to - from);
    findNeighbours(begin, end);
    return changed;
}

/// Forgets what no longer holds, or lies so far from what is to be shown that it is not worth its memory.
qint64 Columns::keepWhatHolds(const Samples &samples, const ColumnGrid &grid, qint64 begin, qint64 end)
{
    // Values that were written stay where they are and never change: the same place is the same line.
    const bool grown = grid == m_grid && samples.values().data() == m_samples.values().data()
        && samples.size() >= m_samples.size() && !m_samples.isEmpty();
    qint64 last = none;
    if (grown && samples.size() > m_samples.size()) {
        last = grid.columnAt(m_samples.timeAt(m_samples.size() - 1));
        const auto changed = std::ranges::lower_bound(m_pieces, last, {}, &Piece::column);
        m_pieces.erase(changed, m_pieces.end());
        m_end = std::clamp(last, m_begin, m_end);
    }
    const bool far = begin > m_end || end < m_begin || m_end - m_begin > 8 * (end - begin);
    if (!grown || far) {
        m_pieces.clear();
        m_begin = begin;
        m_end = begin;
    }
    return grown ? last : all;
}

bool Columns::isCrowded() const
{
    return m_samples.isOnGrid() && m_grid.width >= double(many * std::max<qint64>(m_samples.step(), 1));
}

/// The first sample of a column.
qsizetype Columns::border(qint64 column) const
{
    const qsizetype first = m_samples.firstFrom(m_grid.start(column));
    return isCrowded() && first < m_samples.size() ? first - first % group : first;
}

void Columns::sumUp(qint64 begin, qint64 end, std::vector<Piece> &into)
{
    const std::size_t before = into.size();
    if (isCrowded()) {
        sumUpCrowded(begin, end, into);
    } else {
        Cutter cutter(m_samples, m_grid, into);
        const ColumnGrid finer{.width = m_grid.width / parts};
        qsizetype index = border(begin);
        const qsizetype last = border(end);
        cutter.startAt(index);
        while (index < last) { // parts without a sample are skipped
            const qint64 part = finer.columnAt(m_samples.timeAt(index));
            const qsizetype next = firstFrom(m_samples, index, finer.start(part + 1));
            cutter.cut(columnOf(part), index, next);
            index = next;
        }
    }
    for (std::size_t i = before; i < into.size(); ++i)
        m_summedUp += i == before || into[i].column != into[i - 1].column ? 1 : 0;
}

void Columns::sumUpCrowded(qint64 begin, qint64 end, std::vector<Piece> &into)
{
    Cutter cutter(m_samples, m_grid, into);
    const ColumnGrid finer{.width = m_grid.width / crowdedParts};
    qsizetype index = border(begin);
    const qsizetype last = border(end);
    cutter.startAt(index);
    for (qint64 column = begin; index < last; ++column)
        for (int part = 0; part < crowdedParts; ++part) {
            qsizetype next = m_samples.firstFrom(finer.start(column * crowdedParts + part + 1));
            if (next < m_samples.size())
                next -= next % group;
            const float at = (float(part) + 0.5F) / crowdedParts;
            if (next > index && !cutter.takeWhole(column, at, index, next))
                cutter.cut(column, index, next);
            index = next;
        }
}

void Columns::findNeighbours(qint64 begin, qint64 end)
{
    const Cutter cutter(m_samples, m_grid, m_pieces);
    const qsizetype before = lastFiniteBefore(m_samples, border(begin));
    const qsizetype behind = firstFiniteFrom(m_samples, border(end));
    m_before = before >= 0 ? std::optional(cutter.lone(before)) : std::nullopt;
    m_behind = behind < m_samples.size() ? std::optional(cutter.lone(behind)) : std::nullopt;
}

} // namespace charts
