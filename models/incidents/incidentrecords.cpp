// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incidentrecords.h"

#include "models/base/quantitytext.h"
#include "models/incidents/detectionrecords.h"
#include "models/incidents/incidenttext.h"

#include <QCoreApplication>

#include <ranges>

namespace incidents {

using namespace Qt::StringLiterals;
using records::Cell;
using records::Record;
using Precision = WrittenDate::Precision;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(IncidentRecords)
};

/// How long it lasted, where both ends are said to the minute.
Cell duration(const Incident &incident, const QTimeZone &zone, const QLocale &locale)
{
    if (!incident.end || incident.start.precision != Precision::Minute
        || incident.end->precision != Precision::Minute)
        return {};
    const auto length = incident.end->from(zone) - incident.start.from(zone);
    if (length < base::Milliseconds(0))
        return {};
    const double seconds = std::chrono::duration<double>(length).count();
    return {.text = base::quantityText(seconds, base::Unit::Seconds, locale), .order = seconds};
}

Cell when(const Incident &incident, const QTimeZone &zone, const QLocale &locale)
{
    const QString end = incident.end ? u" – "_s + dateText(*incident.end, zone, locale) : QString();
    return {.text = dateText(incident.start, zone, locale) + end,
            .order = base::toMs(incident.start.from(zone)),
            .tip = incident.start.edtf(zone)};
}

QString whom(const Incident &incident)
{
    QStringList names;
    for (const Named &named : incident.subjects)
        names.append(named.name);
    return names.join(u", "_s);
}

QString about(const Incident &incident)
{
    QStringList lines = incident.details;
    if (!incident.cause.isEmpty() && !incident.details.contains(incident.cause))
        lines.prepend(Words::tr("Cause: %1").arg(incident.cause));
    return lines.join(u'\n');
}

Record recordOf(const Incident &incident, const QTimeZone &zone, const QLocale &locale)
{
    Record record{.key = incident.id, .title = incident.title};
    record.cells = {when(incident, zone, locale),
                    {.text = incident.title, .order = incident.title},
                    {.text = whom(incident), .order = whom(incident)},
                    duration(incident, zone, locale)};
    record.about = about(incident);
    record.proofs = {{.sentence = Words::tr("As the wiki tells it"),
                      .page = incident.page,
                      .line = incident.line,
                      .text = incident.text}};
    record.page = incident.page;
    record.line = incident.line;
    return record;
}

} // namespace

QStringList incidentHeadings()
{
    return {Words::tr("When"), Words::tr("What"), Words::tr("Whom"), Words::tr("Lasted")};
}

QList<Record> incidentRecords(const History &history, const Detections &detections, const QTimeZone &zone,
                              const QLocale &locale)
{
    QList<Record> rows;
    for (const Incident &incident : std::views::reverse(history.incidents)) {
        rows.append(recordOf(incident, zone, locale));
        if (const Detection *detection = detections.of(incident.id))
            rows.last().proofs += detectionProofs(*detection, zone, locale);
    }
    return rows;
}

} // namespace incidents
