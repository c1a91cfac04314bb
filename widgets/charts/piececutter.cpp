// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/piececutter.h"

#include <algorithm>
#include <cmath>

namespace charts {

namespace {

constexpr int mostPieces = 2; ///< of a part; behind so many gaps within a pixel nobody tells them apart

} // namespace

PieceCutter::PieceCutter(const series::Samples &samples, const ColumnGrid &grid, std::vector<Piece> &into)
    : m_samples(samples)
    , m_grid(grid)
    , m_pieces(into)
    , m_starts(samples.runStarts())
{
}

void PieceCutter::startAt(qsizetype index)
{
    m_start = std::size_t(std::ranges::lower_bound(m_starts, std::uint32_t(index)) - m_starts.begin());
}

void PieceCutter::cut(qint64 column, qsizetype index, qsizetype end)
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

bool PieceCutter::takeWhole(qint64 column, qsizetype begin, qsizetype end, qint64 middle)
{
    while (m_start < m_starts.size() && qsizetype(m_starts[m_start]) < begin)
        ++m_start;
    const bool oneRun = m_start == m_starts.size() || qsizetype(m_starts[m_start]) >= end;
    if (!oneRun || m_start == 0)
        return false;
    const series::Extent extent = m_samples.extent(begin, end);
    if (extent.isEmpty())
        return false;
    const auto at = float(m_grid.shareAt(middle, column));
    const double value = (extent.low + extent.high) / 2;
    m_pieces.push_back({.column = column,
                        .firstAt = at,
                        .lastAt = at,
                        .first = value,
                        .last = value,
                        .extent = extent,
                        .joined = true});
    return true;
}

Piece PieceCutter::lone(qsizetype index) const
{
    const qint64 column = m_grid.columnAt(m_samples.timeAt(index));
    return piece(column, index, index, m_samples.boundsAt(index));
}

void PieceCutter::add(qint64 column, qsizetype begin, qsizetype end)
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

Piece PieceCutter::piece(qint64 column, qsizetype first, qsizetype last, const series::Extent &extent) const
{
    return {.column = column,
            .firstAt = float(m_grid.shareAt(m_samples.timeAt(first), column)),
            .lastAt = float(m_grid.shareAt(m_samples.timeAt(last), column)),
            .first = m_samples.valueAt(first),
            .last = m_samples.valueAt(last),
            .extent = extent,
            .joined = !std::ranges::binary_search(m_starts, std::uint32_t(first))};
}

} // namespace charts
