// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/round/roundstore.h"
#include "tests/support/manualclock.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using rounds::Mark;
using rounds::RoundStore;

namespace {

const QList<rounds::Title> titles{{.step = u"a"_s, .group = {}, .words = u"A"_s},
                                  {.step = u"b"_s, .group = {}, .words = u"B"_s}};

} // namespace

class TestRoundStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasDoneIsThereAtTheNextStart();
    void twoProgramsKeepEachOthersTicks();
    void whatIsTypedIsOnDiskWhenTheProgramEnds();
    void whatCannotBeWrittenStaysAndIsSaid();
    void aTornLineDoesNotSwallowTheNext();
    void theFileIsTheUsersAlone();

private:
    ManualClock m_clock;
};

void TestRoundStore::whatWasDoneIsThereAtTheNextStart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"new/rounds.jsonl"_s);
    QString id;
    {
        RoundStore store(file, m_clock);
        id = store.start(u"Ana"_s, titles);
        store.tick(id, u"a"_s, u"Ana"_s);
        QCOMPARE(store.open()->mark(u"a"_s).who, u"Ana"_s); // at once
        store.finish(id, u"Ana"_s, {{u"b"_s, u"12 well"_s}});
        QCOMPARE(store.open(), nullptr);
    }
    RoundStore again(file, m_clock);
    again.reload();
    QTRY_COMPARE(again.all().size(), 1);
    QCOMPARE(again.all().first().mark(u"a"_s).kind, Mark::Kind::ByHand);
    QCOMPARE(again.all().first().mark(u"b"_s).proof, u"12 well"_s);
    QVERIFY(!again.all().first().isOpen());
}

void TestRoundStore::twoProgramsKeepEachOthersTicks()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"rounds.jsonl"_s);
    RoundStore one(file, m_clock);
    const QString id = one.start(u"Ana"_s, titles);
    RoundStore other(file, m_clock);
    QTRY_VERIFY((other.reload(), other.open()));
    one.tick(id, u"a"_s, u"Ana"_s);
    other.tick(id, u"b"_s, u"Bo"_s);
    QTRY_VERIFY((one.reload(), one.open()->mark(u"b"_s).who == "Bo"_L1));
    QTRY_VERIFY((other.reload(), other.open()->mark(u"a"_s).who == "Ana"_L1));
    QCOMPARE(one.open()->mark(u"a"_s).who, u"Ana"_s);
}

void TestRoundStore::whatIsTypedIsOnDiskWhenTheProgramEnds()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"rounds.jsonl"_s);
    {
        RoundStore store(file, m_clock);
        const QString id = store.start(u"Ana"_s, titles);
        for (const QString &typed : {u"s"_s, u"sl"_s, u"slo"_s, u"slow"_s})
            store.note(id, u"a"_s, u"Ana"_s, typed);
    }
    const auto log = rounds::RoundFile(file).read();
    QVERIFY(log);
    QCOMPARE(rounds::roundsOf(log->events).first().mark(u"a"_s).note, u"slow"_s);
}

void TestRoundStore::whatCannotBeWrittenStaysAndIsSaid()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"rounds.jsonl"_s);
    QVERIFY(QDir().mkpath(file)); // a folder stands where the file should
    RoundStore store(file, m_clock);
    QSignalSpy troubles(&store, &RoundStore::troubled);
    const QString id = store.start(u"Ana"_s, titles);
    QVERIFY(troubles.wait());
    QVERIFY(!troubles.first().first().toString().isEmpty());
    QVERIFY(store.open());
    QVERIFY(QDir().rmdir(file));
    store.tick(id, u"a"_s, u"Ana"_s);
    QTRY_COMPARE(troubles.last().first().toString(), QString()); // and both are kept now
    const auto log = rounds::RoundFile(file).read();
    QCOMPARE(rounds::roundsOf(log->events).first().mark(u"a"_s).who, u"Ana"_s);
}

void TestRoundStore::aTornLineDoesNotSwallowTheNext()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rounds.jsonl"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"event\":\"tick\",\"rou");
    file.close();
    const rounds::Event start{.kind = rounds::Event::Kind::Start, .round = u"r"_s, .at = m_clock.now()};
    QVERIFY(rounds::RoundFile(path).append({start}));
    const auto log = rounds::RoundFile(path).read();
    QCOMPARE(log->events, QList{start});
    QCOMPARE(log->damaged, 1);
}

void TestRoundStore::theFileIsTheUsersAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rounds.jsonl"_s);
    QVERIFY(rounds::RoundFile(path).append(
        {{.kind = rounds::Event::Kind::Start, .round = u"r"_s, .at = m_clock.now()}}));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
}

QTEST_GUILESS_MAIN(TestRoundStore)

#include "tst_roundstore.moc"
