// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/pagememory.h"

#include "models/wiki/pagerecord.h"

#include <algorithm>

namespace wiki {

using namespace Qt::StringLiterals;
using base::Pending;
using base::Result;

namespace {

using Entries = std::vector<Result<std::optional<archive::Entry>>>;

/// In a worker: there may be many pages, and large ones.
Result<std::optional<Recalled>> recalled(const PageIndex &index, base::Instant asOf, const Entries &entries)
{
    Recalled all{.pages = {.pages = {}, .diagnostics = index.diagnostics, .found = index.found},
                 .known = {},
                 .asOf = asOf};
    for (size_t i = 0; i < entries.size(); ++i) {
        const QString id = index.ids.at(qsizetype(i));
        if (!entries[i] || !*entries[i])
            continue;
        auto page = unpackedPage(id, (*entries[i])->body);
        if (!page)
            continue;
        page->readAt = (*entries[i])->asOf;
        if (page->read.page)
            all.pages.pages.append(*page->read.page);
        all.pages.diagnostics.append(page->read.diagnostics);
        all.known.insert(id, *page);
    }
    std::ranges::stable_sort(all.pages.diagnostics, {},
                             [](const Diagnostic &one) { return std::pair(one.page, one.line); });
    return all;
}

} // namespace

PageMemory::PageMemory(archive::Archive &archive, const QString &profile, const QString &place)
    : m_archive(&archive)
    , m_profile(profile)
    , m_place(place)
{
}

archive::Key PageMemory::indexKey() const
{
    return {.profile = m_profile, .request = u"wiki "_s + m_place};
}

archive::Key PageMemory::pageKey(const QString &id) const
{
    return {.profile = m_profile, .request = u"wiki "_s + m_place + u" page "_s + id};
}

void PageMemory::keep(const PageSet &pages, KnownPages &known, base::Instant at) const
{
    PageIndex index{.ids = {}, .diagnostics = {}, .found = pages.found};
    for (auto one = known.begin(); one != known.end(); ++one) {
        index.ids.append(one.key());
        if (!std::exchange(one->kept, true))
            m_archive->write(pageKey(one.key()), {.body = packed(*one), .asOf = one->readAt});
    }
    index.ids.sort();
    std::ranges::copy_if(pages.diagnostics, std::back_inserter(index.diagnostics),
                         [&known](const Diagnostic &one) {
                             const auto of = known.constFind(one.page);
                             return of == known.constEnd() || !of->read.diagnostics.contains(one);
                         });
    m_archive->write(indexKey(), {.body = packed(index), .asOf = at});
}

Pending<std::optional<Recalled>> PageMemory::recall(QObject *context) const
{
    using Answer = std::optional<Recalled>;
    return m_archive->read(indexKey())
        .andThen(context, [memory = *this](const std::optional<archive::Entry> &entry) {
            const auto index = entry ? unpackedIndex(entry->body) : std::nullopt;
            if (!index)
                return Pending<Answer>::ready(Answer());
            std::vector<Pending<std::optional<archive::Entry>>> pages;
            for (const QString &id : index->ids)
                pages.push_back(memory.m_archive->read(memory.pageKey(id)));
            if (pages.empty())
                return Pending<Answer>::ready(*recalled(*index, entry->asOf, {}));
            return base::all(std::move(pages))
                .parsed([index = *index, asOf = entry->asOf](const Entries &entries) {
                    return recalled(index, asOf, entries);
                });
        });
}

} // namespace wiki
