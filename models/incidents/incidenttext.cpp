// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incidenttext.h"

#include <QCoreApplication>

namespace incidents {

using namespace Qt::StringLiterals;
using Precision = WrittenDate::Precision;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

QString seasonText(const WrittenDate &date)
{
    const QString year = date.day.toString(u"yyyy"_s);
    switch (date.day.month()) {
    case 3:
        return Words::tr("spring %1").arg(year);
    case 6:
        return Words::tr("summer %1").arg(year);
    case 9:
        return Words::tr("autumn %1").arg(year);
    default:
        return Words::tr("winter %1").arg(year);
    }
}

} // namespace

QString dateText(const WrittenDate &date, const QTimeZone &zone, const QLocale &locale)
{
    switch (date.precision) {
    case Precision::Minute: {
        const QDateTime local = base::toUtc(date.from(zone)).toTimeZone(zone);
        return Words::tr("%1, %2 %3")
            .arg(locale.toString(local.date(), u"d MMM yyyy"_s), locale.toString(local.time(), u"HH:mm"_s),
                 zone.abbreviation(local));
    }
    case Precision::Day:
        return locale.toString(date.day, u"d MMM yyyy"_s);
    case Precision::Month:
        return locale.toString(date.day, u"MMMM yyyy"_s);
    case Precision::Season:
        return seasonText(date);
    case Precision::Year:
        return date.day.toString(u"yyyy"_s);
    }
    Q_UNREACHABLE_RETURN({});
}

QString historyText(const History &history, const QTimeZone &zone, const QLocale &locale)
{
    if (history.incidents.isEmpty())
        return Words::tr("The wiki tells of no incident.");
    return Words::tr("%n incidents, the newest of %1", nullptr, int(history.incidents.size()))
        .arg(dateText(history.incidents.last().start, zone, locale));
}

} // namespace incidents
