// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/forecast.h"

namespace storage {

/// What was foretold some days ago for today, and what came: made from nothing but what was known then.
struct PastForecast {
    int daysAgo = 0;
    double foretold = 0; ///< bytes used
    double lowest = 0; ///< ends of its interval
    double highest = 0;
    double actual = 0;
    bool interrupted = false; ///< a step lies between, which nobody could foretell: it counts in no average

    double missedBytes() const { return actual - foretold; } ///< positive: it grew faster
    bool isWithin() const { return actual >= lowest && actual <= highest; }

    bool operator==(const PastForecast &) const = default;
};

/// How good a filesystem's forecasts were of late.
struct PastError {
    QList<PastForecast> forecasts; ///< newest first; the interrupted ones, too
    int counted = 0; ///< not interrupted
    int within = 0; ///< of the counted: came true within the interval
    double missedBytes = 0; ///< median of the counted, without sign; means nothing when none counts
    std::optional<double>
        missedDays; ///< the same in days of growth; nothing when it does not grow, or none counts

    bool operator==(const PastError &) const = default;
};

/// The forecasts made 7, 14, 21 and 28 days before the moment, as far as there was enough to make them from.
/// @param forecast today's: says what a day of growth is
PastError pastErrorOf(const QList<qint64> &times, const QList<double> &values, base::Instant moment,
                      double size, const Forecast &forecast);

/// How far back a series must reach for all of them, in days.
inline constexpr int reviewDays = 28 + learningDays;

} // namespace storage
