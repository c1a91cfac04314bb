// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"
#include "app/shownthings.h"
#include "models/inventory/facttext.h"
#include "models/inventory/inventoryjson.h"
#include "models/situation/alertsjson.h"
#include "models/situation/sourcetext.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;
using inventory::Inventory;

namespace {

constexpr qsizetype mostDiagnostics = 20; // of those that are listed; JSON has all

class Words {
    Q_DECLARE_TR_FUNCTIONS(ShownInventory)
};

Inventory inventoryOf(const Backend &backend)
{
    const inventory::InventoryStore *store = backend.inventory();
    return store && store->held().snapshot ? store->held().snapshot->knowledge.directory.inventory()
                                           : Inventory();
}

QString numberOf(double value)
{
    return QString::number(value, 'g', 15);
}

/// As the wiki says it, and where.
QString side(const inventory::Fact &fact)
{
    const QString banner = inventory::bannerText(fact.banner);
    return fact.text + u" ("_s + inventory::placeText(fact.page, fact.line)
        + (banner.isEmpty() ? QString() : u", "_s + banner) + u')';
}

QString lineOf(const inventory::Conflict &conflict)
{
    QStringList sides;
    for (const inventory::Fact &fact : conflict.facts)
        sides.append(side(fact));
    return Words::tr("Pages disagree: %1, %2: %3")
        .arg(conflict.name, inventory::keyText(conflict.key), sides.join(u" / "_s));
}

QStringList linesOf(const QList<wiki::Diagnostic> &diagnostics)
{
    QStringList lines;
    for (const wiki::Diagnostic &one : diagnostics.first(std::min(mostDiagnostics, diagnostics.size())))
        lines.append(inventory::placeText(one.page, one.line) + u": "_s + one.message
                     + (one.text.isEmpty() ? QString() : u": "_s + one.text.simplified()));
    if (const qsizetype more = diagnostics.size() - lines.size(); more > 0)
        lines.append(Words::tr("%n more in --format json.", nullptr, int(more)));
    return lines;
}

QString headline(const Backend &backend, const QLocale &locale)
{
    if (!backend.wiki())
        return Words::tr("There is no wiki to read: name one with --wiki URL or FOLDER, or in the profile.");
    const Inventory inventory = inventoryOf(backend);
    const QString message =
        situation::sourceMessageText(backend.wiki()->shownStatus(), backend.shownInstant(), locale);
    QStringList lines;
    if (!message.isEmpty())
        lines.append(message);
    if (!inventory.subjects.isEmpty())
        lines.append(inventory::inventoryText(inventory));
    else if (const auto &read = backend.inventory()->held().snapshot; read && !read->pages.isEmpty())
        lines.append(Words::tr("No page says what is run: write a table with a column for the machine."));
    for (const inventory::Conflict &conflict : inventory.conflicts)
        lines.append(lineOf(conflict));
    return (lines + linesOf(inventory.diagnostics)).join(u'\n');
}

PrintedTable text(const Backend &backend, const QLocale &locale)
{
    PrintedTable table{.header = {Words::tr("Kind"), Words::tr("Name"), Words::tr("What"), Words::tr("Value"),
                                  Words::tr("Notice"), Words::tr("Where")}};
    for (const inventory::Subject &subject : inventoryOf(backend).subjects) {
        if (subject.facts.isEmpty())
            table.rows.append({inventory::kindText(subject.kind),
                               subject.name,
                               {},
                               {},
                               {},
                               inventory::placeText(subject.page, subject.line)});
        for (const inventory::Fact &fact : subject.facts)
            table.rows.append({inventory::kindText(subject.kind), subject.name, inventory::keyText(fact.key),
                               inventory::valueText(fact, locale), inventory::bannerText(fact.banner),
                               inventory::placeText(fact.page, fact.line)});
    }
    return table;
}

/// Several values are apart by spaces and commas.
QString plainValue(const inventory::Value &value)
{
    if (const auto *number = std::get_if<double>(&value))
        return numberOf(*number);
    if (const auto *several = std::get_if<QStringList>(&value))
        return several->join(u", "_s);
    if (const auto *yes = std::get_if<bool>(&value))
        return *yes ? u"true"_s : u"false"_s;
    return std::get<QString>(value);
}

/// A row a fact; a subject that is only named has one without a fact.
PrintedTable csv(const Backend &backend)
{
    PrintedTable table{.header = {u"kind"_s, u"name"_s, u"key"_s, u"value"_s, u"unit"_s, u"page"_s,
                                  u"revision"_s, u"line"_s, u"text"_s, u"banner"_s}};
    for (const inventory::Subject &subject : inventoryOf(backend).subjects) {
        if (subject.facts.isEmpty())
            table.rows.append({inventory::kindName(subject.kind),
                               subject.name,
                               {},
                               {},
                               {},
                               subject.page,
                               {},
                               QString::number(subject.line),
                               {},
                               {}});
        for (const inventory::Fact &fact : subject.facts)
            table.rows.append({inventory::kindName(subject.kind), subject.name, fact.key,
                               plainValue(fact.value),
                               fact.unit ? QString(base::unitName(*fact.unit)) : QString(), fact.page,
                               QString::number(fact.revision), QString::number(fact.line), fact.text,
                               inventory::bannerName(fact.banner).toString()});
    }
    return table;
}

std::optional<base::Error> failure(const Backend &backend)
{
    if (!backend.wiki())
        return base::Error{.kind = base::Error::Kind::Rejected, .detail = {}};
    return backend.wiki()->shownStatus().error;
}

QJsonObject json(const Backend &backend)
{
    QJsonObject document = inventory::toJson(inventoryOf(backend));
    document.insert(u"schema"_s, u"vigie.inventory/1"_s);
    document.insert(u"moment"_s, base::toIso(backend.shownInstant()));
    document.insert(u"live"_s, backend.moment().isLive());
    document.insert(u"source"_s,
                    backend.wiki() ? QJsonValue(situation::toJson(backend.wiki()->shownStatus()))
                                   : QJsonValue());
    return document;
}

} // namespace

constexpr Showable shownInventory{"inventory", true, headline, text, csv, json, failure};

} // namespace app
