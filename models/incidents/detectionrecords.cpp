// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/detectionrecords.h"

#include "models/incidents/detectiontext.h"
#include "models/incidents/incidenttext.h"
#include "models/incidents/outagerecords.h"

#include <QCoreApplication>

#include <algorithm>

namespace incidents {

using namespace Qt::StringLiterals;
using base::State;
using records::Cell;
using records::Chart;
using records::Proof;
using records::Record;

namespace {

constexpr auto seenPrefix = "seen "_L1; ///< the same incident stands in another list under its own key

class Words {
    Q_DECLARE_TR_FUNCTIONS(DetectionRecords)
};

State stateOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Before:
        return State::Ok;
    case Verdict::Late:
        return State::Warning;
    case Verdict::Never:
        return State::Critical;
    case Verdict::Unknown:
        return State::Unknown;
    }
    Q_UNREACHABLE_RETURN(State::Unknown);
}

QString alertText(const AlertEpisode &alert)
{
    return alert.subject.isEmpty() ? alert.name : Words::tr("%1 about %2").arg(alert.name, alert.subject);
}

Chart chartOf(const AlertEpisode &alert)
{
    return {.title = alert.name,
            .subject = alert.subject,
            .instance = alert.instance,
            .promql = alert.query,
            .unit = base::Unit::Bool};
}

Cell verdictCell(const Detection &detection, const QLocale &locale)
{
    Cell cell{.text = verdictText(detection, locale),
              .state = stateOf(detection.verdict),
              .tip = detectionText(detection, locale)};
    if (detection.delay)
        cell.order = double(detection.delay->count());
    return cell;
}

Record recordOf(const Detection &detection, const QTimeZone &zone, const QLocale &locale)
{
    Record record;
    record.cells = {{}, {}, verdictCell(detection, locale), {}};
    if (detection.alert)
        record.cells[3] = {.text = alertText(*detection.alert), .order = alertText(*detection.alert)};
    record.proofs = detectionProofs(detection, zone, locale);
    record.about = detectionText(detection, locale);
    record.proofs.removeFirst(); // which says the same
    if (detection.alert)
        record.chart = chartOf(*detection.alert);
    return record;
}

Record recordOf(const Incident &incident, const Detection &detection, const QTimeZone &zone,
                const QLocale &locale)
{
    Record record = recordOf(detection, zone, locale);
    record.key = seenPrefix + incident.id;
    record.title = incident.title;
    record.cells[0] = {.text = dateText(incident.start, zone, locale),
                       .order = base::toMs(incident.start.from(zone))};
    record.cells[1] = {.text = incident.title, .order = incident.title};
    record.proofs.prepend({.sentence = Words::tr("As the wiki tells it"),
                           .page = incident.page,
                           .line = incident.line,
                           .text = incident.text});
    record.page = incident.page;
    record.line = incident.line;
    return record;
}

Record unwrittenRecord(const Detection &detection, bool wikiRead, const QTimeZone &zone,
                       const QLocale &locale)
{
    const Outage &outage = *detection.outage;
    Record record = recordOf(detection, zone, locale);
    record.key = seenPrefix + outageKey(outage);
    record.title = outageText(outage);
    record.cells[0] = {.text = spanText(outage.from(), outage.to(), zone, locale),
                       .order = base::toMs(outage.from())};
    record.cells[1] = {.text = outageText(outage), .order = outageText(outage)};
    if (wikiRead) {
        record.cells[1].detail = Words::tr("not written down");
        record.about += u'\n' + Words::tr("No incident of the wiki names what was down at that time.");
    }
    return record;
}

Record aloneRecord(const AlertEpisode &alert, const QTimeZone &zone, const QLocale &locale)
{
    Record record{.key = alertKey(alert), .title = alertText(alert)};
    record.cells = {
        {.text = spanText(alert.from, alert.to, zone, locale), .order = base::toMs(alert.from)},
        {.text = Words::tr("Nothing is told, and nothing was down"), .order = QString()},
        {.text = Words::tr("alone"), .tip = Words::tr("An alert about no incident and no outage")},
        {.text = alertText(alert), .order = alertText(alert)}};
    record.about =
        Words::tr("No incident of the wiki and no outage is about it at that time. Either nobody wrote down "
                  "what happened, or the alert fires without need.");
    record.proofs = {alertProof(alert, zone, locale)};
    record.chart = chartOf(alert);
    return record;
}

} // namespace

QStringList detectionHeadings()
{
    return {Words::tr("When"), Words::tr("What"), Words::tr("First alert"), Words::tr("Which")};
}

QString alertKey(const AlertEpisode &alert)
{
    return u"alert %1 %2"_s.arg(alert.query).arg(base::toMs(alert.from));
}

Proof alertProof(const AlertEpisode &alert, const QTimeZone &zone, const QLocale &locale)
{
    return {.sentence = Words::tr("The alert %1 fired, %2")
                            .arg(alertText(alert), spanText(alert.from, alert.to, zone, locale)),
            .query = alert.query};
}

QString subjectOfRow(const QString &key)
{
    return key.startsWith(seenPrefix) ? key.sliced(seenPrefix.size()) : QString();
}

QList<Proof> detectionProofs(const Detection &detection, const QTimeZone &zone, const QLocale &locale)
{
    QList<Proof> proofs{{.sentence = detectionText(detection, locale)}};
    if (detection.outage)
        proofs += outageProofs(*detection.outage, zone, locale);
    if (detection.alert)
        proofs.append(alertProof(*detection.alert, zone, locale));
    return proofs;
}

QList<Record> detectionRecords(const History &history, const Detections &detections, const QTimeZone &zone,
                               const QLocale &locale)
{
    QList<Record> rows;
    for (const Incident &incident : history.incidents)
        if (const Detection *one = detections.of(incident.id); one && one->doubt != Doubt::Outside)
            rows.append(recordOf(incident, *one, zone, locale));
    for (const Detection &one : detections.unwritten)
        rows.append(unwrittenRecord(one, detections.wikiRead, zone, locale));
    for (const AlertEpisode &alert : detections.alone)
        rows.append(aloneRecord(alert, zone, locale));
    std::ranges::stable_sort(rows, std::ranges::greater(),
                             [](const Record &one) { return one.cells.first().order.toLongLong(); });
    return rows;
}

} // namespace incidents
