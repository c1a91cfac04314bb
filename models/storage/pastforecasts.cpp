// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/pastforecasts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace storage {

namespace {

constexpr std::array origins{7, 14, 21, 28}; // days ago

} // namespace

PastError pastErrorOf(const QList<qint64> &times, const QList<double> &values, base::Instant moment,
                      double size, const Forecast &forecast)
{
    PastError error;
    const QList<Level> known = dailyLevels(times, values, moment, reviewDays);
    if (known.isEmpty())
        return error;
    const QList<Step> steps = stepsIn(known, size);
    QList<double> misses;
    for (const int daysAgo : origins) {
        const base::Instant then = moment - std::chrono::days(daysAgo);
        const auto made = forecastFrom(dailyLevels(times, values, then, learningDays), size);
        if (!made)
            continue;
        const double ahead = daysAgo + known.last().day; // to the newest level, which may be some hours old
        const bool interrupted =
            std::ranges::any_of(steps, [daysAgo](const Step &step) { return step.day > -daysAgo; });
        error.forecasts.append({.daysAgo = daysAgo,
                                .foretold = made->at(ahead),
                                .lowest = made->lowest(ahead),
                                .highest = made->highest(ahead),
                                .actual = known.last().bytes,
                                .interrupted = interrupted});
        if (interrupted)
            continue;
        ++error.counted;
        error.within += error.forecasts.last().isWithin() ? 1 : 0;
        misses.append(std::abs(error.forecasts.last().missedBytes()));
    }
    error.missedBytes = medianOf(misses);
    if (error.counted > 0 && forecast.bytesPerDay() > 0)
        error.missedDays = error.missedBytes / forecast.bytesPerDay();
    return error;
}

} // namespace storage
