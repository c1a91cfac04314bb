// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/reliabilityrecords.h"

#include "models/base/quantitytext.h"
#include "models/incidents/detectionrecords.h"
#include "models/incidents/outagerecords.h"
#include "models/services/servicestext.h"

#include <QCoreApplication>

namespace incidents {

using namespace Qt::StringLiterals;
using base::Milliseconds;
using records::Cell;
using records::Proof;
using records::Record;

namespace {

constexpr qsizetype mostProofs = 40; ///< that anybody reads

class Words {
    Q_DECLARE_TR_FUNCTIONS(ReliabilityRecords)
};

QString lengthText(Milliseconds length, const QLocale &locale)
{
    return base::quantityText(std::chrono::duration<double>(length).count(), base::Unit::Seconds, locale);
}

QString dayText(base::Instant at, const QTimeZone &zone, const QLocale &locale)
{
    return locale.toString(base::toUtc(at).toTimeZone(zone).date(), u"d MMM yyyy"_s);
}

QString whom(const Reliability &one)
{
    return one.subject.isEmpty() ? Words::tr("All together") : one.subject;
}

QString kindText(const Reliability &one)
{
    if (one.subject.isEmpty())
        return {};
    return one.kind == Episode::Kind::Machine ? Words::tr("machine") : Words::tr("service");
}

/// Empty where nobody looked.
Cell countCell(const std::optional<int> &count, const QLocale &locale)
{
    return count ? Cell{.text = locale.toString(*count), .order = *count} : Cell{};
}

Cell meanCell(const Mean &mean, const QString &detail, const QLocale &locale)
{
    if (!mean.mean)
        return {.text = {}, .detail = detail};
    return {.text = lengthText(*mean.mean, locale),
            .order = double(mean.mean->count()),
            .detail = detail,
            .tip = Words::tr("Half of them within %1").arg(lengthText(*mean.median, locale))};
}

QString casesText(int cases)
{
    return cases > 0 ? Words::tr("%n cases", nullptr, cases) : QString();
}

QString seenText(const Reliability &one)
{
    QStringList parts;
    if (one.detection.cases > 0)
        parts.append(casesText(one.detection.cases));
    if (one.unseen > 0)
        parts.append(Words::tr("%n never seen", nullptr, one.unseen));
    return parts.join(u", "_s);
}

Cell availabilityCell(const Reliability &one, const QLocale &locale)
{
    if (!one.availability || !one.availability->ratio)
        return {};
    return {.text = services::availabilityText(one.availability, locale),
            .order = *one.availability->ratio,
            .detail = Words::tr("known for %1")
                          .arg(base::quantityText(one.availability->covered, base::Unit::Ratio, locale))};
}

QString about(const Reliability &one, const QTimeZone &zone, const QLocale &locale)
{
    QStringList lines;
    if (one.outages)
        lines.append(Words::tr("Outages are those since %1, as far back as is asked for.")
                         .arg(dayText(one.outagesSince, zone, locale)));
    else
        lines.append(Words::tr("Nobody looked for outages of it in that time."));
    if (one.availability)
        lines.append(Words::tr("Availability is the part of the time that was looked at, in whole days (UTC) "
                               "and slots of two hours."));
    if (one.detection.mean)
        lines.append(
            Words::tr("Detected after %1 on average, half of them within %2, from the beginning to "
                      "the first alert; an alert that fired before counts as 0.")
                .arg(lengthText(*one.detection.mean, locale), lengthText(*one.detection.median, locale)));
    if (one.repair.mean)
        lines.append(Words::tr("Repaired after %1 on average, half of them within %2.")
                         .arg(lengthText(*one.repair.mean, locale), lengthText(*one.repair.median, locale)));
    return lines.join(u'\n');
}

/// On what the figures stand.
QList<Proof> proofsOf(const Reliability &one, const QTimeZone &zone, const QLocale &locale)
{
    QList<Proof> proofs;
    if (one.availability)
        proofs.append(Proof{.sentence = Words::tr("Its availability"), .query = one.availability->query});
    for (const Incident &incident : one.incidents)
        proofs.append({.sentence = Words::tr("As the wiki tells it"),
                       .page = incident.page,
                       .line = incident.line,
                       .text = incident.text});
    for (const Episode &episode : one.episodes)
        proofs.append(episodeProof(episode, zone, locale));
    for (const AlertEpisode &alert : one.alerts)
        proofs.append(alertProof(alert, zone, locale));
    if (const qsizetype more = proofs.size() - mostProofs; more > 0) {
        proofs.resize(mostProofs);
        proofs.append({.sentence = Words::tr("And %n more", nullptr, int(more))});
    }
    return proofs;
}

Record recordOf(const Reliability &one, const QTimeZone &zone, const QLocale &locale)
{
    const QString semester = semesterText(one.semester, locale);
    const int order = one.semester.year * 2 + one.semester.half;
    Record record{.key = u"%1 %2 %3"_s.arg(order).arg(int(one.kind)).arg(one.subject),
                  .title = u"%1, %2"_s.arg(whom(one), semester)};
    record.cells = {{.text = semester, .order = order},
                    {.text = whom(one), .order = one.subject, .detail = kindText(one)},
                    countCell(one.told > 0 ? std::optional(one.told) : std::nullopt, locale),
                    countCell(one.outages, locale),
                    availabilityCell(one, locale),
                    meanCell(one.detection, seenText(one), locale),
                    meanCell(one.repair, casesText(one.repair.cases), locale)};
    record.about = about(one, zone, locale);
    record.proofs = proofsOf(one, zone, locale);
    return record;
}

} // namespace

QStringList reliabilityHeadings()
{
    return {Words::tr("Semester"),      Words::tr("Whom"),      Words::tr("Told"),
            Words::tr("Outages"),       Words::tr("Available"), Words::tr("Detected after"),
            Words::tr("Repaired after")};
}

QString semesterText(const Semester &semester, const QLocale &locale)
{
    const QString year = QDate(semester.year, 1, 1).toString(u"yyyy"_s);
    const auto month = [&locale](int number) {
        return locale.standaloneMonthName(number, QLocale::ShortFormat);
    };
    return semester.half == 1 ? u"%1 – %2 %3"_s.arg(month(1), month(6), year)
                              : u"%1 – %2 %3"_s.arg(month(7), month(12), year);
}

QString reliabilityText(const QList<Reliability> &all)
{
    return all.isEmpty()
        ? Words::tr("Nothing is known of any semester.")
        : Words::tr("By half calendar year; outages are asked for 30 days back, availability a year");
}

QList<Record> reliabilityRecords(const QList<Reliability> &all, const QTimeZone &zone, const QLocale &locale)
{
    QList<Record> rows;
    for (const Reliability &one : all)
        rows.append(recordOf(one, zone, locale));
    return rows;
}

} // namespace incidents
