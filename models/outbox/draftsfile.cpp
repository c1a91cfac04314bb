// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/draftsfile.h"

#include "models/durable/query.h"
#include "models/outbox/presence.h"

namespace outbox {

using namespace Qt::StringLiterals;
using base::Result;
using durable::Query;
using durable::Transaction;

namespace {

constexpr int mostRevisions = 50;
constexpr int mostDone = 500;

const auto isMine = u" WHERE id = ? AND owner = ? AND state = 'sending'"_s;

QVariant orNull(const std::optional<base::Instant> &instant)
{
    return instant ? QVariant(base::toMs(*instant)) : QVariant();
}

std::optional<base::Instant> instantOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(base::instantFromMs(value.toLongLong()));
}

Entry entryOf(const Query &row)
{
    const auto at = [&row](const char *column) { return row.at(column); };
    Entry entry{.id = at("id").toLongLong(),
                .request = {.profile = at("profile").toString(),
                            .page = at("page").toString(),
                            .baseRevision = at("base_revision").toLongLong(),
                            .base = at("base").toString(),
                            .text = at("text").toString(),
                            .summary = at("summary").toString()},
                .state = stateFromName(at("state").toString()).value_or(State::Refused),
                .sent = at("sent").toBool(),
                .made = base::instantFromMs(at("made").toLongLong()),
                .changed = base::instantFromMs(at("changed").toLongLong()),
                .due = instantOf(at("due")),
                .attempts = at("attempts").toInt(),
                .revision = at("revision").toLongLong()};
    if (const auto kind = base::kindFromName(at("error").toString()))
        entry.error = base::Error{.kind = *kind, .detail = at("detail").toString()};
    if (const auto clash = clashFromName(at("clash").toString()))
        entry.conflict =
            Conflict{.clash = *clash,
                     .theirs = at("theirs").isNull() ? std::nullopt : std::optional(at("theirs").toString()),
                     .revision = at("theirs_revision").toLongLong(),
                     .author = at("theirs_author").toString()};
    return entry;
}

} // namespace

Result<qint64> DraftsFile::add(const SaveRequest &request, base::Instant now) const
{
    Query query(m_database);
    const qint64 at = base::toMs(now);
    const auto done = query.run(
        u"INSERT INTO entry (profile, page, base_revision, base, text, summary, state, made, changed, due) "
        "VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?)"_s,
        {request.profile, request.page, request.baseRevision, request.base, request.text, request.summary, at,
         at, at});
    return done.transform([&](int) { return query.insertedId(); });
}

Result<QList<Entry>> DraftsFile::list(const QString &profile) const
{
    Query query(m_database);
    return query.run(u"SELECT * FROM entry WHERE profile = ? ORDER BY id"_s, {profile}).transform([&](int) {
        return query.rows(entryOf);
    });
}

Result<bool> DraftsFile::freeTheDead(const QString &profile, const QString &owner) const
{
    Query query(m_database);
    const auto found = query.run(
        u"SELECT DISTINCT owner FROM entry WHERE profile = ? AND state = 'sending' AND owner <> ?"_s,
        {profile, owner});
    if (!found)
        return std::unexpected(found.error());
    for (const QString &other : query.texts()) {
        if (Presence::isThere(m_file, other))
            continue;
        const auto freed =
            query.run(u"UPDATE entry SET lease = 0 WHERE owner = ? AND state = 'sending'"_s, {other});
        if (!freed)
            return std::unexpected(freed.error());
    }
    return true;
}

Result<std::optional<Entry>> DraftsFile::claim(const QString &profile, const Claim &claim) const
{
    if (const auto freed = freeTheDead(profile, claim.owner); !freed)
        return std::unexpected(freed.error());
    Query query(m_database);
    const qint64 now = base::toMs(claim.now);
    // One statement, so that of two programs one gets it. A page is written by one at a time, in order.
    const auto claimed =
        query.run(u"UPDATE entry SET state = 'sending', owner = ?, lease = ?, changed = ? WHERE id = ("
                  "SELECT id FROM entry AS mine WHERE profile = ? "
                  "AND ((state = 'waiting' AND due <= ?) OR (state = 'sending' AND lease <= ?)) "
                  "AND NOT EXISTS (SELECT 1 FROM entry WHERE profile = mine.profile AND page = mine.page "
                  "AND id <> mine.id AND state = 'sending') ORDER BY id LIMIT 1) RETURNING *"_s,
                  {claim.owner, now + claim.lease.count(), now, profile, now, now});
    return claimed.transform([&](int) -> std::optional<Entry> {
        const QList<Entry> entries = query.rows(entryOf);
        return entries.isEmpty() ? std::nullopt : std::optional(entries.first());
    });
}

Result<bool> DraftsFile::markSent(qint64 id, const Claim &claim, wiki::Revision base) const
{
    return Query(m_database)
        .run(u"UPDATE entry SET sent = 1, base_revision = ?, lease = ?"_s + isMine,
             {base, base::toMs(claim.now + claim.lease), id, claim.owner})
        .transform([](int rows) { return rows == 1; });
}

Result<bool> DraftsFile::settle(qint64 id, const Claim &claim, const Outcome &outcome,
                                std::optional<base::Instant> due) const
{
    const auto &conflict = outcome.conflict;
    const auto &error = outcome.error;
    const auto settled =
        Query(m_database)
            .run(u"UPDATE entry SET state = ?, sent = ?, changed = ?, due = ?, error = ?, detail = ?, clash "
                 u"= ?, theirs = ?, "
                 "theirs_revision = ?, theirs_author = ?, revision = ?, owner = NULL, lease = NULL, "
                 "attempts = CASE WHEN ? THEN attempts + 1 ELSE 0 END"_s
                     + isMine,
                 {stateName(outcome.state), outcome.sent, base::toMs(claim.now), orNull(due),
                  error ? QVariant(base::kindName(error->kind)) : QVariant(),
                  error ? QVariant(error->detail) : QVariant(),
                  conflict ? QVariant(clashName(conflict->clash)) : QVariant(),
                  conflict && conflict->theirs ? QVariant(*conflict->theirs) : QVariant(),
                  conflict ? QVariant(conflict->revision) : QVariant(),
                  conflict ? QVariant(conflict->author) : QVariant(), outcome.revision, error.has_value(), id,
                  claim.owner});
    if (settled && outcome.state == State::Done) // what is in the wiki need not stay here for ever
        (void)Query(m_database)
            .run(u"DELETE FROM entry WHERE state = 'done' AND id NOT IN (SELECT id FROM entry "
                 "WHERE state = 'done' ORDER BY changed DESC LIMIT ?)"_s,
                 {mostDone});
    return settled.transform([](int rows) { return rows == 1; });
}

Result<bool> DraftsFile::retry(qint64 id, base::Instant now) const
{
    return Query(m_database)
        .run(u"UPDATE entry SET sent = CASE WHEN clash IS NULL THEN sent ELSE 0 END, "
             "base_revision = CASE WHEN theirs IS NULL THEN base_revision ELSE theirs_revision END, "
             "base = coalesce(theirs, base), state = 'waiting', due = ?, changed = ?, attempts = 0, error = "
             "NULL, "
             "detail = NULL, clash = NULL, theirs = NULL, theirs_revision = NULL, theirs_author = NULL "
             "WHERE id = ? AND state IN ('waiting', 'conflict', 'refused')"_s,
             {base::toMs(now), base::toMs(now), id})
        .transform([](int rows) { return rows == 1; });
}

Result<bool> DraftsFile::discard(qint64 id, base::Instant now) const
{
    Transaction transaction(m_database);
    if (!transaction.isOpen())
        return std::unexpected(transaction.error());
    Query query(m_database);
    const auto kept =
        query.run(u"INSERT INTO revision (profile, page, text, summary, kept) SELECT profile, page, text, "
                  "summary, ? FROM entry WHERE id = ? AND state <> 'sending'"_s,
                  {base::toMs(now), id});
    if (!kept || *kept == 0)
        return kept.transform([](int) { return false; });
    const auto gone = query.run(u"DELETE FROM entry WHERE id = ?"_s, {id});
    const auto trimmed = query.run(
        u"DELETE FROM revision AS old WHERE (SELECT count(*) FROM revision WHERE profile = old.profile AND "
        "page = old.page AND id > old.id) >= ?"_s,
        {mostRevisions});
    if (!gone || !trimmed)
        return std::unexpected(gone ? trimmed.error() : gone.error());
    return transaction.commit();
}

Result<bool> DraftsFile::wake(const QString &profile, base::Instant now) const
{
    return Query(m_database)
        .run(u"UPDATE entry SET due = ? WHERE profile = ? AND state = 'waiting' AND due > ?"_s,
             {base::toMs(now), profile, base::toMs(now)})
        .transform([](int rows) { return rows > 0; });
}

Result<bool> DraftsFile::release(qint64 id, const Claim &claim) const
{
    return Query(m_database)
        .run(u"UPDATE entry SET lease = 0"_s + isMine, {id, claim.owner})
        .transform([](int rows) { return rows == 1; });
}

Result<bool> DraftsFile::keepSettling(qint64 id, const QString &text) const
{
    Query query(m_database);
    const auto kept = query.run(u"INSERT OR REPLACE INTO settling (entry, text) VALUES (?, ?)"_s, {id, text});
    if (kept)
        (void)query.run(
            u"DELETE FROM settling WHERE entry NOT IN (SELECT id FROM entry WHERE state = 'conflict')"_s, {});
    return kept.transform([](int rows) { return rows == 1; });
}

Result<QString> DraftsFile::settling(qint64 id) const
{
    Query query(m_database);
    return query.run(u"SELECT text FROM settling WHERE entry = ?"_s, {id}).transform([&](int) {
        return query.texts().value(0);
    });
}

Result<QStringList> DraftsFile::revisions(const QString &profile, const QString &page) const
{
    Query query(m_database);
    return query
        .run(u"SELECT text FROM revision WHERE profile = ? AND page = ? ORDER BY id DESC"_s, {profile, page})
        .transform([&](int) { return query.texts(); });
}

} // namespace outbox
