// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/durable/databasethread.h"
#include "models/durable/obstacle.h"
#include "models/durable/query.h"
#include "tests/support/awaited.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace durable;

namespace {

const Schema first{{{u"CREATE TABLE thing (name TEXT)"_s, u"INSERT INTO thing VALUES ('one')"_s}}};

Schema withStep(const QStringList &statements)
{
    Schema schema = first;
    schema.steps.append(statements);
    return schema;
}

QStringList textsOf(DatabaseThread &thread, const QString &statement)
{
    const auto answer = awaited(
        thread.ask<QStringList>([statement](const QSqlDatabase &database) -> base::Result<QStringList> {
            Query query(database);
            return query.run(statement).transform([&](int) { return query.texts(); });
        }));
    return answer && *answer ? **answer : QStringList{u"refused: "_s + answer->error().detail};
}

} // namespace

class TestDatabaseThread final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewFileGetsAllSteps();
    void anOlderFileGetsTheStepsThatItLacks();
    void aStepThatFailsLeavesTheFileAsItWas();
    void aFileOfANewerProgramIsLeftAlone();
    void aFileThatCannotBeUsedIsTriedAgain();
    void whatNobodyWaitsForIsDone();
    void aTransactionThatIsNotCommittedIsNothing();
    void anObstacleIsKnownByItsCode_data();
    void anObstacleIsKnownByItsCode();
    void anObstacleIsSaidWithItsWayOut();

private:
    DatabaseThread opened(const Schema &schema);

    QString file() const { return m_folder->filePath(u"made/thing.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_notes;
};

void TestDatabaseThread::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_notes.clear();
}

DatabaseThread TestDatabaseThread::opened(const Schema &schema)
{
    return {file(), schema, [this](const QString &note) {
                QMetaObject::invokeMethod(this, [this, note] { m_notes.append(note); });
            }};
}

void TestDatabaseThread::aNewFileGetsAllSteps()
{
    auto thread = opened(withStep({u"ALTER TABLE thing ADD COLUMN size INTEGER"_s}));
    QCOMPARE(textsOf(thread, u"SELECT name FROM thing WHERE size IS NULL"_s), QStringList{u"one"_s});
    QCOMPARE(textsOf(thread, u"PRAGMA user_version"_s), QStringList{u"2"_s});
    QCOMPARE(textsOf(thread, u"PRAGMA journal_mode"_s), QStringList{u"wal"_s});
    QCOMPARE(textsOf(thread, u"PRAGMA synchronous"_s), QStringList{u"2"_s});
}

void TestDatabaseThread::anOlderFileGetsTheStepsThatItLacks()
{
    opened(first).end();
    auto thread = opened(withStep({u"UPDATE thing SET name = name || '!'"_s}));
    QCOMPARE(textsOf(thread, u"SELECT name FROM thing"_s), QStringList{u"one!"_s});
    thread.end();
    auto again = opened(withStep({u"UPDATE thing SET name = name || '!'"_s}));
    QCOMPARE(textsOf(again, u"SELECT name FROM thing"_s), QStringList{u"one!"_s});
}

void TestDatabaseThread::aStepThatFailsLeavesTheFileAsItWas()
{
    opened(first).end();
    auto newer = opened(withStep({u"UPDATE thing SET name = 'two'"_s, u"no statement"_s}));
    QVERIFY(textsOf(newer, u"SELECT name FROM thing"_s).first().startsWith(u"refused"_s));
    newer.end();
    auto thread = opened(first);
    QCOMPARE(textsOf(thread, u"SELECT name FROM thing"_s), QStringList{u"one"_s});
}

void TestDatabaseThread::aFileOfANewerProgramIsLeftAlone()
{
    opened(withStep({u"UPDATE thing SET name = 'two'"_s})).end();
    auto thread = opened(first);
    QVERIFY(textsOf(thread, u"SELECT name FROM thing"_s).first().contains(wordsOf(Obstacle::Newer)));
    thread.end();
    auto newer = opened(withStep({}));
    QCOMPARE(textsOf(newer, u"SELECT name FROM thing"_s), QStringList{u"two"_s});
}

void TestDatabaseThread::aFileThatCannotBeUsedIsTriedAgain()
{
    QVERIFY(QFile(m_folder->filePath(u"made"_s)).open(QFile::WriteOnly)); // where its folder should be
    auto thread = opened(first);
    for (int i = 0; i < 3; ++i)
        QVERIFY(textsOf(thread, u"SELECT name FROM thing"_s).first().startsWith(u"refused"_s));
    QTRY_COMPARE(m_notes.size(), 1); // the same thing is said once
    QVERIFY(QFile::remove(m_folder->filePath(u"made"_s)));
    QCOMPARE(textsOf(thread, u"SELECT name FROM thing"_s), QStringList{u"one"_s});
}

void TestDatabaseThread::whatNobodyWaitsForIsDone()
{
    auto thread = opened(first);
    (void)thread.ask<int>([](const QSqlDatabase &database) {
        return Query(database).run(u"INSERT INTO thing VALUES (?)"_s, {u"two"_s});
    });
    thread.end();
    auto again = opened(first);
    QCOMPARE(textsOf(again, u"SELECT name FROM thing"_s), (QStringList{u"one"_s, u"two"_s}));
}

void TestDatabaseThread::aTransactionThatIsNotCommittedIsNothing()
{
    auto thread = opened(first);
    const auto done = awaited(thread.ask<int>([](const QSqlDatabase &database) -> base::Result<int> {
        const Transaction transaction(database);
        return Query(database).run(u"UPDATE thing SET name = 'two'"_s);
    }));
    QCOMPARE(done->value(), 1);
    QCOMPARE(textsOf(thread, u"SELECT name FROM thing"_s), QStringList{u"one"_s});
}

void TestDatabaseThread::anObstacleIsKnownByItsCode_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Obstacle>("obstacle");
    QTest::newRow("full") << 13 << Obstacle::Full;
    QTest::newRow("writing failed") << 778 << Obstacle::Full; // SQLITE_IOERR_WRITE
    QTest::newRow("synchronising failed") << 1034 << Obstacle::Full; // SQLITE_IOERR_FSYNC
    QTest::newRow("read-only") << 8 << Obstacle::Forbidden;
    QTest::newRow("read-only folder") << 1544 << Obstacle::Forbidden; // SQLITE_READONLY_DIRECTORY
    QTest::newRow("cannot be opened") << 14 << Obstacle::Forbidden;
    QTest::newRow("busy") << 5 << Obstacle::Held;
    QTest::newRow("constraint") << 19 << Obstacle::Other;
}

void TestDatabaseThread::anObstacleIsKnownByItsCode()
{
    QFETCH(int, code);
    QTEST(obstacleOf(code), "obstacle");
}

void TestDatabaseThread::anObstacleIsSaidWithItsWayOut()
{
    const base::Error error{.kind = base::Error::Kind::Rejected, .detail = wordsOf(Obstacle::Full)};
    QCOMPARE(explained(error, u"/x.db"_s).detail, u"/x.db: the disk is full or broken; free some space"_s);
    const base::Error other{.kind = base::Error::Kind::Rejected, .detail = u"/x.db is odd"_s};
    QCOMPARE(explained(other, u"/x.db"_s), other);
}

QTEST_GUILESS_MAIN(TestDatabaseThread)
#include "tst_databasethread.moc"
