// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/columns.h"

#include "widgets/charts/piececutter.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace charts {

namespace {

using series::Samples;

/// From so many samples a column on, a piece is a whole group of the pyramid, or a few, wherever the column
/// begins: it is a fraction of a pixel wide, and reading single samples at the borders of columns would be
/// most of the work.
constexpr double many = 256;
constexpr double groups = 2.5; ///< a column, at least

/// From one sample to the next, on the whole.
double stepOf(const Samples &samples)
{
    if (samples.isOnGrid() || samples.size() < 2)
        return double(std::max<qint64>(samples.step(), 1));
    return double(samples.timeAt(samples.size() - 1) - samples.timeAt(0)) / double(samples.size() - 1);
}

/// How many samples a piece of a crowded column has; 0 for columns that are not.
qsizetype groupOf(const Samples &samples, const ColumnGrid &grid)
{
    const double count = grid.width / stepOf(samples);
    return count < many ? 0 : qsizetype(std::bit_floor(std::size_t(count / groups)));
}

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
    const qsizetype group = groupOf(samples, grid);
    const bool grown = grid == m_grid && group == m_group && samples.isOnGrid() == m_samples.isOnGrid()
        && samples.values().data() == m_samples.values().data() && samples.size() >= m_samples.size()
        && !m_samples.isEmpty();
    qint64 last = none;
    if (grown && samples.size() > m_samples.size()) {
        last = grid.columnAt(m_samples.timeAt(m_samples.size() - 1));
        if (m_group > 0)
            --last; // the middle of a group that goes on may lie there
        const auto changed = std::ranges::lower_bound(m_pieces, last, {}, &Piece::column);
        m_pieces.erase(changed, m_pieces.end());
        m_end = std::clamp(last, m_begin, m_end);
    }
    const bool far = begin > m_end || end < m_begin || m_end - m_begin > 3 * (end - begin);
    if (!grown || far) {
        m_pieces.clear();
        m_begin = begin;
        m_end = begin;
        m_group = group;
    }
    return grown ? last : all;
}

/// The first sample of a column's pieces.
qsizetype Columns::border(qint64 column) const
{
    if (m_group > 0 && m_samples.isOnGrid())
        return std::min(groupFrom(column) * m_group, m_samples.size());
    const qint64 start = m_grid.start(column);
    const qsizetype first = m_samples.firstFrom(start);
    if (m_group == 0 || first % m_group == 0)
        return first;
    const qsizetype group = first / m_group * m_group;
    const auto middle = middleOf(group); // a group that has one is not cut
    return !middle ? first : *middle < start ? group + m_group : group;
}

/// The middle of a group in time, when the next one follows so soon that nobody sees where in it a sample
/// stands.
std::optional<qint64> Columns::middleOf(qsizetype group) const
{
    if (group + m_group >= m_samples.size())
        return std::nullopt;
    const qint64 from = m_samples.sparseTimeAt(group);
    const qint64 length = m_samples.sparseTimeAt(group + m_group) - from;
    return double(length) * groups <= m_grid.width ? std::optional(from + length / 2) : std::nullopt;
}

void Columns::sumUp(qint64 begin, qint64 end, std::vector<Piece> &into)
{
    const std::size_t before = into.size();
    if (m_group == 0)
        sumUpParts(begin, end, into);
    else if (m_samples.isOnGrid())
        sumUpGroups(begin, end, into);
    else
        sumUpUneven(begin, end, into);
    for (std::size_t i = before; i < into.size(); ++i)
        m_summedUp += i == before || into[i].column != into[i - 1].column ? 1 : 0;
}

void Columns::sumUpParts(qint64 begin, qint64 end, std::vector<Piece> &into)
{
    PieceCutter cutter(m_samples, m_grid, into);
    const ColumnGrid finer{.width = m_grid.width / parts};
    qsizetype index = border(begin);
    const qsizetype last = border(end);
    if (into.empty())
        into.reserve(std::size_t(std::clamp<qint64>((end - begin) * parts, 0, last - index)));
    cutter.startAt(index);
    while (index < last) { // parts without a sample are skipped
        const qint64 part = finer.columnAt(m_samples.timeAt(index));
        const qsizetype next = firstFrom(m_samples, index, finer.start(part + 1));
        cutter.cut(columnOf(part), index, next);
        index = next;
    }
}

/// A group belongs to the column that its middle lies in.
void Columns::sumUpGroups(qint64 begin, qint64 end, std::vector<Piece> &into)
{
    PieceCutter cutter(m_samples, m_grid, into);
    qsizetype at = groupFrom(begin);
    if (into.empty())
        into.reserve(std::size_t(std::max<qsizetype>(groupFrom(end) - at, 0)));
    cutter.startAt(at * m_group);
    for (qint64 column = begin; column < end && at * m_group < m_samples.size(); ++column)
        for (const qsizetype next = groupFrom(column + 1); at < next && at * m_group < m_samples.size();
             ++at) {
            const qsizetype first = at * m_group;
            const qsizetype last = std::min(first + m_group, m_samples.size());
            const qint64 middle = m_samples.timeAt(first + (last - first) / 2);
            if (!cutter.takeWhole(column, first, last, middle))
                cutter.cut(column, first, last);
        }
}

/// Groups where they are narrow, and parts of columns between them.
void Columns::sumUpUneven(qint64 begin, qint64 end, std::vector<Piece> &into)
{
    PieceCutter cutter(m_samples, m_grid, into);
    const ColumnGrid finer{.width = m_grid.width / parts};
    qsizetype index = border(begin);
    const qsizetype last = border(end);
    cutter.startAt(index);
    for (qsizetype next = index; index < last; index = next) {
        if (const auto middle = index % m_group == 0 ? middleOf(index) : std::nullopt) {
            next = index + m_group;
            const qint64 column = m_grid.columnAt(*middle);
            if (!cutter.takeWhole(column, index, next, *middle))
                cutter.cut(column, index, next);
            continue;
        }
        const qint64 part = finer.columnAt(m_samples.timeAt(index));
        next = std::min(firstFrom(m_samples, index, finer.start(part + 1)), last);
        const qsizetype group = (index / m_group + 1) * m_group;
        if (group < next && middleOf(group))
            next = group;
        cutter.cut(columnOf(part), index, next);
    }
}

/// The first group whose middle is not before a column.
qsizetype Columns::groupFrom(qint64 column) const
{
    const qsizetype first = m_samples.firstFrom(m_grid.start(column));
    const qsizetype beside = first < m_samples.size() ? m_group / 2 : m_group; // the last may have no middle
    return std::max<qsizetype>(first + beside - 1, 0) / m_group;
}

void Columns::findNeighbours(qint64 begin, qint64 end)
{
    const PieceCutter cutter(m_samples, m_grid, m_pieces);
    const qsizetype before = lastFiniteBefore(m_samples, border(begin));
    const qsizetype behind = firstFiniteFrom(m_samples, border(end));
    m_before = before >= 0 ? std::optional(cutter.lone(before)) : std::nullopt;
    m_behind = behind < m_samples.size() ? std::optional(cutter.lone(behind)) : std::nullopt;
}

} // namespace charts
