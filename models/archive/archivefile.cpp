// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/archive/archivefile.h"

#include "models/base/openingturn.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace archive {

using namespace Qt::StringLiterals;

namespace {

constexpr int schemaVersion = 1;
constexpr int fastCompression = 1;

/// SQLite notices damage of its own structures only, so each entry proves its content.
QByteArray proof(const Key &key, qint64 asOf, const QByteArray &packed)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(key.profile.toUtf8() + '\0' + key.request.toUtf8() + '\0' + QByteArray::number(asOf) + '\0');
    hash.addData(packed);
    return hash.result();
}

bool run(QSqlDatabase &database, const QString &statement)
{
    return QSqlQuery(database).exec(statement);
}

/// True when the file is ours and whole; a new file becomes so.
bool prepare(QSqlDatabase &database)
{
    QSqlQuery version(database);
    if (!version.exec(u"PRAGMA user_version"_s) || !version.next())
        return false;
    const int found = version.value(0).toInt();
    version.finish();
    if (found != 0 && found != schemaVersion)
        return false;
    return run(database, u"PRAGMA journal_mode=WAL"_s) && run(database, u"PRAGMA synchronous=NORMAL"_s)
        && run(database, u"PRAGMA busy_timeout=5000"_s)
        && run(database,
               u"CREATE TABLE IF NOT EXISTS answer (profile TEXT NOT NULL, request TEXT NOT NULL, as_of "
               u"INTEGER NOT NULL, "
               "body BLOB NOT NULL, proof BLOB NOT NULL, PRIMARY KEY (profile, request)) WITHOUT ROWID"_s)
        && run(database, u"PRAGMA user_version=%1"_s.arg(schemaVersion));
}

/// Charts leave an entry for each host, signal and range; what nobody looked at for two months goes.
void forgetOld(QSqlDatabase &database)
{
    run(database, u"DELETE FROM answer WHERE as_of < (SELECT max(as_of) FROM answer) - 60 * 86400000"_s);
}

bool openOnce(const QString &connection, const QString &file)
{
    QSqlDatabase database = QSqlDatabase::database(connection, false);
    database.setDatabaseName(file);
    if (!database.open() || !prepare(database))
        return false;
    forgetOld(database);
    return true;
}

void setAside(const QString &file)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(file + u".damaged"_s + suffix);
        QFile::rename(file + suffix, file + u".damaged"_s + suffix);
    }
}

} // namespace

QString ArchiveFile::open(const QString &connection, const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder))
        return u"the folder %1 cannot be made"_s.arg(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const base::OpeningTurn turn(file);
    QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    if (openOnce(connection, file))
        return {};
    QSqlDatabase::database(connection, false).close();
    setAside(file);
    if (openOnce(connection, file))
        return u"%1 was damaged; a new one was begun, the old one is kept as %1.damaged"_s.arg(file);
    return u"%1 cannot be used: %2"_s.arg(file, QSqlDatabase::database(connection, false).lastError().text());
}

void ArchiveFile::close(const QString &connection)
{
    QSqlDatabase::database(connection, false).close();
    QSqlDatabase::removeDatabase(connection);
}

QString ArchiveFile::write(const Key &key, const Entry &entry) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    const QByteArray packed = qCompress(entry.body, fastCompression);
    const qint64 asOf = base::toMs(entry.asOf);
    query.prepare(
        u"INSERT OR REPLACE INTO answer (profile, request, as_of, body, proof) VALUES (?, ?, ?, ?, ?)"_s);
    query.addBindValue(key.profile);
    query.addBindValue(key.request);
    query.addBindValue(asOf);
    query.addBindValue(packed);
    query.addBindValue(proof(key, asOf, packed));
    return query.exec() ? QString() : u"the last answers are not kept: %1"_s.arg(query.lastError().text());
}

std::optional<Entry> ArchiveFile::read(const Key &key) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(u"SELECT as_of, body, proof FROM answer WHERE profile = ? AND request = ?"_s);
    query.addBindValue(key.profile);
    query.addBindValue(key.request);
    if (!query.exec() || !query.next())
        return std::nullopt;
    const qint64 asOf = query.value(0).toLongLong();
    const QByteArray packed = query.value(1).toByteArray();
    if (query.value(2).toByteArray() != proof(key, asOf, packed))
        return std::nullopt;
    return Entry{.body = qUncompress(packed), .asOf = base::instantFromMs(asOf)};
}

} // namespace archive
