// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/readinground.h"

#include <algorithm>

namespace wiki {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr size_t atOnce = 4; ///< questions on their way: a small wiki has few processes
constexpr int mostPasses = 3;

ReadPage tooLarge(const QString &id)
{
    return {.page = {},
            .diagnostics = {{.page = id,
                             .line = 0,
                             .severity = Diagnostic::Severity::Error,
                             .text = {},
                             .message = u"the page is far larger than 2 MiB; it is not read"_s}}};
}

} // namespace

PageSet assembled(const PageList &list, const KnownPages &known, const Scope &scope, const SourceFound &found)
{
    PageSet set{.pages = {}, .diagnostics = list.diagnostics, .found = found};
    QStringList ids;
    for (const PageInfo &info : list.pages) {
        const auto one = known.constFind(info.id);
        if (one == known.constEnd())
            continue;
        if (one->read.page || !one->read.diagnostics.isEmpty())
            ids.append(info.id); // it is there, whether it can be read or not
        if (one->read.page)
            set.pages.append(*one->read.page);
        set.diagnostics.append(one->read.diagnostics);
    }
    for (const QString &missing : scope.unmet(ids))
        set.diagnostics.append(
            {.page = missing,
             .line = 0,
             .severity = Diagnostic::Severity::Warning,
             .text = {},
             .message = u"the profile names it, and the wiki has no such page, or does not show it to us"_s});
    std::ranges::stable_sort(set.diagnostics, {},
                             [](const Diagnostic &one) { return std::pair(one.page, one.line); });
    return set;
}

ReadingRound::ReadingRound(Source &source, const Scope &scope, KnownPages &known, const base::Clock &clock)
    : m_source(source)
    , m_scope(scope)
    , m_known(known)
    , m_clock(clock)
{
}

void ReadingRound::start()
{
    askForList();
}

void ReadingRound::askForList()
{
    ++m_passes;
    m_listing = m_source.list();
    m_listing.deliver(this, [this](const Result<PageList> &list) {
        if (list)
            accept(*list);
        else
            end(std::unexpected(list.error()));
    });
}

/// A source without revisions does not tell what changed: each page is read, once a reading.
bool ReadingRound::isDue(const PageInfo &info) const
{
    const auto known = m_known.constFind(info.id);
    return known == m_known.constEnd() || known->revision != info.revision
        || (info.revision == 0 && m_passes == 1);
}

void ReadingRound::accept(const PageList &list)
{
    m_list = list;
    m_due.clear();
    std::ranges::copy_if(list.pages, std::back_inserter(m_due),
                         [this](const PageInfo &info) { return isDue(info); });
    m_total += int(m_due.size());
    if (m_due.isEmpty() || m_passes > mostPasses)
        finish();
    else
        askForMore();
}

void ReadingRound::askForMore()
{
    while (m_asking.size() < atOnce && !m_due.isEmpty()) {
        const PageInfo info = m_due.takeFirst();
        auto &asking = m_asking[info.id] = m_source.page(info.id, info.revision, false);
        asking.deliver(this, [this, info](const Result<ReadPage> &answer) { accept(info, answer); });
    }
}

void ReadingRound::accept(const PageInfo &info, const Result<ReadPage> &answer)
{
    const auto done = m_asking.extract(info.id); // kept until here is left: this is called from within it
    const bool huge = !answer && answer.error().kind == base::Error::Kind::TooLarge;
    if (!answer && !huge) {
        end(std::unexpected(answer.error()));
        return;
    }
    m_known.insert(
        info.id,
        {.revision = info.revision, .read = huge ? tooLarge(info.id) : *answer, .readAt = m_clock.now()});
    Q_EMIT progressed(++m_done, m_total);
    if (m_asking.empty() && m_due.isEmpty())
        askForList(); // a text read while somebody saved may be newer than its revision says
    else
        askForMore();
}

/// A wiki that never rests is shown as it was read; what changed meanwhile is read at the next refresh.
void ReadingRound::finish()
{
    PageList list = m_list;
    for (const PageInfo &info : std::as_const(m_due))
        list.diagnostics.append({.page = info.id,
                                 .line = 0,
                                 .severity = Diagnostic::Severity::Remark,
                                 .text = {},
                                 .message = u"it changed while it was read; it will be read again"_s});
    m_known.removeIf([&list](const KnownPages::iterator &one) {
        const auto at = std::ranges::lower_bound(list.pages, one.key(), {}, &PageInfo::id);
        return at == list.pages.end() || at->id != one.key();
    });
    end(assembled(list, m_known, m_scope, m_source.found()));
}

void ReadingRound::end(const Result<PageSet> &pages)
{
    m_due.clear();
    m_asking.clear();
    if (!std::exchange(m_ended, true))
        Q_EMIT ended(pages);
}

} // namespace wiki
