// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incidentsjson.h"

#include "models/incidents/detectiontext.h"
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

QJsonValue timeOrNull(const std::optional<base::Instant> &at)
{
    return at ? QJsonValue(base::toIso(*at)) : QJsonValue();
}

QJsonValue toJson(const std::optional<AlertEpisode> &alert)
{
    if (!alert)
        return {};
    return QJsonObject{{u"name"_s, alert->name},
                       {u"severity"_s, textOrNull(alert->severity)},
                       {u"subject"_s, textOrNull(alert->subject)},
                       {u"from"_s, base::toIso(alert->from)},
                       {u"to"_s, timeOrNull(alert->to)},
                       {u"query"_s, alert->query}};
}

QJsonValue toJson(const std::optional<Outage> &outage)
{
    if (!outage)
        return {};
    QStringList fallen;
    for (const Episode &one : outage->consequences)
        fallen.append(one.subject);
    return QJsonObject{{u"subject"_s, outage->root.subject},
                       {u"fell"_s, QJsonArray::fromStringList(fallen)},
                       {u"from"_s, base::toIso(outage->from())},
                       {u"to"_s, timeOrNull(outage->to())},
                       {u"query"_s, outage->root.query}};
}

/// Null: nobody has looked into the metrics.
QJsonValue toJson(const Detection *detection)
{
    if (!detection)
        return {};
    const QJsonValue delay =
        detection->delay ? QJsonValue(double(detection->delay->count()) / 1000) : QJsonValue();
    return QJsonObject{{u"verdict"_s, verdictName(detection->verdict)},
                       {u"reason"_s, textOrNull(doubtName(detection->doubt))},
                       {u"began"_s, timeOrNull(detection->began)},
                       {u"delay"_s, delay},
                       {u"alert"_s, toJson(detection->alert)},
                       {u"outage"_s, toJson(detection->outage)}};
}

QJsonObject toJson(const Incident &incident, const Detection *detection, const QTimeZone &zone)
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
            {u"detection"_s, toJson(detection)},
            {u"links"_s, QJsonArray::fromStringList(incident.links)},
            {u"page"_s, incident.page},
            {u"revision"_s, incident.revision},
            {u"line"_s, incident.line},
            {u"banner"_s, inventory::bannerName(incident.banner)}};
}

} // namespace

QJsonObject toJson(const History &history, const QTimeZone &zone, const Detections &detections)
{
    QJsonArray incidents;
    for (const Incident &incident : history.incidents)
        incidents.append(toJson(incident, detections.of(incident.id), zone));
    return {{u"incidents"_s, incidents}, {u"diagnostics"_s, inventory::toJson(history.diagnostics)}};
}

} // namespace incidents
