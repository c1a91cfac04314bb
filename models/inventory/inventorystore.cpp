// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorystore.h"

#include "models/wiki/blockparser.h"

#include <algorithm>
#include <tuple>

namespace inventory {

namespace {

/// Blocks that were read before, by page.
using Known = QHash<QString, std::pair<wiki::Page, ReadPage>>;

Known knownOf(const base::Held<wiki::PageSet> &from, const base::Held<Reading> &read)
{
    Known known;
    for (qsizetype i = 0; from.snapshot && read.snapshot && i < read.snapshot->pages.size(); ++i)
        known.insert(from.snapshot->pages.at(i).id, {from.snapshot->pages.at(i), read.snapshot->pages.at(i)});
    return known;
}

bool isSame(const base::Held<wiki::PageSet> &one, const base::Held<wiki::PageSet> &other)
{
    return one.snapshot == other.snapshot && one.asOf == other.asOf && one.error == other.error
        && one.fromArchive == other.fromArchive;
}

Reading readAll(const wiki::PageSet &set, const Known &known, const ReadOptions &options)
{
    Reading reading;
    QList<wiki::Document> documents;
    for (const wiki::Page &page : set.pages) {
        const auto before = known.constFind(page.id);
        reading.pages.append(before != known.cend() && before->first == page
                                 ? before->second
                                 : ReadPage{.revision = page.revision, .document = wiki::parseBlocks(page)});
        documents.append(reading.pages.last().document);
    }
    Inventory inventory = readInventory(reading.pages, options);
    reading.diagnostics = set.diagnostics + inventory.diagnostics;
    std::ranges::stable_sort(reading.diagnostics, {},
                             [](const wiki::Diagnostic &one) { return std::tuple(one.page, one.line); });
    inventory.diagnostics = reading.diagnostics;
    reading.knowledge = {.directory = Directory(std::move(inventory)), .guides = Guides(documents)};
    return reading;
}

} // namespace

const wiki::Document *Reading::document(QStringView page) const
{
    const auto found =
        std::ranges::find_if(pages, [page](const ReadPage &one) { return one.document.page == page; });
    return found == pages.end() ? nullptr : &found->document;
}

InventoryStore::InventoryStore(ReadOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

void InventoryStore::take(const base::Held<wiki::PageSet> &wiki)
{
    if (isSame(wiki, m_taken))
        return;
    m_taken = wiki;
    m_isReading = true;
    m_reading = reading();
    m_reading.deliver(this, [this](const base::Result<Reading> &reading) { accept(reading); });
}

base::Pending<Reading> InventoryStore::reading() const
{
    // Without pages nothing is known: what was read of another moment must not stand in for it.
    if (!m_taken.snapshot)
        return base::Pending<Reading>::ready(base::fail(base::Error::Kind::Rejected, {}));
    if (m_held.snapshot && m_read.snapshot == m_taken.snapshot)
        return base::Pending<Reading>::ready(*m_held.snapshot);
    return base::Pending<wiki::PageSet>::ready(*m_taken.snapshot)
        .parsed([known = knownOf(m_read, m_held),
                 options = m_options](const wiki::PageSet &set) -> base::Result<Reading> {
            return readAll(set, known, options);
        });
}

void InventoryStore::accept(const base::Result<Reading> &reading)
{
    m_isReading = false;
    m_read = m_taken;
    m_held = {.snapshot = reading ? std::optional(*reading) : std::nullopt,
              .asOf = m_taken.asOf,
              .error = m_taken.error,
              .fromArchive = m_taken.fromArchive};
    Q_EMIT changed();
    Q_EMIT refreshed();
}

} // namespace inventory
