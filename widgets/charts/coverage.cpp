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

    void add(float *cells, float area) const
    {
        const float inRow = area * own;
        cells[row] += inRow;
        cells[row + 1] += area - 2 * inRow;
        cells[row + 2] += inRow - area;
    }

    int row;
    float own; ///< how much of the row is below
};

/// From `y` on `slope` more with each row.
void addRamp(float *cells, double y, double slope)
{
    const int row = int(y);
    const double below = double(row + 1) - y;
    const double above = 1 - below;
    const double first = slope * below * below / 2;
    const double last = slope * above * above / 2;
    cells[row] += float(first);
    cells[row + 1] += float(slope - first - last);
    cells[row + 2] += float(last);
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
    float *cells = cellsOf(column);
    Touched &touched = m_touched[std::size_t(column)];
    if (upper < 0) {
        const double above = lower <= 0 ? area : area * (upper / (upper - lower));
        Level(0).add(cells, float(above));
        touched.from = 0;
        touched.end = std::max(touched.end, 3);
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
    touched.from = std::min(touched.from, first);
    touched.end = std::max(touched.end, last + 3);
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
    for (int column = first; column <= last; ++column) {
        const double share = std::min(right, double(column + 1)) - std::max(left, double(column));
        const auto area = float(share * times);
        float *cells = cellsOf(column);
        Touched &touched = m_touched[std::size_t(column)];
        touched.from = std::min(touched.from, top.row);
        touched.end = std::max(touched.end, bottom.row + 3);
        top.add(cells, area);
        bottom.add(cells, -area);
    }
}

} // namespace charts
