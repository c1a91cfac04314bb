// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/torture/bench.h"

#include "models/base/boundprocess.h"
#include "tests/support/awaited.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

namespace torture {

using namespace Qt::StringLiterals;

namespace {

QStringList rowsOf(QSqlDatabase database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    bool good = query.exec(u"PRAGMA busy_timeout=5000"_s) && query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    good = good && query.exec();
    if (!good)
        return {u"error: "_s + query.lastError().text()};
    QStringList rows;
    while (query.next())
        rows.append(query.value(0).toString());
    return rows;
}

} // namespace

QStringList asked(const QString &file, const QString &statement, const QVariantList &values)
{
    const auto connection = u"torture"_s;
    QStringList rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(file);
        rows = database.open() ? rowsOf(database, statement, values)
                               : QStringList{u"error: "_s + database.lastError().text()};
        database.close();
    }
    QSqlDatabase::removeDatabase(connection);
    return rows;
}

bool isWhole(const QString &file)
{
    const QFileInfo info(file);
    return asked(file, u"PRAGMA integrity_check"_s) == QStringList{u"ok"_s}
    && info.dir().entryList({info.fileName() + u".damaged-*"_s}).isEmpty();
}

QString currentText(const QString &file)
{
    return asked(file, u"SELECT text FROM draft ORDER BY id LIMIT 1"_s).value(0);
}

qint64 makeDraft(const QString &file, const QString &text)
{
    const base::SystemClock clock;
    reports::ReportStore store(file, u"team"_s, clock);
    const auto id = awaited(store.add({.title = u"Torture"_s, .page = u"incidents:torture"_s, .text = text}));
    return id && *id ? **id : 0;
}

std::unique_ptr<QProcess> startChild(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    base::bindToParent(*process);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationFilePath(), QStringList{u"--child"_s} + arguments);
    return process;
}

} // namespace torture
