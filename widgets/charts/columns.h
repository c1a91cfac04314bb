// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/samples.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace charts {

/// Columns of pixels over absolute time: column n holds the times from start(n) up to but without
/// start(n + 1). They stand still when the view moves, so that a line does not shimmer and what was summed up
/// once holds.
struct ColumnGrid {
    double width = 1; ///< ms a column

    qint64 start(qint64 column) const; ///< ms since the epoch
    qint64 columnAt(qint64 time) const;
    /// Where a time stands in its column, from 0 to 1.
    double shareAt(qint64 time, qint64 column) const;

    bool operator==(const ColumnGrid &) const = default;
};

/// What a part of one column holds of samples that are joined: enough to draw it to the pixel. A sample that
/// is alone in its part of the column stands where it is; of many there is the extent. A part has several
/// pieces where a gap is narrower than itself. Where hundreds of samples are in a column a piece is a group
/// of the pyramid, and stands where its middle is; of samples on no grid only where the group is narrower
/// than half a column.
struct Piece {
    qint64 column = 0;
    float firstAt = 0; ///< where in the column its first sample stands, from 0 to 1
    float lastAt = 0;
    double first = 0;
    double last = 0;
    series::Extent extent; ///< of all its samples, their bounds included
    bool joined = false; ///< its first sample is joined with the last one of the piece before

    bool operator==(const Piece &) const = default;
};

/// The columns of one line, kept while the view moves: only those that come into view are summed up, and
/// after samples were appended only those from the last one on.
class Columns {
public:
    static constexpr int parts = 8; ///< of a column
    static constexpr qint64 all = std::numeric_limits<qint64>::min();
    static constexpr qint64 none = std::numeric_limits<qint64>::max();

    /// Sums up the columns from `begin` up to but without `end`.
    /// @return the first column that is no longer as it was when it was shown before; all columns when the
    /// samples or the grid are others, none (one past any) when nothing was appended
    qint64 show(const series::Samples &samples, const ColumnGrid &grid, qint64 begin, qint64 end);

    /// Those shown, from left to right. They hold until the next show().
    std::span<const Piece> pieces() const { return std::span(m_pieces).subspan(m_first, m_count); }
    /// The last sample before them and the first one behind, as pieces of their own. The line
    /// runs off the edges towards them.
    const std::optional<Piece> &before() const { return m_before; }
    const std::optional<Piece> &behind() const { return m_behind; }

    /// Visits those from column `begin` up to but without `end`, and one to either side of them, whose line
    /// may reach in.
    template <typename Visit> void forEachPiece(qint64 begin, qint64 end, Visit visit) const
    {
        const auto shown = pieces();
        auto piece = std::ranges::lower_bound(shown, begin, {}, &Piece::column);
        if (piece != shown.begin())
            --piece;
        else if (m_before)
            visit(*m_before);
        for (; piece != shown.end() && piece->column < end; ++piece)
            visit(*piece);
        if (piece != shown.end())
            visit(*piece);
        else if (m_behind)
            visit(*m_behind);
    }

    qsizetype summedUp() const { return m_summedUp; } ///< columns with samples, since it exists

private:
    qint64 keepWhatHolds(const series::Samples &samples, const ColumnGrid &grid, qint64 begin, qint64 end);
    qsizetype border(qint64 column) const;
    std::optional<qint64> middleOf(qsizetype group) const;
    void sumUp(qint64 begin, qint64 end, std::vector<Piece> &into);
    void sumUpParts(qint64 begin, qint64 end, std::vector<Piece> &into);
    void sumUpGroups(qint64 begin, qint64 end, std::vector<Piece> &into);
    void sumUpUneven(qint64 begin, qint64 end, std::vector<Piece> &into);
    qsizetype groupFrom(qint64 column) const;
    void findNeighbours(qint64 begin, qint64 end);

    series::Samples m_samples;
    ColumnGrid m_grid;
    qsizetype m_group = 0; ///< samples a piece, where columns are crowded; 0 when none are
    std::vector<Piece> m_pieces; ///< of the columns from m_begin up to m_end, and more than are shown
    qint64 m_begin = 0;
    qint64 m_end = 0;
    std::size_t m_first = 0; ///< of those shown
    std::size_t m_count = 0;
    std::optional<Piece> m_before;
    std::optional<Piece> m_behind;
    qsizetype m_summedUp = 0;
};

} // namespace charts
