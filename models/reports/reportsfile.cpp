// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportsfile.h"

#include "models/durable/query.h"

#include <algorithm>
#include <array>

namespace reports {

using namespace Qt::StringLiterals;
using base::Result;
using durable::Query;
using durable::Transaction;

namespace {

constexpr std::array<std::pair<Draft::State, QLatin1StringView>, 3> names{
    {{Draft::State::Open, "open"_L1},
     {Draft::State::Sent, "sent"_L1},
     {Draft::State::Published, "published"_L1}}};

QString nameOf(Draft::State state)
{
    return std::ranges::find(names, state, &decltype(names)::value_type::first)->second;
}

Draft::State stateOf(const QString &name)
{
    const auto found = std::ranges::find(names, name, &decltype(names)::value_type::second);
    return found == names.end() ? Draft::State::Open : found->first;
}

Kept rowOf(const Query &row)
{
    const auto number = [&row](const char *column) { return row.at(column).toLongLong(); };
    const auto text = [&row](const char *column) { return row.at(column).toString(); };
    return {.draft = {.id = number("id"),
                      .profile = text("profile"),
                      .title = text("title"),
                      .page = text("page"),
                      .text = text("text"),
                      .began = base::instantFromMs(number("began")),
                      .made = base::instantFromMs(number("made")),
                      .changed = base::instantFromMs(number("changed")),
                      .state = stateOf(text("state")),
                      .entry = number("entry"),
                      .publishedRevision = number("published_revision"),
                      .publishedText = text("published_text")},
            .version = number("version"),
            .writer = text("writer")};
}

} // namespace

Result<Listing> ReportsFile::list(const QString &profile) const
{
    const auto before = mark();
    Query query(m_database);
    const auto done = query.run(
        u"SELECT * FROM draft WHERE profile = ? AND discarded IS NULL ORDER BY changed DESC, id DESC"_s,
        {profile});
    if (!before || !done)
        return std::unexpected(before ? done.error() : before.error());
    return Listing{.mark = *before, .rows = query.rows(rowOf)};
}

Result<QList<Kept>> ReportsFile::read(qint64 id) const
{
    Query query(m_database);
    return query.run(u"SELECT * FROM draft WHERE id = ?"_s, {id}).transform([&](int) {
        return query.rows(rowOf);
    });
}

Result<Kept> ReportsFile::add(const Draft &draft) const
{
    Query query(m_database);
    return query
        .run(u"INSERT INTO draft (profile, title, page, text, began, made, changed, state, entry, "
             "published_revision, published_text, version, writer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
             "1, ?)"_s,
             {draft.profile, draft.title, draft.page, draft.text, base::toMs(draft.began),
              base::toMs(draft.made), base::toMs(draft.changed), nameOf(draft.state), draft.entry,
              draft.publishedRevision, draft.publishedText, m_writer})
        .transform([&](int) {
            Kept kept{.draft = draft, .version = 1, .writer = m_writer};
            kept.draft.id = query.insertedId();
            return kept;
        });
}

Result<bool> ReportsFile::put(const Kept &kept) const
{
    const Draft &draft = kept.draft;
    return Query(m_database)
        .run(u"INSERT INTO draft (id, profile, title, page, text, began, made, changed, state, entry, "
             "published_revision, published_text, version, writer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
             "?, ?, ?) ON CONFLICT (id) DO UPDATE SET title = excluded.title, page = excluded.page, "
             "text = excluded.text, changed = excluded.changed, state = excluded.state, "
             "entry = excluded.entry, published_revision = excluded.published_revision, "
             "published_text = excluded.published_text, writer = excluded.writer, "
             "discarded = CASE WHEN version = excluded.version THEN discarded END, "
             "version = excluded.version"_s,
             {draft.id, draft.profile, draft.title, draft.page, draft.text, base::toMs(draft.began),
              base::toMs(draft.made), base::toMs(draft.changed), nameOf(draft.state), draft.entry,
              draft.publishedRevision, draft.publishedText, kept.version, kept.writer})
        .transform([](int rows) { return rows == 1; });
}

Result<QList<Kept>> ReportsFile::keep(const QList<Change> &changes) const
{
    Transaction transaction(m_database);
    if (!transaction.isOpen())
        return std::unexpected(transaction.error());
    QList<Kept> all;
    for (const Change &change : changes) {
        const auto kept = keepOne(change);
        if (!kept)
            return std::unexpected(kept.error());
        all.append(*kept);
    }
    return transaction.commit().transform([&](bool) { return all; });
}

Result<Kept> ReportsFile::keepOne(const Change &change) const
{
    const auto found = read(change.draft.id);
    if (!found)
        return std::unexpected(found.error());
    const Kept old = found->isEmpty() ? Kept{.draft = change.draft} : found->first();
    Kept now{.draft = applied(old.draft, change), .version = old.version, .writer = old.writer};
    if (now.draft.text != old.draft.text || found->isEmpty()) {
        const auto needed = needsRevision(old, change);
        if (!needed)
            return std::unexpected(needed.error());
        const bool ofAnother = old.writer != m_writer && old.version != change.seen && !found->isEmpty();
        const auto revised = *needed ? keepRevision(old.draft, change.at, ofAnother) : false;
        if (!revised)
            return std::unexpected(revised.error());
        now.metAnother = ofAnother;
        ++now.version;
        now.writer = m_writer;
    }
    return put(now).transform([&](bool) { return now; });
}

/// A text of this program's own is one at most every half minute of typing; anybody else's always.
Result<bool> ReportsFile::needsRevision(const Kept &old, const Change &change) const
{
    if (old.draft.text.isEmpty() || old.draft.text == change.text)
        return false;
    if (old.writer != m_writer || old.version != change.seen)
        return true;
    Query query(m_database);
    return query
        .run(u"SELECT kept FROM revision WHERE draft = ? AND of_another = 0 ORDER BY id DESC LIMIT 1"_s,
             {old.draft.id})
        .transform([&](int) {
            const QStringList last = query.texts();
            const qint64 now = base::toMs(change.at); // a clock may have been put back
            return last.isEmpty() || std::abs(now - last.first().toLongLong()) >= betweenRevisions.count();
        });
}

Result<bool> ReportsFile::keepRevision(const Draft &draft, base::Instant now, bool ofAnother) const
{
    if (draft.text.isEmpty())
        return true;
    const auto added =
        Query(m_database)
            .run(u"INSERT INTO revision (draft, text, kept, of_another) SELECT ?, ?, ?, ? WHERE ? IS NOT "
                 "(SELECT text FROM revision WHERE draft = ? ORDER BY id DESC LIMIT 1)"_s,
                 {draft.id, draft.text, base::toMs(now), ofAnother, draft.text, draft.id});
    if (!added)
        return std::unexpected(added.error());
    return Query(m_database)
        .run(u"DELETE FROM revision WHERE draft = ? AND of_another = ? AND id <= (SELECT id FROM revision "
             "WHERE draft = ? AND of_another = ? ORDER BY id DESC LIMIT 1 OFFSET ?)"_s,
             {draft.id, ofAnother, draft.id, ofAnother, ofAnother ? mostOfAnother : mostRevisions})
        .transform([](int) { return true; });
}

Result<bool> ReportsFile::discard(qint64 id, base::Instant now) const
{
    Transaction transaction(m_database);
    if (!transaction.isOpen())
        return std::unexpected(transaction.error());
    const auto found = read(id);
    if (!found || found->isEmpty())
        return found.transform([](const auto &) { return false; });
    const auto revised = keepRevision(found->first().draft, now, false);
    const auto gone =
        Query(m_database).run(u"UPDATE draft SET discarded = ? WHERE id = ?"_s, {base::toMs(now), id});
    if (!revised || !gone)
        return std::unexpected(revised ? gone.error() : revised.error());
    return transaction.commit();
}

Result<bool> ReportsFile::restore(qint64 id) const
{
    return Query(m_database)
        .run(u"UPDATE draft SET discarded = NULL WHERE id = ?"_s, {id})
        .transform([](int rows) { return rows == 1; });
}

Result<QList<Revision>> ReportsFile::revisions(qint64 id, int most) const
{
    Query query(m_database);
    return query.run(u"SELECT * FROM revision WHERE draft = ? ORDER BY id DESC LIMIT ?"_s, {id, most})
        .transform([&](int) {
            return query.rows([](const Query &row) {
                return Revision{.kept = base::instantFromMs(row.at("kept").toLongLong()),
                                .text = row.at("text").toString(),
                                .ofAnother = row.at("of_another").toBool()};
            });
        });
}

Result<int> ReportsFile::mark() const
{
    Query query(m_database);
    return query.run(u"PRAGMA data_version"_s).transform([&](int) { return query.texts().value(0).toInt(); });
}

} // namespace reports
