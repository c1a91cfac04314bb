// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/outbox/entry.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace outbox {

/// One statement at a time, with its values, and what it gave. An error says in our words what it means for
/// whoever wrote the text.
class DraftsQuery {
public:
    explicit DraftsQuery(const QSqlDatabase &database);

    /// Returns how many rows it changed.
    base::Result<int> run(const QString &statement, const QVariantList &values);

    QList<Entry> entries(); ///< all rows of the statement, which gave "*" of entry
    QStringList texts(); ///< the first column of all its rows
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }

private:
    Entry entry() const;

    QSqlQuery m_query;
};

/// Several statements or none. It takes the right to write at the start: one that is only asked for in the
/// middle is refused when another program has written since. Rolled back unless committed.
class DraftsTransaction {
public:
    explicit DraftsTransaction(const QSqlDatabase &database);
    DraftsTransaction(const DraftsTransaction &) = delete;
    DraftsTransaction &operator=(const DraftsTransaction &) = delete;
    ~DraftsTransaction();

    bool isOpen() const { return m_begun.has_value() && !m_done; }
    base::Error error() const { return m_begun.error(); }
    base::Result<bool> commit();

private:
    DraftsQuery m_query;
    base::Result<int> m_begun;
    bool m_done = false;
};

} // namespace outbox
