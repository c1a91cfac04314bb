// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/lanes.h"

#include <array>
#include <vector>

namespace charts {

/// How much of each pixel an outline covers, over a few columns at a time. It is summed up from the areas
/// below its edges, and the sum is cut at a whole pixel, as QPainter does with a path: a line never darkens
/// itself where it overlaps.
///
/// Of each column the second differences from row to row are kept. An edge that falls evenly through many
/// rows is three numbers where it begins and three where it ends, however tall it is. Columns lie beside each
/// other in memory, and several are summed up at once.
class Coverage {
public:
    static constexpr int columns = 64;
    static constexpr int groups = columns / lanes::count; ///< columns that are summed up together

    void setRows(int rows);

    /// Only columns from `first` up to but without `end` are summed up, of 0 to `columns`.
    void limit(int first, int end);

    /// One of a closed outline, in pixels. The inside is below those that lead to the right, and above those
    /// that lead to the left.
    void edge(double fromX, double fromY, double toX, double toY);
    /// An upright rectangle, counted `times`.
    void bar(double left, double right, double upper, double lower, double times);

    /// Tells the rows of a group that may be covered, from the top down, and forgets them: by `ink(row,
    /// shares)`, a share for each column, not above 1, and as rounding wants it a little below 0.
    template <typename Ink> void take(int group, Ink ink)
    {
        Touched &touched = m_touched[std::size_t(group)];
        float *cells = m_cells.data() + group * lanes::count;
        const int end = touched.end < m_rows ? touched.end : m_rows;
        const lanes::Shares whole = lanes::Shares{} + 1.0F;
        lanes::Shares slope{};
        lanes::Shares sum{};
        for (int row = touched.from; row < touched.end; ++row) {
            float *here = cells + std::ptrdiff_t(row) * columns;
            lanes::Shares change;
            lanes::read(here, change);
            slope += change;
            lanes::write(here, lanes::Shares{});
            if (row >= end)
                continue;
            sum += slope;
            const lanes::Shares shares = sum < whole ? sum : whole;
            ink(row, shares);
        }
        touched = untouched();
    }

private:
    struct Touched {
        int from = 0;
        int end = 0;

        void add(int first, int last)
        {
            from = first < from ? first : from;
            end = last > end ? last : end;
        }
    };

    static constexpr int spare = 4; ///< rows that are written behind the last one

    Touched untouched() const { return {.from = m_rows, .end = 0}; }
    Touched &touchedAt(int column) { return m_touched[std::size_t(column / lanes::count)]; }
    void addBelow(int column, double fromY, double toY, double area);

    int m_rows = -1;
    int m_first = 0;
    int m_end = columns;
    std::vector<float> m_cells; ///< one row after the other
    std::array<Touched, groups> m_touched;
};

} // namespace charts
