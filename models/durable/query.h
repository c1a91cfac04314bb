// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace durable {

/// One statement at a time, with its values, and what it gave. An error says in our words what it means for
/// whoever wrote the text.
class Query {
public:
    explicit Query(const QSqlDatabase &database);

    /// Returns how many rows it changed.
    base::Result<int> run(const QString &statement, const QVariantList &values = {});

    /// What read(row) makes of each row.
    template <typename Read> auto rows(Read read) -> QList<std::invoke_result_t<Read, const Query &>>
    {
        QList<std::invoke_result_t<Read, const Query &>> all;
        while (m_query.next())
            all.append(read(*this));
        m_query.finish(); // a statement that is still open holds its lock
        return all;
    }
    QVariant at(const char *column) const { return m_query.value(QLatin1StringView(column)); }
    QStringList texts(); ///< the first column of all its rows
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }

private:
    QSqlQuery m_query;
};

/// Several statements or none. It takes the right to write at the start: one that is only asked for in the
/// middle is refused when another program has written since. Rolled back unless committed.
class Transaction {
public:
    explicit Transaction(const QSqlDatabase &database);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    bool isOpen() const { return m_begun.has_value() && !m_done; }
    base::Error error() const { return m_begun.error(); }
    base::Result<bool> commit();

private:
    Query m_query;
    base::Result<int> m_begun;
    bool m_done = false;
};

} // namespace durable
