// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/drafts.h"
#include "tests/support/awaited.h"
#include "tests/support/manualclock.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace outbox;

namespace {

const SaveRequest request{.profile = u"team"_s,
                          .page = u"infra:machines"_s,
                          .baseRevision = 1'700'000'000,
                          .base = u"before"_s,
                          .text = u"after\n<b>à</b>"_s,
                          .summary = u"pourquoi"_s};

QList<Entry> listed(Drafts &drafts)
{
    const auto entries = awaited(drafts.list(u"team"_s));
    return entries && *entries ? **entries : QList<Entry>();
}

/// A program that keeps one draft after the other and prints what is kept.
std::unique_ptr<QProcess> startedWriter(const QString &file, const QString &page)
{
    auto writer = std::make_unique<QProcess>();
    writer->start(QStringLiteral(VIGIE_DRAFTSWRITER), {file, page});
    return writer;
}

/// The highest number that the writer has said to be kept.
int lastKept(const QByteArray &said)
{
    const qsizetype end = said.lastIndexOf('\n');
    return end < 0 ? -1 : said.first(end).split('\n').last().toInt();
}

/// Of a writer's drafts all up to that number are there, and whole.
bool areWhole(const QList<Entry> &entries, const QString &page, int last)
{
    int next = 0;
    for (const Entry &entry : entries) {
        if (entry.request.page != page)
            continue;
        if (entry.request.text != QString::number(next) + u':' + QString(20'000, u'x'))
            return false;
        ++next;
    }
    return next > last;
}

} // namespace

class TestDrafts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptOutlivesTheProgram();
    void onlyTheUserMayReadIt();
    void oneOfTwoProgramsSendsIt();
    void aPageIsWrittenByOneAtATime();
    void aDeadProgramsEntryIsTakenOver();
    void whatIsNoLongerOursIsNotMarked();
    void aConflictIsKeptWithAllTexts();
    void aConflictIsRetriedOnTopOfTheirs();
    void whatIsGivenUpStaysAmongTheRevisions();
    void whatIsBeingSentCannotBeGivenUp();
    void aDamagedFileIsKeptBeside();
    void aNewerVigiesFileIsLeftAlone();
    void aFullDiskIsSaidAndLosesNothing();
    void killedWritersLoseNothingTheySaidTheyKept();

private:
    ManualClock m_clock;
};

void TestDrafts::whatIsKeptOutlivesTheProgram()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"drafts.db"_s);
    {
        Drafts drafts(file);
        (void)drafts.add(request, m_clock.now()); // nobody waits for the answer
    }
    Drafts again(file);
    const QList<Entry> entries = listed(again);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().request, request);
    QCOMPARE(entries.first().state, State::Waiting);
    QCOMPARE(entries.first().made, m_clock.now());
}

void TestDrafts::onlyTheUserMayReadIt()
{
    const QTemporaryDir folder;
    Drafts drafts(folder.filePath(u"made/drafts.db"_s));
    QVERIFY(awaited(drafts.add(request, m_clock.now()))->has_value());
    const auto others =
        QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder.filePath(u"made"_s)) & others));
    for (const QString &name : QDir(folder.filePath(u"made"_s)).entryList(QDir::Files))
        QVERIFY2(!(QFile::permissions(folder.filePath(u"made/"_s + name)) & others), qPrintable(name));
}

void TestDrafts::oneOfTwoProgramsSendsIt()
{
    const QTemporaryDir folder;
    Drafts one(folder.filePath(u"drafts.db"_s));
    Drafts two(folder.filePath(u"drafts.db"_s));
    QVERIFY(awaited(one.add(request, m_clock.now()))->has_value());
    auto first = one.claim(u"team"_s, m_clock.now());
    auto second = two.claim(u"team"_s, m_clock.now());
    const auto a = awaited(std::move(first));
    const auto b = awaited(std::move(second));
    QVERIFY(a->has_value() && b->has_value());
    QCOMPARE(int((*a)->has_value()) + int((*b)->has_value()), 1);
}

void TestDrafts::aPageIsWrittenByOneAtATime()
{
    const QTemporaryDir folder;
    Drafts drafts(folder.filePath(u"drafts.db"_s));
    SaveRequest another = request;
    another.page = u"infra:other"_s;
    for (const SaveRequest &one : {request, request, another})
        (void)drafts.add(one, m_clock.now());
    const auto first = **awaited(drafts.claim(u"team"_s, m_clock.now()));
    const auto second = **awaited(drafts.claim(u"team"_s, m_clock.now()));
    QCOMPARE(first->id, 1);
    QCOMPARE(second->id, 3);
    QVERIFY(!**awaited(drafts.claim(u"team"_s, m_clock.now())));
    QVERIFY(**awaited(drafts.settle(1, m_clock.now(), {.state = State::Done}, {})));
    QCOMPARE((**awaited(drafts.claim(u"team"_s, m_clock.now())))->id, 2);
}

void TestDrafts::aDeadProgramsEntryIsTakenOver()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"drafts.db"_s);
    Drafts alive(file);
    QVERIFY(*awaited(alive.add(request, m_clock.now()))); // each has a thread of its own
    auto dying = std::make_unique<Drafts>(file);
    QVERIFY(**awaited(dying->claim(u"team"_s, m_clock.now())));
    QVERIFY(**awaited(dying->markSent(1, m_clock.now(), 7)));
    QVERIFY2(!**awaited(alive.claim(u"team"_s, m_clock.now())), "its owner is there");
    dying.reset();
    const auto taken = **awaited(alive.claim(u"team"_s, m_clock.now()));
    QVERIFY(taken);
    QVERIFY(taken->sent);
    QCOMPARE(taken->request.baseRevision, 7);
}

void TestDrafts::whatIsNoLongerOursIsNotMarked()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"drafts.db"_s);
    Drafts slow(file);
    Drafts other(file);
    (void)slow.add(request, m_clock.now());
    QVERIFY(**awaited(slow.claim(u"team"_s, m_clock.now())));
    m_clock.advance(std::chrono::minutes(10)); // a laptop that slept
    QVERIFY(**awaited(other.claim(u"team"_s, m_clock.now())));
    QVERIFY(!**awaited(slow.markSent(1, m_clock.now(), 7)));
    QVERIFY(!**awaited(slow.settle(1, m_clock.now(), {.state = State::Done}, {})));
    QCOMPARE(listed(slow).first().state, State::Sending);
}

void TestDrafts::aConflictIsKeptWithAllTexts()
{
    const QTemporaryDir folder;
    Drafts drafts(folder.filePath(u"drafts.db"_s));
    (void)drafts.add(request, m_clock.now());
    (void)awaited(drafts.claim(u"team"_s, m_clock.now()));
    const Conflict conflict{
        .clash = Clash::Overwritten, .theirs = u"theirs"_s, .revision = 9, .author = u"bob"_s};
    const Outcome outcome{.state = State::Conflict, .sent = true, .conflict = conflict};
    QVERIFY(**awaited(drafts.settle(1, m_clock.now(), outcome, {})));
    const Entry entry = listed(drafts).first();
    QCOMPARE(entry.state, State::Conflict);
    QCOMPARE(entry.conflict, conflict);
    QCOMPARE(entry.request, request);
}

void TestDrafts::aConflictIsRetriedOnTopOfTheirs()
{
    const QTemporaryDir folder;
    Drafts drafts(folder.filePath(u"drafts.db"_s));
    (void)drafts.add(request, m_clock.now());
    (void)awaited(drafts.claim(u"team"_s, m_clock.now()));
    const Outcome outcome{.state = State::Conflict,
                          .sent = true,
                          .conflict =
                              Conflict{.clash = Clash::Changed, .theirs = u"theirs"_s, .revision = 9}};
    (void)awaited(drafts.settle(1, m_clock.now(), outcome, {}));
    QVERIFY(**awaited(drafts.retry(1, m_clock.now())));
    const Entry entry = listed(drafts).first();
    QCOMPARE(entry.state, State::Waiting);
    QCOMPARE(entry.request.base, u"theirs"_s);
    QCOMPARE(entry.request.baseRevision, 9);
    QCOMPARE(entry.request.text, request.text);
    QVERIFY(!entry.sent);
    QVERIFY(!entry.conflict);
}

void TestDrafts::whatIsGivenUpStaysAmongTheRevisions()
{
    const QTemporaryDir folder;
    Drafts drafts(folder.filePath(u"drafts.db"_s));
    (void)drafts.add(request, m_clock.now());
    QVERIFY(**awaited(drafts.discard(1, m_clock.now())));
    QVERIFY(listed(drafts).isEmpty());
    QCOMPARE(**awaited(drafts.revisions(u"team"_s, request.page)), QStringList{request.text});
}

void TestDrafts::whatIsBeingSentCannotBeGivenUp()
{
    const QTemporaryDir folder;
    Drafts drafts(folder.filePath(u"drafts.db"_s));
    (void)drafts.add(request, m_clock.now());
    (void)awaited(drafts.claim(u"team"_s, m_clock.now()));
    QVERIFY(!**awaited(drafts.discard(1, m_clock.now())));
    QCOMPARE(listed(drafts).size(), 1);
}

void TestDrafts::aDamagedFileIsKeptBeside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"drafts.db"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    Drafts drafts(path);
    QSignalSpy troubles(&drafts, &Drafts::troubled);
    QVERIFY(awaited(drafts.add(request, m_clock.now()))->has_value());
    QTRY_COMPARE(troubles.size(), 1);
    const QStringList kept = QDir(folder.path()).entryList({u"drafts.db.damaged-*"_s});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(QFileInfo(folder.filePath(kept.first())).size(), 10'000);
}

void TestDrafts::aNewerVigiesFileIsLeftAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"drafts.db"_s);
    Drafts(path).add(request, m_clock.now()).drop();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery(database).exec(u"PRAGMA user_version=999"_s);
        database.close();
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    Drafts drafts(path);
    QSignalSpy troubles(&drafts, &Drafts::troubled);
    QVERIFY(!awaited(drafts.add(request, m_clock.now()))->has_value());
    QTRY_COMPARE(troubles.size(), 1);
    QCOMPARE(QDir(folder.path()).entryList({u"*damaged*"_s}).size(), 0);
}

void TestDrafts::aFullDiskIsSaidAndLosesNothing()
{
    const QTemporaryDir folder;
    if (QProcess::execute(u"mount"_s,
                          {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=600k"_s, u"tmpfs"_s, folder.path()})
        != 0)
        QSKIP("a full disk needs root, who can mount a tiny one");
    QList<qint64> kept;
    std::optional<base::Error> refusal;
    {
        Drafts drafts(folder.filePath(u"drafts.db"_s));
        SaveRequest large = request;
        for (int i = 0; i < 200 && !refusal; ++i) {
            large.text = QString::number(i) + u':' + QString(7'000, u'x');
            const auto added = *awaited(drafts.add(large, m_clock.now()));
            added ? kept.append(*added) : void(refusal = added.error());
        }
    }
    QList<Entry> found;
    {
        Drafts again(folder.filePath(u"drafts.db"_s));
        found = listed(again);
    }
    QCOMPARE(QProcess::execute(u"umount"_s, {folder.path()}), 0);
    QVERIFY(refusal);
    QCOMPARE(refusal->kind, base::Error::Kind::Rejected);
    QVERIFY2(refusal->detail.contains(u"disk"_s), qPrintable(refusal->detail));
    QVERIFY(kept.size() > 5);
    QCOMPARE(found.size(), kept.size());
    for (qsizetype i = 0; i < found.size(); ++i)
        QCOMPARE(found.at(i).request.text, QString::number(i) + u':' + QString(7'000, u'x'));
}

void TestDrafts::killedWritersLoseNothingTheySaidTheyKept()
{
    constexpr int rounds = 25;
    int kept = 0;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"drafts.db"_s);
        const auto one = startedWriter(file, u"one"_s); // two programs on one file
        const auto two = startedWriter(file, u"two"_s);
        const int enough = QRandomGenerator::global()->bounded(40);
        QByteArray saidByOne;
        QByteArray saidByTwo;
        QVERIFY(QTest::qWaitFor(
            [&] {
                saidByOne += one->readAllStandardOutput();
                saidByTwo += two->readAllStandardOutput();
                return lastKept(saidByOne) >= enough && lastKept(saidByTwo) >= 0;
            },
            30'000));
        one->kill();
        two->kill();
        QVERIFY(one->waitForFinished() && two->waitForFinished());
        saidByOne += one->readAllStandardOutput();
        saidByTwo += two->readAllStandardOutput();
        Drafts drafts(file);
        const QList<Entry> entries = listed(drafts);
        QVERIFY(areWhole(entries, u"one"_s, lastKept(saidByOne)));
        QVERIFY(areWhole(entries, u"two"_s, lastKept(saidByTwo)));
        kept += lastKept(saidByOne) + lastKept(saidByTwo) + 2;
    }
    qInfo("%d pairs of writers killed, %d drafts said to be kept, all of them there", rounds, kept);
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
