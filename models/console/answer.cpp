// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/answer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace console {

LineFigures figuresOf(const series::Samples &samples)
{
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    LineFigures figures{.newest = nothing, .least = nothing, .most = nothing};
    for (const double value : samples.values()) {
        if (std::isnan(value))
            continue;
        figures.least = std::isnan(figures.least) ? value : std::min(figures.least, value);
        figures.most = std::isnan(figures.most) ? value : std::max(figures.most, value);
        ++figures.points;
    }
    if (!samples.isEmpty())
        figures.newest = samples.valueAt(samples.size() - 1);
    return figures;
}

void Answer::setLines(const QList<metrics::LabelledLine> &all)
{
    lines = all;
    figures.clear();
    for (const metrics::LabelledLine &line : all)
        figures.append(figuresOf(line.samples));
}

} // namespace console
