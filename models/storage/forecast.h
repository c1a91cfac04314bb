// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/levels.h"

#include <optional>

namespace storage {

/// How sure the interval of a forecast says it is: of ten forecasts, eight should come true within it.
inline constexpr double intervalShare = 0.8;
/// How far ahead dates are said at all. Who has watched for a month knows nothing of the year after next.
inline constexpr int horizonDays = 365;
/// How long a forecast looks back.
inline constexpr int learningDays = 30;

/// When something is full, in days from the moment; nothing: not within the horizon.
struct FullIn {
    std::optional<double> earliest; ///< lower end of the interval
    std::optional<double> middle;
    std::optional<double> latest; ///< upper end

    bool operator==(const FullIn &) const = default;
};

/// For how many more days some room is enough, at the growth and at the ends of its interval.
struct Gained {
    double fewest = 0;
    double middle = 0;
    std::optional<double> most; ///< nothing: it may as well have stopped growing

    bool operator==(const Gained &) const = default;
};

/// How the use of a filesystem goes on.
///
/// The growth is the median of the slopes between all pairs of daily levels of the last 30 days (Theil–Sen):
/// up to a quarter of odd days do not move it, and a least-squares line would follow one copied archive for
/// weeks. It starts where the filesystem stands now. Steps are taken out first while they are few: a clean-up
/// is no negative growth. From the fourth on they are its way of life (a saw-tooth of logs, a weekly dump)
/// and stay in, because then it is the balance that counts.
///
/// The interval has three parts, added as variances: what a day scatters; how far growth wanders, measured by
/// how much more the changes over a week differ than those over a day; and how little 30 days tell of a
/// slope. Few independent weeks stand behind it, hence Student's t instead of the normal distribution. It
/// does not know what nobody could: a service that comes next month, a clean-up somebody plans.
class Forecast {
public:
    double bytesPerDay() const { return m_perDay; } ///< negative: it shrinks
    double bytesNow() const { return m_now; } ///< smoothed over the last days
    int daysLearned() const { return m_days; } ///< from the first level to the last
    const QList<Step> &steps() const { return m_steps; } ///< taken out; within the days learned

    /// Bytes used in `days` days, and the ends of the interval; never less than 0.
    double at(double days) const;
    double lowest(double days) const;
    double highest(double days) const;

    /// @param size bytes of the filesystem; of one that is full already the days are 0
    FullIn fullIn(double size) const;
    /// What more room would buy; nothing when it does not grow. @param more bytes
    std::optional<Gained> gainedBy(double more) const;

    bool operator==(const Forecast &) const = default;

private:
    friend std::optional<Forecast> forecastFrom(const QList<Level> &levels, double size);

    double spread(double days) const;

    double m_now = 0;
    double m_perDay = 0;
    double m_noise = 0; ///< variance of a level
    double m_wander = 0; ///< variance that growth adds a day
    double m_slope = 0; ///< variance of the growth
    double m_quantile = 0;
    int m_days = 0;
    QList<Step> m_steps;
};

/// Nothing when the levels are too few or too old to tell: less than a week from the first to the last, less
/// than six days of it, or none in the last two days. @param levels as dailyLevels() gives them
std::optional<Forecast> forecastFrom(const QList<Level> &levels, double size);

} // namespace storage
