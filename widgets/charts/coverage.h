// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <vector>

namespace charts {

/// How much of each pixel an outline covers, over a few columns at a time. It is summed up from the areas
/// below its edges, and the sum is cut at a whole pixel, as QPainter does with a path: a line never darkens
/// itself where it overlaps.
///
/// Of each column the second differences from row to row are kept. An edge that falls evenly through many
/// rows is three numbers where it begins and three where it ends, however tall it is.
class Coverage {
public:
    static constexpr int columns = 64;

    void setRows(int rows);

    /// Only columns from `first` up to but without `end` are summed up, of 0 to `columns`.
    void limit(int first, int end);

    /// One of a closed outline, in pixels. The inside is below those that lead to the right, and above those
    /// that lead to the left.
    void edge(double fromX, double fromY, double toX, double toY);
    /// An upright rectangle, counted `times`.
    void bar(double left, double right, double upper, double lower, double times);

    /// Tells the rows of a column that may be covered, from the top down, and forgets them: by `ink.part(row,
    /// share)`, or by `ink.all(row, end)` where many are covered wholly.
    template <typename Ink> void take(int column, Ink ink)
    {
        Touched &touched = m_touched[std::size_t(column)];
        float *cells = cellsOf(column);
        const int end = touched.end < m_rows ? touched.end : m_rows;
        float slope = 0;
        float sum = 0;
        for (int y = touched.from; y < end; ++y) {
            if (sum >= 1 && slope > -level && slope < level && y + stride <= end && areZero(cells + y)) {
                ink.all(y, y + stride);
                y += stride - 1;
                continue;
            }
            slope += cells[y];
            sum += slope;
            cells[y] = 0;
            ink.part(y, sum < 1 ? sum : 1);
        }
        for (int y = end; y < touched.end; ++y)
            cells[y] = 0;
        touched = untouched();
    }

private:
    struct Touched {
        int from = 0;
        int end = 0;
    };

    static constexpr int spare = 4; ///< cells that are written behind the last row

    static constexpr int stride = 8; ///< rows that are looked at together
    static constexpr float level = 1e-4F; ///< a slope that only comes from rounding

    static bool areZero(const float *cells)
    {
        std::array<std::uint32_t, stride> bits;
        std::memcpy(bits.data(), cells, sizeof bits);
        std::uint32_t any = 0;
        for (const std::uint32_t one : bits)
            any |= one;
        return any == 0;
    }

    float *cellsOf(int column) { return m_cells.data() + std::ptrdiff_t(column) * (m_rows + spare); }
    Touched untouched() const { return {.from = m_rows, .end = 0}; }
    void addBelow(int column, double fromY, double toY, double area);

    int m_rows = -1;
    int m_first = 0;
    int m_end = columns;
    std::vector<float> m_cells; ///< one column after the other
    std::array<Touched, columns> m_touched;
};

} // namespace charts
