// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventoryreader.h"

#include "models/inventory/assembly.h"
#include "models/inventory/bulletreader.h"
#include "models/inventory/entryreader.h"
#include "models/inventory/notereader.h"
#include "models/inventory/tablereader.h"
#include "models/wiki/blockparser.h"

#include <algorithm>
#include <memory>
#include <tuple>

namespace inventory {

using namespace Qt::StringLiterals;

namespace {

bool isWanted(const QString &page, const QStringList &wanted)
{
    return wanted.isEmpty() || std::ranges::any_of(wanted, [&page](const QString &one) {
               return one == page || (one.endsWith(u'*') && page.startsWith(one.chopped(1)));
           });
}

/// Once: a page may name one thing in thousands of lines.
void addName(NameIndex &index, const QString &name)
{
    if (index.find({name}).isEmpty())
        index.add({name}, name);
}

/// Names that are certain: what is mentioned, and what it is said to stand on.
void addNames(NameIndex &index, const QList<Mention> &mentions)
{
    for (const Mention &mention : mentions) {
        addName(index, mention.name);
        for (const Fact &fact : mention.facts)
            if (const auto *name = std::get_if<QString>(&fact.value);
                name && (fact.key == "parent"_L1 || fact.key == "site"_L1))
                addName(index, *name);
    }
}

Mentions bulletsOf(const QList<ReadPage> &pages, const QList<PageOutline> &outlines, const FieldNames &names,
                   const NameIndex &known)
{
    Mentions mentions;
    for (qsizetype i = 0; i < pages.size(); ++i)
        BulletReader(pages.at(i), outlines.at(i), names, known, mentions).read();
    return mentions;
}

/// Tables and entries say what they are about; bullets need to know what is called how, so they are read
/// twice: what the first reading found is known to the second.
Mentions mentionsOf(const QList<ReadPage> &pages, const FieldNames &names)
{
    QList<PageOutline> outlines;
    for (const ReadPage &page : pages)
        outlines.append(PageOutline(page.document));
    Mentions mentions;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        TableReader(pages.at(i), outlines.at(i), names, mentions).read();
        readEntries(pages.at(i), outlines.at(i), names, mentions);
    }
    NameIndex known;
    addNames(known, mentions.list);
    addNames(known, bulletsOf(pages, outlines, names, known).list);
    const Mentions bullets = bulletsOf(pages, outlines, names, known);
    mentions.list += bullets.list;
    mentions.diagnostics += bullets.diagnostics;
    return mentions;
}

} // namespace

Inventory readInventory(QList<ReadPage> pages, const ReadOptions &options)
{
    pages.removeIf([&](const ReadPage &page) { return !isWanted(page.document.page, options.pages); });
    std::ranges::stable_sort(pages, {}, [](const ReadPage &page) { return page.document.page; });
    Inventory inventory = Assembly::of(mentionsOf(pages, FieldNames(options.synonyms)));
    readNotes(inventory, pages);
    for (const ReadPage &page : std::as_const(pages))
        inventory.diagnostics += page.document.diagnostics;
    std::ranges::stable_sort(inventory.diagnostics, {},
                             [](const wiki::Diagnostic &one) { return std::tuple(one.page, one.line); });
    return inventory;
}

Inventory readInventory(const QList<wiki::Page> &pages, const ReadOptions &options)
{
    QList<ReadPage> read;
    for (const wiki::Page &page : pages)
        read.append({.revision = page.revision, .document = wiki::parseBlocks(page)});
    return readInventory(std::move(read), options);
}

} // namespace inventory
