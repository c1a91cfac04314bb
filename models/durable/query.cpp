// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/durable/query.h"

#include "models/durable/obstacle.h"

#include <QSqlError>

namespace durable {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<base::Error> failure(const QSqlError &error)
{
    const Obstacle obstacle = obstacleOf(error.nativeErrorCode().toInt());
    const QString why = obstacle == Obstacle::Other ? error.text().left(200) : wordsOf(obstacle);
    return base::fail(base::Error::Kind::Rejected, u"the text could not be kept: "_s + why);
}

/// The driver takes a null QString for NULL, but an empty text is a text.
QVariant bound(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

Query::Query(const QSqlDatabase &database)
    : m_query(database)
{
    m_query.setForwardOnly(true);
}

base::Result<int> Query::run(const QString &statement, const QVariantList &values)
{
    if (!m_query.prepare(statement))
        return failure(m_query.lastError());
    for (const QVariant &value : values)
        m_query.addBindValue(value.typeId() == QMetaType::QString ? bound(value.toString()) : value);
    if (!m_query.exec())
        return failure(m_query.lastError());
    return m_query.numRowsAffected();
}

QStringList Query::texts()
{
    QStringList all;
    while (m_query.next())
        all.append(m_query.value(0).toString());
    m_query.finish();
    return all;
}

Transaction::Transaction(const QSqlDatabase &database)
    : m_query(database)
    , m_begun(m_query.run(u"BEGIN IMMEDIATE"_s))
{
}

Transaction::~Transaction()
{
    if (isOpen())
        (void)m_query.run(u"ROLLBACK"_s);
}

base::Result<bool> Transaction::commit()
{
    return m_query.run(u"COMMIT"_s).transform([this](int) { return m_done = true; });
}

} // namespace durable
