// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/levels.h"

#include <algorithm>
#include <cmath>

namespace storage {

namespace {

constexpr double dayMs = 86'400'000;
constexpr double scatterPerDeviation = 1.4826; // of a normal distribution: its σ over its median deviation
constexpr double standsOut = 8; // × scatter: noise does that once in a lifetime
constexpr double smallestShare = 0.005; // of the size: nobody cleans up for less

} // namespace

double medianOf(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    const auto middle = values.begin() + values.size() / 2;
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

QList<Level> dailyLevels(const QList<qint64> &times, const QList<double> &values, base::Instant moment,
                         int days)
{
    QList<Level> levels;
    qint64 last = -1; ///< how many whole days before the moment the newest one is
    const double now = double(base::toMs(moment));
    for (qsizetype i = 0; i < std::min(times.size(), values.size()); ++i) {
        const double day = (double(times.at(i)) - now) / dayMs;
        if (day > 0 || day < -days || !std::isfinite(values.at(i)) || values.at(i) < 0)
            continue;
        const auto bucket = qint64(-day);
        if (!levels.isEmpty() && bucket == last)
            levels.removeLast();
        levels.append({.day = day, .bytes = values.at(i)});
        last = bucket;
    }
    return levels;
}

QList<Step> stepsIn(const QList<Level> &levels, double size)
{
    QList<double> rates;
    for (qsizetype i = 1; i < levels.size(); ++i)
        rates.append((levels.at(i).bytes - levels.at(i - 1).bytes)
                     / (levels.at(i).day - levels.at(i - 1).day));
    const double usual = medianOf(rates);
    QList<double> deviations;
    for (const double rate : std::as_const(rates))
        deviations.append(std::abs(rate - usual));
    const double limit =
        std::max(standsOut * scatterPerDeviation * medianOf(deviations), smallestShare * size);
    QList<Step> steps;
    for (qsizetype i = 1; i < levels.size(); ++i) {
        const double days = levels.at(i).day - levels.at(i - 1).day;
        const double more = levels.at(i).bytes - levels.at(i - 1).bytes - usual * days;
        if (std::abs(more) > limit)
            steps.append({.day = levels.at(i).day, .bytes = more});
    }
    return steps;
}

QList<Level> withoutSteps(QList<Level> levels, const QList<Step> &steps)
{
    for (Level &level : levels)
        for (const Step &step : steps)
            if (level.day < step.day)
                level.bytes += step.bytes;
    return levels;
}

} // namespace storage
