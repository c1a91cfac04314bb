// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incidentsjson.h"

#include "models/inventory/inventoryjson.h"

#include <QJsonArray>

namespace incidents {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray subjectsOf(const Incident &incident)
{
    QJsonArray subjects;
    for (const Named &named : incident.subjects)
        subjects.append(QJsonObject{{u"kind"_s, inventory::kindName(named.kind)}, {u"name"_s, named.name}});
    return subjects;
}

QJsonObject toJson(const Incident &incident, const QTimeZone &zone)
{
    const QString start = incident.start.edtf(zone);
    const QJsonValue end = incident.end ? QJsonValue(incident.end->edtf(zone)) : QJsonValue();
    return {{u"id"_s, incident.id},
            {u"date"_s, incident.end ? start + u'/' + incident.end->edtf(zone) : start},
            {u"start"_s, start},
            {u"end"_s, end},
            {u"precision"_s, precisionName(incident.start.precision)},
            {u"title"_s, incident.title},
            {u"text"_s, incident.text},
            {u"details"_s, QJsonArray::fromStringList(incident.details)},
            {u"subjects"_s, subjectsOf(incident)},
            {u"cause"_s, textOrNull(incident.cause)},
            {u"fix"_s, textOrNull(incident.fix)},
            {u"detection"_s, QJsonValue()}, // nobody has looked into the metrics
            {u"links"_s, QJsonArray::fromStringList(incident.links)},
            {u"page"_s, incident.page},
            {u"revision"_s, incident.revision},
            {u"line"_s, incident.line},
            {u"banner"_s, inventory::bannerName(incident.banner)}};
}

} // namespace

QJsonObject toJson(const History &history, const QTimeZone &zone)
{
    QJsonArray incidents;
    for (const Incident &incident : history.incidents)
        incidents.append(toJson(incident, zone));
    return {{u"incidents"_s, incidents}, {u"diagnostics"_s, inventory::toJson(history.diagnostics)}};
}

} // namespace incidents
