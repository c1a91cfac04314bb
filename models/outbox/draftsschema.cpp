// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/draftsschema.h"

#include "models/base/openingturn.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <array>

namespace outbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int schemaVersion = 1;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

const std::array statements{
    u"CREATE TABLE IF NOT EXISTS entry (id INTEGER PRIMARY KEY AUTOINCREMENT, profile TEXT NOT NULL, "
    "page TEXT NOT NULL, base_revision INTEGER NOT NULL, base TEXT NOT NULL, text TEXT NOT NULL, "
    "summary TEXT NOT NULL, state TEXT NOT NULL, sent INTEGER NOT NULL DEFAULT 0, made INTEGER NOT NULL, "
    "changed INTEGER NOT NULL, due INTEGER, attempts INTEGER NOT NULL DEFAULT 0, error TEXT, detail TEXT, "
    "clash TEXT, theirs TEXT, theirs_revision INTEGER, theirs_author TEXT, revision INTEGER NOT NULL DEFAULT "
    "0, "
    "owner TEXT, lease INTEGER)"_s,
    // Every text that was given up or replaced, so that it can be had back.
    u"CREATE TABLE IF NOT EXISTS revision (id INTEGER PRIMARY KEY AUTOINCREMENT, profile TEXT NOT NULL, "
    "page TEXT NOT NULL, text TEXT NOT NULL, summary TEXT NOT NULL, kept INTEGER NOT NULL)"_s,
    // How far somebody has come who settles a conflict. Older versions leave this table alone.
    u"CREATE TABLE IF NOT EXISTS settling (entry INTEGER PRIMARY KEY, text TEXT NOT NULL)"_s,
    u"CREATE INDEX IF NOT EXISTS entry_of_page ON entry (profile, page, state)"_s,
    u"CREATE INDEX IF NOT EXISTS revision_of_page ON revision (profile, page)"_s,
};

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

Found prepare(QSqlDatabase &database, QSqlError *error)
{
    for (const QString &setting : {u"PRAGMA busy_timeout=5000"_s, u"PRAGMA journal_mode=WAL"_s,
                                   u"PRAGMA synchronous=FULL"_s, u"BEGIN IMMEDIATE"_s}) {
        if (!run(database, setting, error))
            return meansDamage(*error) ? Found::Damaged : Found::Busy;
    }
    QSqlQuery version(database);
    const int found =
        version.exec(u"PRAGMA user_version"_s) && version.next() ? version.value(0).toInt() : -1;
    version.finish();
    bool good = found == 0 || found == schemaVersion;
    for (const QString &statement : statements)
        good = good && run(database, statement, error);
    good = good && run(database, u"PRAGMA user_version=%1"_s.arg(schemaVersion), error);
    QSqlError ignored;
    run(database, good ? u"COMMIT"_s : u"ROLLBACK"_s, good ? error : &ignored);
    if (found > schemaVersion)
        return Found::Newer;
    return good ? Found::Usable : meansDamage(*error) ? Found::Damaged : Found::Busy;
}

Found openOnce(QSqlDatabase &database, const QString &file, QSqlError *error)
{
    QFile made(file); // SQLite would let others read it, and gives its helper files the rights of this one
    if (!made.exists() && made.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        made.close();
    database.setDatabaseName(file);
    if (database.open())
        return prepare(database, error);
    *error = database.lastError();
    return meansDamage(*error) ? Found::Damaged : Found::Busy;
}

QString setAside(const QString &file)
{
    const QString kept = file + u".damaged-"_s + QString::number(QDateTime::currentMSecsSinceEpoch());
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::rename(file + suffix, kept + suffix);
    return kept;
}

} // namespace

QString openDrafts(QSqlDatabase &database, const QString &file, bool *usable)
{
    *usable = false;
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder))
        return u"the folder %1 cannot be made"_s.arg(folder);
    QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    const base::OpeningTurn turn(file);
    QSqlError error;
    Found found = openOnce(database, file, &error);
    QString note;
    if (found == Found::Damaged) {
        database.close();
        note = u"%1 was damaged; it is kept as %2, and a new one was begun"_s.arg(file, setAside(file));
        found = openOnce(database, file, &error);
    }
    *usable = found == Found::Usable;
    if (found == Found::Newer)
        return u"%1 was written by a newer Vigie"_s.arg(file);
    return *usable ? note : u"%1 cannot be used: %2"_s.arg(file, error.text());
}

} // namespace outbox
