// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/linepick.h"

#include <cmath>
#include <limits>

namespace charts {

qsizetype lineAt(const ChartData &data, const PlotGeometry &geometry, double y)
{
    if (!data.cursor)
        return -1;
    const double ground = geometry.yOf(0);
    qsizetype found = -1;
    double least = std::numeric_limits<double>::infinity();
    bool inside = false; // of an area of a stack; of those the lowest one counts, for it lies on top
    for (qsizetype line = 0; line < data.lines.size(); ++line) {
        const double value = valueAt(data.drawn(line), *data.cursor, data.view.step.count());
        if (!data.isShown(line) || !std::isfinite(value))
            continue;
        const double edge = geometry.yOf(value, data.sideOf(line));
        const bool holds = data.stack.has(line) && !data.isTwin(line) && (edge - y) * (ground - y) <= 0;
        const double away = std::abs(edge - y);
        if (holds == inside ? away >= least : !holds)
            continue;
        found = line;
        least = away;
        inside = holds;
    }
    return found;
}

} // namespace charts
