// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/coverage.h"

#include <algorithm>
#include <cmath>

namespace charts {

namespace {

/// All that is below a level: each row, and the one that it lies in for its part.
struct Level {
    explicit Level(double y)
        : row(int(y))
        , own(float(double(row + 1) - y))
    {
    }

    /// @param column its cell in row 0
    void add(float *column, float area) const
    {
        float *cell = column + std::ptrdiff_t(row) * Coverage::columns;
        const float inRow = area * own;
        cell[0] += inRow;
        cell[Coverage::columns] += area - 2 * inRow;
        cell[2 * Coverage::columns] += inRow - area;
    }

    /// The same in two columns beside each other.
    void add(float *column, float left, float right) const
    {
        float *cell = column + std::ptrdiff_t(row) * Coverage::columns;
        for (const int beside : {0, 1}) {
            const float area = beside == 0 ? left : right;
            const float inRow = area * own;
            cell[beside] += inRow;
            cell[Coverage::columns + beside] += area - 2 * inRow;
            cell[2 * Coverage::columns + beside] += inRow - area;
        }
    }

    int row;
    float own; ///< how much of the row is below
};

/// From `y` on `slope` more with each row.
/// @param column its cell in row 0
void addRamp(float *column, double y, double slope)
{
    const int row = int(y);
    const double below = double(row + 1) - y;
    const double above = 1 - below;
    const double first = slope * below * below / 2;
    const double last = slope * above * above / 2;
    float *cell = column + std::ptrdiff_t(row) * Coverage::columns;
    cell[0] += float(first);
    cell[Coverage::columns] += float(slope - first - last);
    cell[2 * Coverage::columns] += float(last);
}

} // namespace

void Coverage::setRows(int rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    m_cells.assign(std::size_t(columns) * std::size_t(rows + spare), 0);
    m_touched.fill(untouched());
}

void Coverage::limit(int first, int end)
{
    m_first = first;
    m_end = end;
}

void Coverage::edge(double fromX, double fromY, double toX, double toY)
{
    const double sign = fromX < toX ? 1 : -1;
    if (sign < 0) {
        std::swap(fromX, toX);
        std::swap(fromY, toY);
    }
    if (!(fromX < toX) || toX <= m_first || fromX >= m_end)
        return;
    const int first = fromX <= m_first ? m_first : int(fromX);
    const int last = toX >= m_end ? m_end - 1 : int(toX);
    if (first == last && fromX >= first && toX <= last + 1)
        return addBelow(first, fromY, toY, sign * (toX - fromX));
    const double slope = (toY - fromY) / (toX - fromX);
    for (int column = first; column <= last; ++column) {
        // From the ends each time, so that a column is the same whatever the limits are.
        const bool begins = fromX > column;
        const bool ends = toX < column + 1;
        const double left = begins ? fromX : column;
        const double right = ends ? toX : column + 1;
        addBelow(column, begins ? fromY : fromY + slope * (column - fromX),
                 ends ? toY : fromY + slope * (column + 1 - fromX), sign * (right - left));
    }
}

/// @param area of each row below the stretch of an edge that leads through a column
void Coverage::addBelow(int column, double fromY, double toY, double area)
{
    double upper = std::min(fromY, toY);
    double lower = std::max(fromY, toY);
    if (upper >= m_rows)
        return;
    float *cells = m_cells.data() + column;
    Touched &touched = touchedAt(column);
    if (upper < 0) {
        const double above = lower <= 0 ? area : area * (upper / (upper - lower));
        Level(0).add(cells, float(above));
        touched.add(0, 3);
        if (lower <= 0)
            return;
        area -= above;
        upper = 0;
    }
    if (lower > m_rows) {
        area *= (m_rows - upper) / (lower - upper);
        lower = m_rows;
    }
    const int first = int(upper);
    const int last = int(lower);
    touched.add(first, last + 3);
    if (first == last)
        return Level((upper + lower) / 2).add(cells, float(area));
    if (last == first + 1) { // a ramp within two rows could be as steep as a wall
        const double border = last;
        const double part = area * ((border - upper) / (lower - upper));
        Level((upper + border) / 2).add(cells, float(part));
        return Level((border + lower) / 2).add(cells, float(area - part));
    }
    const double slope = area / (lower - upper);
    addRamp(cells, upper, slope);
    addRamp(cells, lower, -slope);
}

void Coverage::bar(double left, double right, double upper, double lower, double times)
{
    if (right <= m_first || left >= m_end || upper >= m_rows || lower <= 0)
        return;
    upper = std::max(upper, 0.0);
    lower = std::min(lower, double(m_rows));
    const int first = left <= m_first ? m_first : int(left);
    const int last = right >= m_end ? m_end - 1 : int(right);
    const Level top(upper);
    const Level bottom(lower);
    touchedAt(first).add(top.row, bottom.row + 3);
    if (last == first + 1) { // a thin one, mostly
        touchedAt(last).add(top.row, bottom.row + 3);
        const auto leftArea = float((double(last) - std::max(left, double(first))) * times);
        const auto rightArea = float((std::min(right, double(last + 1)) - double(last)) * times);
        float *cells = m_cells.data() + first;
        top.add(cells, leftArea, rightArea);
        bottom.add(cells, -leftArea, -rightArea);
        return;
    }
    for (int column = first; column <= last; ++column) {
        const double share = std::min(right, double(column + 1)) - std::max(left, double(column));
        const auto area = float(share * times);
        touchedAt(column).add(top.row, bottom.row + 3);
        top.add(m_cells.data() + column, area);
        bottom.add(m_cells.data() + column, -area);
    }
}

} // namespace charts
