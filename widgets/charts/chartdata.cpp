// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartdata.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace charts {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

} // namespace

LineFigures figuresOf(const Line &line, const ChartData &data)
{
    const qint64 from = base::toMs(data.range.from);
    const qint64 to = base::toMs(data.range.to);
    LineFigures figures{.now = nothing, .average = nothing, .highest = nothing};
    double sum = 0;
    qsizetype count = 0;
    for (qsizetype i = 0; i < line.times.size(); ++i) {
        const qint64 time = line.times.at(i);
        const double value = line.values.at(i);
        if (time < from || time > to)
            continue;
        figures.now = to - time <= data.gap() && std::isfinite(value) ? value : nothing;
        if (!std::isfinite(value))
            continue;
        figures.highest = count == 0 ? value : std::max(figures.highest, value);
        sum += value;
        ++count;
    }
    if (count > 0)
        figures.average = sum / double(count);
    return figures;
}

double valueAt(const Line &line, qint64 time, qint64 step)
{
    const auto after = std::ranges::lower_bound(line.times, time) - line.times.begin();
    qsizetype nearest = -1;
    for (const qsizetype at : {after - 1, after}) {
        if (at < 0 || at >= line.times.size())
            continue;
        if (nearest < 0 || std::abs(line.times.at(at) - time) < std::abs(line.times.at(nearest) - time))
            nearest = at;
    }
    if (nearest < 0 || std::abs(line.times.at(nearest) - time) > step)
        return nothing;
    return line.values.at(nearest);
}

} // namespace charts
