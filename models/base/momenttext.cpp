// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/momenttext.h"

#include "models/base/quantitytext.h"

#include <QCoreApplication>

namespace base {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(MomentText)
};

QString shortInstant(Instant instant, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime local = toUtc(instant).toTimeZone(zone);
    const QString form =
        local.time().second() == 0 ? u"ddd d MMM yyyy, HH:mm"_s : u"ddd d MMM yyyy, HH:mm:ss"_s;
    return locale.toString(local, form) + u' ' + local.timeZoneAbbreviation();
}

} // namespace

QString momentErrorText(const MomentError &error)
{
    switch (error.kind) {
    case MomentError::Kind::NotUnderstood:
        return Words::tr("\"%1\" is not understood as a time. Try %2.")
            .arg(error.what, momentExamples().join(Words::tr(", ")));
    case MomentError::Kind::NoSuchDate:
        return Words::tr("There is no such date or time: \"%1\".").arg(error.what);
    case MomentError::Kind::Skipped:
        return Words::tr("\"%1\" was skipped when summer time began.").arg(error.what);
    case MomentError::Kind::Future:
        return Words::tr("\"%1\" is still ahead; only now and the past can be shown.").arg(error.what);
    case MomentError::Kind::TooOld:
        return Words::tr("\"%1\" is before 1970, when time stamps begin.").arg(error.what);
    case MomentError::Kind::Backwards:
        return Words::tr("\"%1\" ends before it begins.").arg(error.what);
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList momentExamples()
{
    return {Words::tr("2026-11-11 02:00"), Words::tr("14:32"), Words::tr("3 h ago"),
            Words::tr("yesterday 14:00"), Words::tr("last 6 h")};
}

QString momentText(const Moment &moment, Instant now, const QTimeZone &zone, const QLocale &locale)
{
    if (moment.isLive())
        return Words::tr("Live");
    return Words::tr("As of %1, %2 ago")
        .arg(shortInstant(*moment.past, zone, locale), ageText(now - *moment.past, locale));
}

QString askedTimeText(const AskedTime &asked, Instant now, const QTimeZone &zone, const QLocale &locale)
{
    const QString at = momentText(asked.moment, now, zone, locale);
    if (!asked.length)
        return at;
    const double seconds = std::chrono::duration<double>(*asked.length).count();
    return Words::tr("%1, and the %2 before").arg(at, quantityText(seconds, Unit::Seconds, locale));
}

} // namespace base
