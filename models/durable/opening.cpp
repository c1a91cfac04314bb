// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/durable/opening.h"

#include "models/base/openingturn.h"
#include "models/durable/obstacle.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace durable {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

enum class Found { Usable, Busy, Newer, Damaged };

bool run(QSqlDatabase &database, const QString &statement, QSqlError *error)
{
    QSqlQuery query(database);
    if (query.exec(statement))
        return true;
    *error = query.lastError();
    return false;
}

/// SQLite's own words for a file that is none of its own, or not whole. Source: sqlite.org/rescode.html.
bool meansDamage(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == 11 || code == 26;
}

Found failed(const QSqlError &error)
{
    return meansDamage(error) ? Found::Damaged : Found::Busy;
}

/// Nothing when it cannot be told.
std::optional<int> versionOf(QSqlDatabase &database, QSqlError *error)
{
    QSqlQuery query(database);
    // What the file consists of is read, too: damage there is found now.
    if (query.exec(u"SELECT count(*) FROM sqlite_master"_s) && query.next()
        && query.exec(u"PRAGMA user_version"_s) && query.next())
        return query.value(0).toInt();
    *error = query.lastError();
    return std::nullopt;
}

/// Another program may have done it since: the version is read again under the right to write.
Found bringUp(QSqlDatabase &database, const Schema &schema, QSqlError *error)
{
    if (!run(database, u"BEGIN IMMEDIATE"_s, error))
        return failed(*error);
    const std::optional<int> found = versionOf(database, error);
    bool good = found.has_value() && *found <= schema.version();
    for (int step = found.value_or(0); good && step < schema.version(); ++step)
        good = std::ranges::all_of(schema.steps.at(step),
                                   [&](const QString &statement) { return run(database, statement, error); });
    good = good && run(database, u"PRAGMA user_version=%1"_s.arg(schema.version()), error);
    QSqlError ignored;
    good = run(database, good ? u"COMMIT"_s : u"ROLLBACK"_s, good ? error : &ignored) && good;
    if (found && *found > schema.version())
        return Found::Newer;
    return good ? Found::Usable : failed(*error);
}

Found prepare(QSqlDatabase &database, const Schema &schema, QSqlError *error)
{
    for (const QString &setting :
         {u"PRAGMA busy_timeout=5000"_s, u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s}) {
        if (!run(database, setting, error))
            return failed(*error);
    }
    const std::optional<int> found = versionOf(database, error);
    if (!found)
        return failed(*error);
    if (*found > schema.version())
        return Found::Newer;
    // One that is as it should be is not written to: on a full disk it can still be read.
    return *found == schema.version() ? Found::Usable : bringUp(database, schema, error);
}

Found openOnce(QSqlDatabase &database, const QString &file, const Schema &schema, QSqlError *error)
{
    QFile made(file); // SQLite would let others read it, and gives its helper files the rights of this one
    if (!made.exists() && made.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        made.close();
    database.setDatabaseName(file);
    if (database.open())
        return prepare(database, schema, error);
    *error = database.lastError();
    return failed(*error);
}

QString setAside(const QString &file)
{
    const QString kept = file + u".damaged-"_s + QString::number(QDateTime::currentMSecsSinceEpoch());
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::rename(file + suffix, kept + suffix);
    return kept;
}

QString reason(const QSqlError &error)
{
    const Obstacle obstacle = obstacleOf(error.nativeErrorCode().toInt());
    return obstacle == Obstacle::Other ? error.text() : wordsOf(obstacle);
}

} // namespace

Opened openDatabase(QSqlDatabase &database, const QString &file, const Schema &schema)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder))
        return {.note = u"the folder %1 cannot be made"_s.arg(folder)};
    QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    const base::OpeningTurn turn(file);
    QSqlError error;
    Found found = openOnce(database, file, schema, &error);
    QString note;
    if (found == Found::Damaged) {
        database.close();
        note = u"%1 was damaged; it is kept as %2, and a new one was begun"_s.arg(file, setAside(file));
        found = openOnce(database, file, schema, &error);
    }
    if (found == Found::Newer)
        return {.note = u"%1 cannot be used: %2"_s.arg(file, wordsOf(Obstacle::Newer))};
    const bool usable = found == Found::Usable;
    return {.usable = usable, .note = usable ? note : u"%1 cannot be used: %2"_s.arg(file, reason(error))};
}

} // namespace durable
