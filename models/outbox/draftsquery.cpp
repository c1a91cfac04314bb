// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/draftsquery.h"

#include <QSqlError>

namespace outbox {

using namespace Qt::StringLiterals;
using Kind = base::Error::Kind;

namespace {

constexpr int readOnly = 8; // SQLite's result codes; source: sqlite.org/rescode.html
constexpr int inputOutput = 10;
constexpr int full = 13;

std::unexpected<base::Error> failure(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case full:
    case inputOutput: // what a full disk looks like to the log beside the database
        return base::fail(Kind::Rejected, u"the text could not be kept: the disk is full or broken"_s);
    case readOnly:
        return base::fail(Kind::Rejected, u"the text could not be kept: the folder may not be written to"_s);
    default:
        return base::fail(Kind::Rejected, u"the text could not be kept: %1"_s.arg(error.text().left(200)));
    }
}

/// The driver takes a null QString for NULL, but an empty text is a text.
QVariant bound(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

std::optional<base::Instant> instantOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(base::instantFromMs(value.toLongLong()));
}

} // namespace

DraftsQuery::DraftsQuery(const QSqlDatabase &database)
    : m_query(database)
{
    m_query.setForwardOnly(true);
}

base::Result<int> DraftsQuery::run(const QString &statement, const QVariantList &values)
{
    if (!m_query.prepare(statement))
        return failure(m_query.lastError());
    for (const QVariant &value : values)
        m_query.addBindValue(value.typeId() == QMetaType::QString ? bound(value.toString()) : value);
    if (!m_query.exec())
        return failure(m_query.lastError());
    return m_query.numRowsAffected();
}

QList<Entry> DraftsQuery::entries()
{
    QList<Entry> all;
    while (m_query.next())
        all.append(entry());
    m_query.finish(); // a statement that is still open holds its lock
    return all;
}

QStringList DraftsQuery::texts()
{
    QStringList all;
    while (m_query.next())
        all.append(m_query.value(0).toString());
    m_query.finish();
    return all;
}

Entry DraftsQuery::entry() const
{
    const auto at = [this](const char *column) { return m_query.value(QLatin1StringView(column)); };
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

DraftsTransaction::DraftsTransaction(const QSqlDatabase &database)
    : m_query(database)
    , m_begun(m_query.run(u"BEGIN IMMEDIATE"_s, {}))
{
}

DraftsTransaction::~DraftsTransaction()
{
    if (isOpen())
        (void)m_query.run(u"ROLLBACK"_s, {});
}

base::Result<bool> DraftsTransaction::commit()
{
    return m_query.run(u"COMMIT"_s, {}).transform([this](int) { return m_done = true; });
}

} // namespace outbox
