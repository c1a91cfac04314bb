// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/outboxstore.h"
#include "tests/outbox/fakewiki.h"
#include "tests/support/awaited.h"

#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;
using namespace outbox;
using Fate = FakeWiki::Fate;
using Kind = base::Error::Kind;

namespace {

const auto before = u"alice\n"_s;
const auto after = u"alice\nbob\n"_s;

SaveRequest request(const QString &text = after, const QString &base = before)
{
    return {.page = u"infra:machines"_s, .base = base, .text = text, .summary = u"why"_s};
}

/// One program: its drafts, its store.
struct Program {
    Program(const QString &file, FakeWiki &wiki, base::Milliseconds retry = base::Milliseconds(20))
        : drafts(file)
        , store(drafts, wiki,
                {.profile = u"team"_s,
                 .policy = {.firstRetry = retry, .longestRetry = retry},
                 .pause = base::Milliseconds(0)},
                clock)
    {
    }

    State state(qsizetype index = 0) const
    {
        return store.entries().size() > index ? store.entries().at(index).state : State::Sending;
    }

    base::SystemClock clock;
    Drafts drafts;
    OutboxStore store;
};

bool areAllDone(const QList<Entry> &entries)
{
    return std::ranges::all_of(entries, [](const Entry &entry) { return entry.state == State::Done; });
}

} // namespace

class TestOutboxStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsPutInIsSaved();
    void theAnswerMeansThatItIsOnDisk();
    void whoeverAskedMayLeave();
    void aWikiThatIsDownIsTriedAgain();
    void aWikiThatIsBackIsTriedAtOnce();
    void wrongCredentialsWaitForTheUser();
    void whatTheWikiDoesNotWantIsRefused();
    void aConflictWaitsForTheUserAndIsThenSavedOnTop();
    void aConflictGivenUpLeavesTheWikiAlone();
    void aConflictIsResolvedOnTopOfTheirs();
    void whatCannotBeKeptDoesNotTakeItsPlace();
    void halfSettledConflictsOutliveTheProgram();
    void anEndInTheMiddleIsTakenUpWithoutSavingTwice();
    void twoProgramsSaveEachTextOnce();
    void twoWritesOfOnePageGoInOrder();
    void anEmptyTextIsNotTaken();
    void linesEndAsTheWikiEndsThem();
    void aDiskThatCannotKeepItIsSaid();

private:
    QString file() const { return m_folder->filePath(u"drafts.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOutboxStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestOutboxStore::whatIsPutInIsSaved()
{
    FakeWiki wiki(before);
    Program program(file(), wiki);
    const auto id = awaited(program.store.enqueue(request()));
    QVERIFY(id && *id);
    QTRY_COMPARE(program.state(), State::Done);
    QCOMPARE(wiki.current, after);
    QCOMPARE(program.store.entry(**id)->revision, wiki.saves.last().revision);
}

void TestOutboxStore::theAnswerMeansThatItIsOnDisk()
{
    FakeWiki wiki(before);
    wiki.down = true;
    Program program(file(), wiki);
    QVERIFY(*awaited(program.store.enqueue(request())));
    Drafts another(file());
    QCOMPARE((**awaited(another.list(u"team"_s))).first().request.text, after);
}

void TestOutboxStore::whoeverAskedMayLeave()
{
    FakeWiki wiki(before);
    Program program(file(), wiki);
    program.store.enqueue(request()).drop();
    QTRY_COMPARE(wiki.current, after);
}

void TestOutboxStore::aWikiThatIsDownIsTriedAgain()
{
    FakeWiki wiki(before);
    wiki.down = true;
    Program program(file(), wiki);
    program.store.enqueue(request()).drop();
    QTRY_VERIFY(wiki.calls >= 3); // by itself
    QTRY_VERIFY(program.state() == State::Waiting && program.store.entries().first().error);
    QCOMPARE(program.store.entries().first().error->kind, Kind::Unreachable);
    wiki.down = false;
    QTRY_COMPARE(program.state(), State::Done);
}

void TestOutboxStore::aWikiThatIsBackIsTriedAtOnce()
{
    FakeWiki wiki(before);
    wiki.down = true;
    Program program(file(), wiki, std::chrono::hours(1));
    program.store.enqueue(request()).drop();
    QTRY_VERIFY(program.state() == State::Waiting && program.store.entries().first().error);
    wiki.down = false;
    program.store.wake();
    QTRY_COMPARE(program.state(), State::Done);
}

void TestOutboxStore::wrongCredentialsWaitForTheUser()
{
    FakeWiki wiki(before);
    wiki.down = true;
    wiki.trouble = Kind::Unauthorized;
    Program program(file(), wiki, base::Milliseconds(1));
    program.store.enqueue(request()).drop();
    QTRY_VERIFY(program.state() == State::Waiting && program.store.entries().first().error);
    QVERIFY(!program.store.entries().first().due);
    const int asked = wiki.calls;
    program.store.wake(); // a wiki that answers to somebody else proves nothing
    QVERIFY(!QTest::qWaitFor([&] { return wiki.calls > asked; }, 100));
    wiki.down = false;
    program.store.retry(1);
    QTRY_COMPARE(program.state(), State::Done);
}

void TestOutboxStore::whatTheWikiDoesNotWantIsRefused()
{
    FakeWiki wiki(before);
    wiki.fate = [&wiki](int call) {
        wiki.down = call == 2; // the save itself
        return Fate::Answered;
    };
    wiki.trouble = Kind::Rejected;
    Program program(file(), wiki);
    program.store.enqueue(request()).drop();
    QTRY_COMPARE(program.state(), State::Refused);
    QVERIFY(!program.store.entries().first().sent);
    QCOMPARE(wiki.current, before);
}

void TestOutboxStore::aConflictWaitsForTheUserAndIsThenSavedOnTop()
{
    FakeWiki wiki(u"carol\n"_s);
    Program program(file(), wiki);
    program.store.enqueue(request()).drop();
    QTRY_COMPARE(program.state(), State::Conflict);
    const Entry entry = program.store.entries().first();
    QCOMPARE(entry.request.base, before);
    QCOMPARE(entry.request.text, after);
    QCOMPARE(entry.conflict->theirs, u"carol\n"_s);
    QCOMPARE(wiki.current, u"carol\n"_s);
    program.store.retry(entry.id);
    QTRY_COMPARE(program.state(), State::Done);
    QCOMPARE(wiki.current, after);
}

void TestOutboxStore::aConflictGivenUpLeavesTheWikiAlone()
{
    FakeWiki wiki(u"carol\n"_s);
    Program program(file(), wiki);
    program.store.enqueue(request()).drop();
    QTRY_COMPARE(program.state(), State::Conflict);
    program.store.discard(1);
    QTRY_VERIFY(program.store.entries().isEmpty());
    QCOMPARE(wiki.current, u"carol\n"_s);
    QCOMPARE(**awaited(program.drafts.revisions(u"team"_s, u"infra:machines"_s)), QStringList{after});
}

void TestOutboxStore::aConflictIsResolvedOnTopOfTheirs()
{
    FakeWiki wiki(u"carol\n"_s);
    Program program(file(), wiki);
    program.store.enqueue(request()).drop();
    QTRY_COMPARE(program.state(), State::Conflict);
    const qint64 old = program.store.entries().first().id;
    const auto id = awaited(program.store.resolve(old, u"carol\nbob\n"_s, u"both"_s));
    QVERIFY(id && *id && **id != old);
    QTRY_VERIFY(!program.store.entry(old));
    QTRY_COMPARE(program.state(), State::Done);
    QCOMPARE(wiki.current, u"carol\nbob\n"_s);
    QVERIFY(wiki.keeps(u"carol\n"_s));
    const auto again = awaited(program.store.resolve(old, u"x"_s, u"twice"_s));
    QVERIFY(again && !*again);
}

void TestOutboxStore::whatCannotBeKeptDoesNotTakeItsPlace()
{
    FakeWiki wiki(u"carol\n"_s);
    Program program(file(), wiki);
    program.store.enqueue(request()).drop();
    QTRY_COMPARE(program.state(), State::Conflict);
    const qint64 old = program.store.entries().first().id;
    const auto id = awaited(program.store.resolve(old, u" \n"_s, u"both"_s)); // would delete the page
    QVERIFY(id && !*id);
    QVERIFY(!QTest::qWaitFor([&] { return !program.store.entry(old); }, 50));
}

void TestOutboxStore::halfSettledConflictsOutliveTheProgram()
{
    FakeWiki wiki(u"carol\n"_s);
    qint64 id = 0;
    {
        Program program(file(), wiki);
        program.store.enqueue(request()).drop();
        QTRY_COMPARE(program.state(), State::Conflict);
        id = program.store.entries().first().id;
        QCOMPARE(**awaited(program.store.settling(id)), QString());
        program.store.keepSettling(id, u"begun"_s);
        program.store.keepSettling(id, u"half done"_s);
    }
    Program program(file(), wiki);
    QCOMPARE(**awaited(program.store.settling(id)), u"half done"_s);
    QTRY_VERIFY(program.store.entry(id));
    program.store.discard(id);
    program.store.enqueue(request(u"dave\n"_s, u"erin\n"_s)).drop();
    QTRY_VERIFY(program.state() == State::Conflict && program.store.entries().first().id != id);
    program.store.keepSettling(program.store.entries().first().id, u"another"_s);
    QTRY_COMPARE(**awaited(program.store.settling(id)), QString()); // nobody needs it any more
}

void TestOutboxStore::anEndInTheMiddleIsTakenUpWithoutSavingTwice()
{
    for (int end = 0; end < 7; ++end) { // before each call of a write
        init();
        FakeWiki wiki(before);
        {
            Program program(file(), wiki, std::chrono::hours(1));
            program.store.enqueue(request()).drop();
            QTRY_VERIFY(wiki.calls >= end);
        }
        wiki.pass(std::chrono::seconds(2));
        Program again(file(), wiki, std::chrono::hours(1));
        QTRY_COMPARE(again.state(), State::Done);
        QCOMPARE(wiki.timesSaved(after), 1);
    }
}

void TestOutboxStore::twoProgramsSaveEachTextOnce()
{
    FakeWiki wiki(before);
    wiki.step = base::Milliseconds(1100);
    Program one(file(), wiki);
    Program two(file(), wiki);
    QString text = before;
    for (int i = 0; i < 10; ++i) {
        const QString next = text + u"line %1\n"_s.arg(i);
        (i % 2 ? one : two).store.enqueue(request(next, text)).drop();
        QTRY_COMPARE(wiki.current, next);
        text = next;
    }
    QTRY_VERIFY(areAllDone(**awaited(one.drafts.list(u"team"_s))));
    QCOMPARE(wiki.saves.size(), 11);
}

void TestOutboxStore::twoWritesOfOnePageGoInOrder()
{
    FakeWiki wiki(before);
    wiki.step = base::Milliseconds(1100);
    Program program(file(), wiki);
    program.store.enqueue(request(after, before)).drop();
    program.store.enqueue(request(after + u"carol\n"_s, after)).drop();
    QTRY_VERIFY(program.state(0) == State::Done && program.state(1) == State::Done);
    QCOMPARE(wiki.current, after + u"carol\n"_s);
    QVERIFY(wiki.keeps(after));
}

void TestOutboxStore::anEmptyTextIsNotTaken()
{
    FakeWiki wiki(before);
    Program program(file(), wiki);
    const auto id = awaited(program.store.enqueue(request(u" \n"_s)));
    QVERIFY(id && !*id);
    QCOMPARE(id->error().kind, Kind::Rejected);
    QVERIFY((**awaited(program.drafts.list(u"team"_s))).isEmpty());
}

void TestOutboxStore::linesEndAsTheWikiEndsThem()
{
    FakeWiki wiki(before);
    Program program(file(), wiki);
    program.store.enqueue(request(u"alice\r\nbob\r\n"_s, u"alice\r\n"_s)).drop();
    QTRY_COMPARE(program.state(), State::Done);
    QCOMPARE(wiki.current, after);
}

void TestOutboxStore::aDiskThatCannotKeepItIsSaid()
{
    QFile blocker(m_folder->filePath(u"file"_s));
    QVERIFY(blocker.open(QFile::WriteOnly));
    FakeWiki wiki(before);
    Program program(m_folder->filePath(u"file/below/drafts.db"_s), wiki);
    const QSignalSpy troubles(&program.store, &OutboxStore::troubled);
    const auto id = awaited(program.store.enqueue(request()));
    QVERIFY(id && !*id);
    QVERIFY(!troubles.isEmpty());
    QCOMPARE(wiki.current, before); // what could not be kept is not sent
}

QTEST_GUILESS_MAIN(TestOutboxStore)
#include "tst_outboxstore.moc"
