// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/durable/databasethread.h"

#include <QUuid>

namespace durable {

using namespace Qt::StringLiterals;

DatabaseThread::DatabaseThread(QString file, Schema schema, Notice notice)
    : m_here(std::make_shared<Here>(Here{.connection = QUuid::createUuid().toString(),
                                         .file = std::move(file),
                                         .schema = std::move(schema),
                                         .notice = std::move(notice),
                                         .opened = {}}))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
    m_thread.start([here = m_here] { here->open(); });
}

DatabaseThread::~DatabaseThread()
{
    end();
}

void DatabaseThread::end()
{
    m_thread.start([here = m_here] { here->close(); });
    m_thread.waitForDone();
}

bool DatabaseThread::Here::open()
{
    if (opened.usable)
        return true;
    close();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    const QString before = std::exchange(opened, openDatabase(database, file, schema)).note;
    if (opened.note != before && !opened.note.isEmpty())
        notice(opened.note);
    return opened.usable;
}

void DatabaseThread::Here::close() const
{
    if (!QSqlDatabase::contains(connection))
        return;
    database().close();
    QSqlDatabase::removeDatabase(connection);
}

std::unexpected<base::Error> DatabaseThread::Here::refusal() const
{
    return base::fail(base::Error::Kind::Rejected, opened.note);
}

} // namespace durable
