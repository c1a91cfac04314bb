// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/columns.h"

namespace charts {

/// Cuts the samples of columns into pieces, from left to right.
class PieceCutter {
public:
    /// @param into is written behind what it holds
    PieceCutter(const series::Samples &samples, const ColumnGrid &grid, std::vector<Piece> &into);

    void startAt(qsizetype index); ///< the first sample to come

    /// Those from `index` up to `end`, of one part of a column.
    void cut(qint64 column, qsizetype index, qsizetype end);
    /// A whole group of a crowded column, from the pyramid alone, as a piece whose samples all stand in its
    /// middle, which is a time. False when they are not one run.
    bool takeWhole(qint64 column, qsizetype begin, qsizetype end, qint64 middle);

    /// A sample as a piece of its own.
    Piece lone(qsizetype index) const;

private:
    void add(qint64 column, qsizetype begin, qsizetype end);
    Piece piece(qint64 column, qsizetype first, qsizetype last, const series::Extent &extent) const;

    const series::Samples &m_samples;
    const ColumnGrid m_grid;
    std::vector<Piece> &m_pieces;
    std::span<const std::uint32_t> m_starts;
    std::size_t m_start = 0; ///< the first run behind what was cut
};

} // namespace charts
