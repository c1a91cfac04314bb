// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"
#include "app/incidentreview.h"
#include "app/shownthings.h"
#include "models/incidents/detectiontext.h"
#include "models/incidents/incidentreader.h"
#include "models/incidents/incidentsjson.h"
#include "models/incidents/incidenttext.h"
#include "models/inventory/facttext.h"
#include "models/situation/sourcetext.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;
using incidents::History;
using incidents::Incident;

namespace {

constexpr qsizetype mostDiagnostics = 20; // of those that are listed; JSON has all

class Words {
    Q_DECLARE_TR_FUNCTIONS(ShownIncidents)
};

QTimeZone zoneOf(const Backend &backend)
{
    return backend.profile() ? backend.profile()->zone : QTimeZone::systemTimeZone();
}

History historyOf(const Backend &backend)
{
    const inventory::InventoryStore *store = backend.inventory();
    if (!store || !store->held().snapshot)
        return {};
    const inventory::Reading &reading = *store->held().snapshot;
    return incidents::readIncidents(
        reading.pages, reading.knowledge.directory.inventory(),
        {.pages = backend.profile()->wiki->incidentPages, .zone = zoneOf(backend)});
}

/// Empty while nobody was asked what alerts saw.
incidents::Detections detectionsOf(const Backend &backend, const History &history)
{
    std::optional<incidents::Witnesses> witnesses = witnessesOf(backend);
    if (!witnesses)
        return {};
    witnesses->history = history;
    return incidents::detectionsOf(*witnesses);
}

QStringList namesOf(const Incident &incident)
{
    QStringList names;
    for (const incidents::Named &named : incident.subjects)
        names.append(named.name);
    return names;
}

QString headline(const Backend &backend, const QLocale &locale)
{
    if (!backend.wiki())
        return Words::tr("There is no wiki to read: name one with --wiki URL or FOLDER, or in the profile.");
    const History history = historyOf(backend);
    QStringList lines;
    const QString message =
        situation::sourceMessageText(backend.wiki()->shownStatus(), backend.shownInstant(), locale);
    if (!message.isEmpty())
        lines.append(message);
    lines.append(incidents::historyText(history, zoneOf(backend), locale));
    for (const wiki::Diagnostic &one :
         history.diagnostics.first(std::min(mostDiagnostics, history.diagnostics.size())))
        lines.append(inventory::placeText(one.page, one.line) + u": "_s + one.message + u": "_s
                     + one.text.simplified());
    return lines.join(u'\n');
}

PrintedTable text(const Backend &backend, const QLocale &locale)
{
    PrintedTable table{
        .header = {Words::tr("When"), Words::tr("What"), Words::tr("Whom"), Words::tr("Where")}};
    const QTimeZone zone = zoneOf(backend);
    const History history = historyOf(backend);
    const incidents::Detections detections = detectionsOf(backend, history);
    if (!detections.told.isEmpty())
        table.header.append(Words::tr("First alert"));
    for (const Incident &incident : history.incidents) {
        const QString end =
            incident.end ? u" – "_s + incidents::dateText(*incident.end, zone, locale) : QString();
        table.rows.append({incidents::dateText(incident.start, zone, locale) + end, incident.title,
                           namesOf(incident).join(u", "_s),
                           inventory::placeText(incident.page, incident.line)});
        if (const incidents::Detection *detection = detections.of(incident.id))
            table.rows.last().append(incidents::verdictText(*detection, locale));
    }
    return table;
}

/// Verdict, seconds behind the beginning, and which alert.
QStringList cellsOf(const incidents::Detection *detection)
{
    if (!detection)
        return {QString(), QString(), QString()};
    return {incidents::verdictName(detection->verdict),
            detection->delay ? QString::number(detection->delay->count() / 1000) : QString(),
            detection->alert ? detection->alert->name : QString()};
}

PrintedTable csv(const Backend &backend)
{
    PrintedTable table{.header = {u"id"_s, u"start"_s, u"end"_s, u"precision"_s, u"title"_s, u"subjects"_s,
                                  u"cause"_s, u"fix"_s, u"page"_s, u"revision"_s, u"line"_s, u"text"_s,
                                  u"detection"_s, u"delay"_s, u"alert"_s}};
    const QTimeZone zone = zoneOf(backend);
    const History history = historyOf(backend);
    const incidents::Detections detections = detectionsOf(backend, history);
    for (const Incident &one : history.incidents) {
        table.rows.append({one.id, one.start.edtf(zone), one.end ? one.end->edtf(zone) : QString(),
                           incidents::precisionName(one.start.precision), one.title,
                           namesOf(one).join(u", "_s), one.cause, one.fix, one.page,
                           QString::number(one.revision), QString::number(one.line), one.text});
        table.rows.last().append(cellsOf(detections.of(one.id)));
    }
    return table;
}

QJsonObject json(const Backend &backend)
{
    const History history = historyOf(backend);
    QJsonObject document = incidents::toJson(history, zoneOf(backend), detectionsOf(backend, history));
    document.insert(u"schema"_s, u"vigie.incidents/1"_s);
    document.insert(u"moment"_s, base::toIso(backend.shownInstant()));
    document.insert(u"live"_s, backend.moment().isLive());
    return document;
}

std::optional<base::Error> failure(const Backend &backend)
{
    if (!backend.wiki())
        return base::Error{.kind = base::Error::Kind::Rejected, .detail = {}};
    return backend.wiki()->shownStatus().error;
}

void prepare(Backend &backend)
{
    Surveys *surveys = backend.wiki() ? backend.surveys() : nullptr;
    if (!surveys)
        return;
    backend.await(surveys->outages());
    backend.await(surveys->fired());
}

} // namespace

constexpr Showable shownIncidents{"incidents", true, headline, text, csv, json, failure, prepare};

} // namespace app
