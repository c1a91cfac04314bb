// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incidentreader.h"

#include "models/incidents/pageincidents.h"
#include "models/inventory/namefinder.h"
#include "models/wiki/folding.h"
#include "models/wiki/scope.h"

#include <QRegularExpression>

#include <algorithm>

namespace incidents {

using namespace Qt::StringLiterals;

namespace {

/// A page that others are copied from.
bool isTemplate(const QString &page)
{
    static const QRegularExpression words(u"(^|[_:-])(templates?|modeles?|gabarits?)([_-]|$)"_s);
    return words.match(wiki::folded(page.section(u':', -1))).hasMatch()
        || page.section(u':', -1).startsWith(u'_');
}

bool isCalledIncidentPage(const QString &page)
{
    return std::ranges::any_of(page.split(u':'), [](const QString &part) {
        return isCalledIncident(QString(part).replace(u'_', u' ').replace(u'-', u' '));
    });
}

/// Ids that outlive edits elsewhere on the page: of several of one day, the first keeps the plain one.
void giveIds(QList<Incident> &incidents, const QTimeZone &zone)
{
    QHash<QString, int> taken;
    for (Incident &incident : incidents) {
        const QString id = incident.page + u'#' + incident.start.edtf(zone);
        const int before = taken[id]++;
        incident.id = before == 0 ? id : u"%1.%2"_s.arg(id).arg(before + 1);
    }
}

void nameSubjects(QList<Incident> &incidents, const inventory::Inventory &inventory)
{
    const inventory::NameFinder finder(inventory);
    for (Incident &incident : incidents) {
        const QSet<qsizetype> found =
            finder.namedIn(incident.title + u'\n' + incident.text + u'\n' + incident.details.join(u'\n'));
        for (qsizetype i = 0; i < inventory.subjects.size(); ++i)
            if (found.contains(i))
                incident.subjects.append(
                    {.kind = inventory.subjects.at(i).kind, .name = inventory.subjects.at(i).name});
    }
}

} // namespace

bool isCalledIncident(QStringView words)
{
    static const QRegularExpression called(u"\\b(incidents?|pannes?|outages?|post ?-?mortems?)\\b"_s);
    return called.match(wiki::folded(words)).hasMatch();
}

History readIncidents(const QList<inventory::ReadPage> &pages, const inventory::Inventory &inventory,
                      const ReadOptions &options)
{
    History history;
    const wiki::Scope scope(options.pages);
    const bool named = !options.pages.isEmpty();
    for (const inventory::ReadPage &page : pages) {
        const QString &id = page.document.page;
        if (isTemplate(id) || (named && !scope.covers(id)))
            continue;
        const bool whole = named || isCalledIncidentPage(id);
        const bool own = whole && (named || isCalledIncidentPage(id.section(u':', 0, -2)));
        History read = PageIncidents(page, whole, own).finished();
        history.incidents += read.incidents;
        history.diagnostics += read.diagnostics;
    }
    nameSubjects(history.incidents, inventory);
    std::ranges::stable_sort(history.incidents, {}, [&options](const Incident &one) {
        return std::tuple(one.start.from(options.zone), one.page, one.line);
    });
    giveIds(history.incidents, options.zone);
    return history;
}

} // namespace incidents
