// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/forecast.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace storage {

namespace {

constexpr qsizetype fewestLevels = 6;
constexpr double shortestSpan = 6; // days from the first level to the last
constexpr double oldestNewest = 2; // days
constexpr qsizetype mostSteps = 3; // more are a way of life
constexpr qsizetype anchorLevels = 3;
constexpr double week = 7;

/// Student's t that leaves a tenth above it, for 1, 2, … degrees of freedom: two tails make intervalShare.
double quantile(int freedom)
{
    constexpr std::array table{3.078, 1.886, 1.638, 1.533, 1.476, 1.440};
    return table.at(size_t(std::clamp(freedom, 1, int(table.size())) - 1));
}

double slopeOf(const QList<Level> &levels)
{
    QList<double> slopes;
    slopes.reserve(levels.size() * (levels.size() - 1) / 2);
    for (qsizetype later = 1; later < levels.size(); ++later)
        for (qsizetype earlier = 0; earlier < later; ++earlier)
            slopes.append((levels.at(later).bytes - levels.at(earlier).bytes)
                          / (levels.at(later).day - levels.at(earlier).day));
    return medianOf(slopes);
}

/// What stands above a line of that growth, at day 0.
QList<double> heights(const QList<Level> &levels, double perDay)
{
    QList<double> heights;
    for (const Level &level : levels)
        heights.append(level.bytes - perDay * level.day);
    return heights;
}

double varianceAround(const QList<double> &values, double middle)
{
    double sum = 0;
    for (const double value : values)
        sum += (value - middle) * (value - middle);
    return values.isEmpty() ? 0 : sum / double(values.size());
}

/// Mean square of how heights differ that are `lag` levels apart.
double differing(const QList<double> &heights, qsizetype lag)
{
    double sum = 0;
    for (qsizetype i = lag; i < heights.size(); ++i)
        sum += (heights.at(i) - heights.at(i - lag)) * (heights.at(i) - heights.at(i - lag));
    return heights.size() > lag ? sum / double(heights.size() - lag) : 0;
}

/// Noise alone differs over a week as over a day, and a weekly rhythm less; what wanders differs more. Some
/// of it went into the fitted growth, so that a third is missing from what 30 days show.
double wanderOf(const QList<double> &heights)
{
    const qsizetype lag = std::min(qsizetype(week), heights.size() / 3);
    if (lag < 2)
        return 0;
    const double shown = (differing(heights, lag) - differing(heights, 1)) / double(lag - 1);
    return std::max(0.0, shown) * 1.5;
}

/// Growth that turned within the days learned may be what goes on, or not: half of the difference between
/// their halves counts as unsure, as far as noise does not explain it.
double turnOf(const QList<Level> &levels, double noise)
{
    const qsizetype half = levels.size() / 2;
    if (half < qsizetype(week))
        return 0;
    const double turn = (slopeOf(levels.last(half)) - slopeOf(levels.first(half))) / 2;
    const double span = double(half);
    return std::max(0.0, turn * turn - 3 * 12 * noise / (span * span * span));
}

/// The first day on which `line` reaches `size`.
template <typename Line> std::optional<double> reaches(const Line &line, double size)
{
    double before = line(0);
    if (before >= size)
        return 0;
    for (int day = 1; day <= horizonDays; ++day) {
        const double after = line(day);
        if (after >= size)
            return day - 1 + (size - before) / (after - before);
        before = after;
    }
    return std::nullopt;
}

} // namespace

double Forecast::spread(double days) const
{
    return m_quantile * std::sqrt(m_noise + m_wander * days + m_slope * days * days);
}

double Forecast::at(double days) const
{
    return std::max(0.0, m_now + m_perDay * days);
}

double Forecast::lowest(double days) const
{
    return std::max(0.0, m_now + m_perDay * days - spread(days));
}

double Forecast::highest(double days) const
{
    return std::max(0.0, m_now + m_perDay * days + spread(days));
}

FullIn Forecast::fullIn(double size) const
{
    return {.earliest = reaches([this](double days) { return highest(days); }, size),
            .middle = reaches([this](double days) { return at(days); }, size),
            .latest = reaches([this](double days) { return lowest(days); }, size)};
}

std::optional<Gained> Forecast::gainedBy(double more) const
{
    if (m_perDay <= 0)
        return std::nullopt;
    const double unsure = m_quantile * std::sqrt(m_slope);
    return Gained{.fewest = more / (m_perDay + unsure),
                  .middle = more / m_perDay,
                  .most = m_perDay > unsure ? std::optional(more / (m_perDay - unsure)) : std::nullopt};
}

std::optional<Forecast> forecastFrom(const QList<Level> &levels, double size)
{
    if (levels.size() < fewestLevels || levels.last().day - levels.first().day < shortestSpan
        || levels.last().day < -oldestNewest)
        return std::nullopt;
    Forecast forecast;
    QList<Step> steps = stepsIn(levels, size);
    if (steps.size() > mostSteps)
        steps.clear();
    const QList<Level> grown = withoutSteps(levels, steps);
    forecast.m_steps = steps;
    forecast.m_perDay = slopeOf(grown);
    const QList<double> above = heights(grown, forecast.m_perDay);
    forecast.m_now = medianOf(above.last(std::min(anchorLevels, above.size())));
    const double span = grown.last().day - grown.first().day;
    forecast.m_days = int(std::ceil(span));
    forecast.m_noise = varianceAround(above, medianOf(above));
    forecast.m_wander = wanderOf(above);
    forecast.m_slope = forecast.m_wander / span + 12 * forecast.m_noise / (span * span * double(grown.size()))
        + turnOf(grown, differing(above, 1) / 2);
    forecast.m_quantile = quantile(int(span / week) - 1);
    return forecast;
}

} // namespace storage
