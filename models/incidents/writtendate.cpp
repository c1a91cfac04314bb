// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/writtendate.h"

namespace incidents {

using namespace Qt::StringLiterals;
using Precision = WrittenDate::Precision;

namespace {

base::Instant instantOf(const QDateTime &time)
{
    return base::instantFromMs(time.toMSecsSinceEpoch());
}

QDate endOf(const WrittenDate &date)
{
    switch (date.precision) {
    case Precision::Minute:
    case Precision::Day:
        return date.day.addDays(1);
    case Precision::Month:
        return date.day.addMonths(1);
    case Precision::Season:
        return date.day.addMonths(3);
    case Precision::Year:
        return date.day.addYears(1);
    }
    Q_UNREACHABLE_RETURN({});
}

/// ISO 8601-2: 21 spring, 22 summer, 23 autumn, 24 winter, of the year in which it begins.
int seasonCode(QDate firstDay)
{
    return 21 + (firstDay.month() / 3 + 3) % 4;
}

} // namespace

QString WrittenDate::edtf(const QTimeZone &team) const
{
    switch (precision) {
    case Precision::Minute: {
        const QDateTime local = QDateTime(day, time, zone.value_or(team)).toTimeZone(team);
        return local.toOffsetFromUtc(local.offsetFromUtc())
            .toString(u"yyyy-MM-ddTHH:mmttt"_s)
            .remove(u"UTC"_s);
    }
    case Precision::Day:
        return day.toString(Qt::ISODate);
    case Precision::Month:
        return day.toString(u"yyyy-MM"_s);
    case Precision::Season:
        return u"%1-%2"_s.arg(day.toString(u"yyyy"_s)).arg(seasonCode(day));
    case Precision::Year:
        return day.toString(u"yyyy"_s);
    }
    Q_UNREACHABLE_RETURN({});
}

base::Instant WrittenDate::from(const QTimeZone &team) const
{
    return instantOf(precision == Precision::Minute ? QDateTime(day, time, zone.value_or(team))
                                                    : day.startOfDay(team));
}

base::Instant WrittenDate::to(const QTimeZone &team) const
{
    if (precision == Precision::Minute)
        return from(team) + std::chrono::minutes(1);
    return instantOf(endOf(*this).startOfDay(team));
}

QLatin1StringView precisionName(Precision precision)
{
    switch (precision) {
    case Precision::Minute:
        return "minute"_L1;
    case Precision::Day:
        return "day"_L1;
    case Precision::Month:
        return "month"_L1;
    case Precision::Season:
        return "season"_L1;
    case Precision::Year:
        return "year"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace incidents
