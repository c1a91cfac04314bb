// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/axisticks.h"

#include "models/base/quantitytext.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace charts {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr base::Milliseconds longestInDays = 24h * 80;
constexpr double farthest =
    1e300; ///< what is further from zero runs off the scale, for steps beyond overflow
constexpr double nearest = 1e-300; ///< apart: closer values have no step between them

/// 1, 2 or 5 times a power of ten.
double decimalStep(double atLeast)
{
    const double power = std::pow(10, std::floor(std::log10(atLeast)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= atLeast * 0.999)
            return factor * power;
    }
    return 10 * power;
}

/// A power of two times a power of 1024.
double binaryStep(double atLeast)
{
    return std::exp2(std::ceil(std::log2(std::max(1.0, atLeast * 0.999))));
}

double durationStep(double atLeast)
{
    static constexpr std::array<double, 16> steps{
        1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 6 * 3600, 12 * 3600, 86400, 2 * 86400};
    if (atLeast < 1)
        return decimalStep(atLeast);
    const auto found = std::ranges::lower_bound(steps, atLeast * 0.999);
    return found != steps.end() ? *found : 86400 * decimalStep(atLeast / 86400);
}

double stepOf(double atLeast, base::Unit unit)
{
    switch (unit) {
    case base::Unit::Bytes:
        return binaryStep(atLeast);
    case base::Unit::Seconds:
        return durationStep(atLeast);
    case base::Unit::Bool:
        return std::max(1.0, decimalStep(atLeast)); // a query may give more than yes and no
    case base::Unit::Count: // a fraction of a mark is no count below one
    default:
        return decimalStep(atLeast);
    }
}

ValueScale shareScale(const QLocale &locale, int wanted)
{
    ValueScale scale;
    const int parts = wanted >= 4 ? 4 : 2;
    for (int i = 0; i <= parts; ++i)
        scale.ticks.append(
            {double(i) / parts, base::quantityText(double(i) / parts, base::Unit::Ratio, locale)});
    return scale;
}

constexpr std::array<base::Milliseconds, 23> timeSteps{100ms, 200ms, 500ms, 1s,   2s,    5s,    10s,   15s,
                                                       30s,   1min,  2min,  5min, 10min, 15min, 30min, 1h,
                                                       2h,    3h,    6h,    12h,  24h,   48h,   168h};

base::Milliseconds timeStep(base::Milliseconds length, int most)
{
    for (const auto step : timeSteps) {
        if (length / step < most)
            return step;
    }
    return timeSteps.back();
}

/// Marks of an hour and less are even in UTC, so that the hour that comes twice when summer time ends is seen
/// twice.
QList<qint64> evenTimes(const base::TimeRange &range, base::Milliseconds step, const QTimeZone &zone)
{
    const qint64 midnight =
        base::toUtc(range.from).toTimeZone(zone).date().startOfDay(zone).toMSecsSinceEpoch();
    const qint64 stepMs = step.count();
    const qint64 passed = base::toMs(range.from) - midnight;
    QList<qint64> times;
    for (qint64 at = midnight + (passed + stepMs - 1) / stepMs * stepMs; at <= base::toMs(range.to);
         at += stepMs)
        times.append(at);
    return times;
}

/// Marks of several hours and days stand on the clock: midnight is midnight on either side of a change of
/// summer time.
QList<qint64> clockTimes(const base::TimeRange &range, base::Milliseconds step, const QTimeZone &zone)
{
    const QDate last = base::toUtc(range.to).toTimeZone(zone).date();
    const int days = std::max(1, int(step / 24h));
    const int seconds = int(std::min<base::Milliseconds>(step, 24h) / 1s);
    QList<qint64> times;
    for (QDate day = base::toUtc(range.from).toTimeZone(zone).date(); day <= last; day = day.addDays(1)) {
        if (day.toJulianDay() % days != 0) // the same days whatever the range
            continue;
        for (int second = 0; second < 86400; second += seconds) {
            const QDateTime local =
                second == 0 ? day.startOfDay(zone) : QDateTime(day, QTime(0, 0).addSecs(second), zone);
            const qint64 at = local.toMSecsSinceEpoch();
            if (at >= base::toMs(range.from) && at <= base::toMs(range.to))
                times.append(at);
        }
    }
    return times;
}

/// No finer than the marks are apart: a fraction of a second only between whole ones.
QString timeLabel(const QDateTime &local, base::Milliseconds step, const QLocale &locale)
{
    const QTime time = local.time();
    if (time == QTime(0, 0) || step >= 24h)
        return locale.toString(local, u"ddd d"_s);
    if (step >= 1min)
        return locale.toString(local, u"HH:mm"_s);
    const QString seconds = locale.toString(local, u"HH:mm:ss"_s);
    return time.msec() == 0 ? seconds : seconds + locale.decimalPoint() + QString::number(time.msec() / 100);
}

/// The first day of each month or year that is a multiple of the step.
QList<QDate> calendarDays(const base::TimeRange &range, int months, const QTimeZone &zone)
{
    const QDate last = base::toUtc(range.to).toTimeZone(zone).date();
    const QDate first = base::toUtc(range.from).toTimeZone(zone).date();
    const int from = first.year() * 12 + first.month() - 1;
    QList<QDate> days;
    for (int month = (from + months - 1) / months * months; month <= last.year() * 12 + last.month() - 1;
         month += months)
        if (const QDate day(month / 12, month % 12 + 1, 1); day >= first)
            days.append(day);
    return days;
}

/// Of a range whose weeks nobody counts: months, and the year where one begins.
QList<Tick> calendarTicks(const base::TimeRange &range, const QTimeZone &zone, int most,
                          const QLocale &locale)
{
    constexpr std::array steps{1, 2, 3, 6, 12, 24, 60, 120, 240, 600};
    const auto length = double(range.length() / 24h) / 30.44;
    const auto *const fits =
        std::ranges::find_if(steps, [&](int months) { return length / months <= std::max(2, most); });
    const int months = fits == steps.end() ? steps.back() : *fits;
    QList<Tick> ticks;
    for (const QDate &day : calendarDays(range, months, zone)) {
        const bool year = months >= 12 || day.month() == 1;
        const QString format = year ? u"yyyy"_s : ticks.isEmpty() ? u"MMM yyyy"_s : u"MMM"_s;
        ticks.append({double(day.startOfDay(zone).toMSecsSinceEpoch()), locale.toString(day, format)});
    }
    return ticks;
}

} // namespace

ValueScale valueScale(double low, double high, base::Unit unit, int wanted, const QLocale &locale)
{
    constexpr double full = 1.001; // shares that add up to a whole do so by rounding only
    const bool shares = unit == base::Unit::Ratio && low >= 0 && high <= full;
    if (shares)
        return shareScale(locale, wanted);
    low = std::clamp(unit == base::Unit::Celsius ? low : std::min(low, 0.0), -farthest, farthest);
    high = std::clamp(high, -farthest, farthest);
    if (!(high - low > std::max(nearest, std::abs(low) * 1e-12)))
        high = low + std::max(1.0, std::abs(low) * 1e-9);
    const double step = stepOf((high - low) / std::max(1, wanted), unit);
    ValueScale scale;
    scale.bottom = std::floor(low / step) * step;
    scale.top = std::ceil(high / step - 1e-4) * step; // a hair above a mark is on it
    if (scale.top <= scale.bottom)
        scale.top = scale.bottom + step;
    for (int i = 0; scale.bottom + i * step <= scale.top + step / 2; ++i) {
        const double at = scale.bottom + i * step;
        scale.ticks.append({at, markText(at, unit, locale)});
    }
    return scale;
}

QList<Tick> timeTicks(const base::TimeRange &range, const QTimeZone &zone, int most, const QLocale &locale)
{
    if (range.length() > longestInDays)
        return calendarTicks(range, zone, most, locale);
    QList<Tick> ticks;
    const auto step = timeStep(range.length(), std::max(2, most));
    for (const qint64 at : step <= 1h ? evenTimes(range, step, zone) : clockTimes(range, step, zone)) {
        const QDateTime local = base::toUtc(base::instantFromMs(at)).toTimeZone(zone);
        ticks.append({double(at), timeLabel(local, step, locale)});
    }
    return ticks;
}

} // namespace charts
