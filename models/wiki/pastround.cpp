// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/pastround.h"

#include "models/wiki/readinground.h"

#include <algorithm>

namespace wiki {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr size_t atOnce = 4;

} // namespace

PastRound::PastRound(Source &source, const Scope &scope, base::Instant moment, const KnownPages &known,
                     const base::Clock &clock)
    : m_source(source)
    , m_scope(scope)
    , m_moment(base::toMs(moment) / 1000)
    , m_known(known)
    , m_clock(clock)
{
}

void PastRound::start()
{
    m_listing = m_source.list();
    m_listing.deliver(this, [this](const Result<PageList> &list) {
        if (list)
            accept(*list);
        else
            fail(list.error());
    });
}

/// What the list does not show any more was deleted since.
void PastRound::accept(const PageList &list)
{
    m_list = list;
    m_changes = m_source.changesSince(m_moment + 1);
    m_changes.deliver(this, [this](const Result<QList<PageChange>> &changes) {
        if (changes)
            accept(*changes);
        else
            fail(changes.error());
    });
}

void PastRound::accept(const QList<PageChange> &changes)
{
    for (const PageChange &change : changes) {
        const auto listed = std::ranges::lower_bound(m_list.pages, change.id, {}, &PageInfo::id);
        const bool gone = listed == m_list.pages.end() || listed->id != change.id;
        if (gone && m_scope.covers(change.id))
            m_list.pages.insert(listed, {.id = change.id, .revision = change.revision});
    }
    m_due = m_list.pages;
    m_total = int(m_due.size());
    askForMore();
}

void PastRound::askForMore()
{
    while (m_histories.size() + m_pages.size() < atOnce && !m_due.isEmpty()) {
        const PageInfo info = m_due.takeFirst();
        const auto known = m_known.constFind(info.id);
        if (info.revision == 0 || info.revision > m_moment)
            askForHistory(info.id);
        else if (known != m_known.constEnd() && known->revision == info.revision)
            m_read.insert(info.id, *known);
        else
            askForPage(info.id, info.revision, false);
    }
    if (!m_due.isEmpty() || !m_histories.empty() || !m_pages.empty() || std::exchange(m_ended, true))
        return;
    Q_EMIT ended(assembled(m_list, m_read, m_scope, m_source.found()));
}

void PastRound::askForHistory(const QString &id)
{
    auto &asking = m_histories[id] = m_source.history(id, m_moment);
    asking.deliver(this, [this, id](const Result<QList<PageChange>> &history) {
        const auto done = m_histories.extract(id);
        if (history)
            acceptHistory(done.key(), *history);
        else
            fail(history.error());
    });
}

void PastRound::acceptHistory(const QString &id, const QList<PageChange> &history)
{
    const auto then = std::ranges::find_if(
        history, [this](const PageChange &change) { return change.revision <= m_moment; });
    if (then != history.end() && then->type != PageChange::Type::Delete) {
        askForPage(id, then->revision, true);
        return;
    }
    const bool isWhole =
        then != history.end() || std::ranges::contains(history, PageChange::Type::Create, &PageChange::type);
    if (!isWhole)
        missing(id); // otherwise it was not there then
    oneDone();
}

void PastRound::askForPage(const QString &id, Revision revision, bool past)
{
    auto &asking = m_pages[id] = m_source.page(id, revision, past);
    asking.deliver(this, [this, id, revision](const Result<ReadPage> &read) {
        const auto done = m_pages.extract(id);
        if (read)
            accept(done.key(), revision, *read);
        else
            fail(read.error());
    });
}

void PastRound::accept(const QString &id, Revision revision, const ReadPage &read)
{
    m_read.insert(id, {.revision = revision, .read = read, .readAt = m_clock.now()});
    if (!read.page && read.diagnostics.isEmpty())
        missing(id);
    oneDone();
}

void PastRound::missing(const QString &id)
{
    m_list.diagnostics.append({.page = id,
                               .line = 0,
                               .severity = Diagnostic::Severity::Warning,
                               .text = {},
                               .message = u"what the page said then is not recorded"_s});
}

void PastRound::oneDone()
{
    Q_EMIT progressed(m_total - int(m_due.size() + qsizetype(m_histories.size() + m_pages.size())), m_total);
    askForMore();
}

void PastRound::fail(const base::Error &error)
{
    m_due.clear();
    m_histories.clear();
    m_pages.clear();
    if (!std::exchange(m_ended, true))
        Q_EMIT ended(std::unexpected(error));
}

} // namespace wiki
