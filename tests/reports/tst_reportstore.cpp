// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportstore.h"
#include "models/reports/troubletext.h"
#include "tests/support/awaited.h"
#include "tests/support/manualclock.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace reports;

namespace {

const Draft written{.title = u"Panne"_s, .page = u"incidents:panne"_s, .text = u"first"_s};

QStringList textsOf(const QList<Revision> &revisions)
{
    QStringList texts;
    for (const Revision &revision : revisions)
        texts.append(revision.text);
    return texts;
}

} // namespace

class TestReportStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDraftOutlivesTheProgram();
    void whatIsTypedShowsAtOnceAndIsKeptSoon();
    void whoGoesOnTypingIsKeptWithinASecond();
    void askedForItIsKeptAtOnce();
    void whatWasTypedLastIsKeptAtTheEnd();
    void draftsOfAnotherProfileAreNotShown();
    void theNewestChangeComesFirst();
    void aRevisionIsKeptEveryHalfMinute();
    void fiftyRevisionsAreKept();
    void anotherProgramsTextIsARevisionAndSaid();
    void whatAnotherProgramTypesIsShownHere();
    void whatIsTypedHereIsNotReplacedByAnotherProgram();
    void aDiscardedDraftsTextsStay();
    void aDiscardedDraftCanBeHadBack();
    void aDraftThatIsTypedIntoIsNotLostToAnotherWhoDiscardsIt();
    void whatBecomesOfItIsKept();
    void aPublishedDraftThatIsChangedIsOpenAgain();
    void aFullDiskIsSaidWithItsWayOut();
    void aFolderThatMayNotBeWrittenToIsSaid();
    void aNewerVigiesFileIsLeftAlone();
    void aDamagedFileIsKeptBeside();
    void troubleIsASentence_data();
    void troubleIsASentence();

private:
    std::unique_ptr<ReportStore> opened() const;
    qint64 added(ReportStore &store, const Draft &draft = written);
    QString onDisk(qint64 id) const; ///< as another program reads it
    QString file() const { return m_folder->filePath(u"kept/reports.db"_s); }
    void type(ReportStore &store, qint64 id, const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
};

void TestReportStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<ReportStore> TestReportStore::opened() const
{
    return std::make_unique<ReportStore>(file(), u"team"_s, m_clock);
}

qint64 TestReportStore::added(ReportStore &store, const Draft &draft)
{
    const auto id = awaited(store.add(draft));
    return id && *id ? **id : 0;
}

QString TestReportStore::onDisk(qint64 id) const
{
    const auto other = opened();
    if (!QTest::qWaitFor([&] { return other->draft(id) != nullptr; }))
        return {};
    return other->draft(id)->text;
}

/// And has it kept.
void TestReportStore::type(ReportStore &store, qint64 id, const QString &text)
{
    store.write(id, text);
    QVERIFY(awaited(store.keepNow())->has_value());
}

void TestReportStore::aDraftOutlivesTheProgram()
{
    Draft expected = written;
    {
        const auto store = opened();
        expected.began = m_clock.now() - std::chrono::hours(1);
        expected.id = added(*store, expected);
        QVERIFY(expected.id > 0);
    }
    expected.profile = u"team"_s;
    expected.made = expected.changed = m_clock.now();
    const auto again = opened();
    QTRY_COMPARE(again->drafts(), QList{expected});
    QVERIFY(again->isKept());
}

void TestReportStore::whatIsTypedShowsAtOnceAndIsKeptSoon()
{
    const auto store = opened();
    const qint64 id = added(*store);
    QSignalSpy kept(store.get(), &ReportStore::keptChanged);
    QElapsedTimer timer;
    timer.start();
    store->write(id, u"second"_s);
    QCOMPARE(store->draft(id)->text, u"second"_s);
    QVERIFY(!store->isKept());
    QCOMPARE(kept.size(), 1);
    QTRY_VERIFY(store->isKept());
    QVERIFY2(timer.elapsed() >= 400, "it waits for the next key");
    QCOMPARE(kept.size(), 2);
    QCOMPARE(onDisk(id), u"second"_s);
}

void TestReportStore::whoGoesOnTypingIsKeptWithinASecond()
{
    const auto store = opened();
    const qint64 id = added(*store);
    QTimer keys;
    int number = 0;
    connect(&keys, &QTimer::timeout, store.get(), [&] { store->write(id, QString::number(++number)); });
    keys.start(100);
    QTRY_VERIFY(number > 0);
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY(onDisk(id) != u"first"_s);
    QVERIFY2(timer.elapsed() <= 1200, qPrintable(QString::number(timer.elapsed()))); // with the time to look
}

void TestReportStore::askedForItIsKeptAtOnce()
{
    const auto store = opened();
    const qint64 id = added(*store);
    store->write(id, u"second"_s);
    QVERIFY(awaited(store->keepNow(), std::chrono::milliseconds(400))->has_value());
    QVERIFY(store->isKept());
    QCOMPARE(onDisk(id), u"second"_s);
}

void TestReportStore::whatWasTypedLastIsKeptAtTheEnd()
{
    auto store = opened();
    const qint64 id = added(*store);
    store->write(id, u"second"_s);
    (void)store->keepNow();
    store->write(id, u"third"_s);
    store->rename(id, u"Autre"_s, u"incidents:autre"_s);
    store.reset();
    QCOMPARE(onDisk(id), u"third"_s);
    const auto again = opened();
    QTRY_COMPARE(again->drafts().size(), 1);
    QCOMPARE(again->draft(id)->title, u"Autre"_s);
}

void TestReportStore::draftsOfAnotherProfileAreNotShown()
{
    const auto store = opened();
    ReportStore others(file(), u"others"_s, m_clock);
    const qint64 id = added(*store);
    const qint64 theirs = added(others);
    QVERIFY(id != theirs);
    ReportStore again(file(), u"others"_s, m_clock);
    QTRY_COMPARE(again.drafts().size(), 1);
    QCOMPARE(again.drafts().first().id, theirs);
}

void TestReportStore::theNewestChangeComesFirst()
{
    const auto store = opened();
    const qint64 older = added(*store);
    m_clock.advance(std::chrono::minutes(1));
    const qint64 newer = added(*store);
    QCOMPARE(store->drafts().first().id, newer);
    m_clock.advance(std::chrono::minutes(1));
    type(*store, older, u"second"_s);
    QCOMPARE(store->drafts().first().id, older);
    const auto again = opened();
    QTRY_COMPARE(again->drafts().size(), 2);
    QCOMPARE(again->drafts().first().id, older);
}

void TestReportStore::aRevisionIsKeptEveryHalfMinute()
{
    const auto store = opened();
    const qint64 id = added(*store);
    for (const int second : {10, 20, 29, 31, 40}) {
        m_clock.set(base::instantFromMs(1'795'459'200'000) + std::chrono::seconds(second));
        type(*store, id, u"at %1"_s.arg(second));
    }
    // The first text when it was replaced; the next one half a minute after that.
    QCOMPARE(textsOf(**awaited(store->revisions(id))), (QStringList{u"at 31"_s, u"first"_s}));
}

void TestReportStore::fiftyRevisionsAreKept()
{
    const auto store = opened();
    const qint64 id = added(*store);
    for (int i = 0; i < 60; ++i) {
        m_clock.advance(std::chrono::minutes(1));
        type(*store, id, QString::number(i));
    }
    const auto revisions = **awaited(store->revisions(id, 1000));
    QCOMPARE(revisions.size(), 50);
    QCOMPARE(revisions.first().text, u"58"_s);
    QCOMPARE(revisions.first().kept, m_clock.now());
    QVERIFY(!revisions.first().ofAnother);
    QCOMPARE(revisions.last().text, u"9"_s);
}

void TestReportStore::anotherProgramsTextIsARevisionAndSaid()
{
    const auto one = opened();
    const qint64 id = added(*one);
    const auto two = opened();
    QTRY_VERIFY(two->draft(id));
    QSignalSpy met(two.get(), &ReportStore::metAnother);
    type(*one, id, u"by one"_s);
    type(*two, id, u"by two"_s);
    QCOMPARE(met.size(), 1);
    QCOMPARE(met.first().first().toLongLong(), id);
    const auto revisions = **awaited(two->revisions(id));
    QCOMPARE(textsOf(revisions), (QStringList{u"by one"_s, u"first"_s}));
    QVERIFY(revisions.first().ofAnother);
    QCOMPARE(onDisk(id), u"by two"_s);
}

void TestReportStore::whatAnotherProgramTypesIsShownHere()
{
    const auto one = opened();
    const qint64 id = added(*one);
    const auto two = opened();
    QTRY_VERIFY(two->draft(id));
    type(*one, id, u"by one"_s);
    QTRY_COMPARE_WITH_TIMEOUT(two->draft(id)->text, u"by one"_s, 10'000);
}

void TestReportStore::whatIsTypedHereIsNotReplacedByAnotherProgram()
{
    const auto one = opened();
    const qint64 id = added(*one);
    const auto two = opened();
    QTRY_VERIFY(two->draft(id));
    two->write(id, u"by two"_s);
    type(*one, id, u"by one"_s);
    const auto restored = awaited(two->restore(id)); // has it list anew
    QVERIFY(restored && *restored);
    QCOMPARE(two->draft(id)->text, u"by two"_s);
    QTRY_VERIFY(two->isKept());
    QCOMPARE(two->draft(id)->text, u"by two"_s);
    QVERIFY(textsOf(**awaited(two->revisions(id))).contains(u"by one"_s));
}

void TestReportStore::aDiscardedDraftsTextsStay()
{
    const auto store = opened();
    const qint64 id = added(*store);
    store->write(id, u"second"_s); // not kept yet
    QVERIFY(**awaited(store->discard(id)));
    QVERIFY(!store->draft(id));
    QCOMPARE(textsOf(**awaited(store->revisions(id))), (QStringList{u"second"_s, u"first"_s}));
    const auto again = opened();
    QVERIFY(awaited(again->keepNow())->has_value()); // it has been read then
    QVERIFY(again->drafts().isEmpty());
}

void TestReportStore::aDiscardedDraftCanBeHadBack()
{
    const auto store = opened();
    const qint64 id = added(*store);
    QVERIFY(**awaited(store->discard(id)));
    QVERIFY(**awaited(store->restore(id)));
    QTRY_VERIFY(store->draft(id));
    QCOMPARE(store->draft(id)->text, u"first"_s);
}

void TestReportStore::aDraftThatIsTypedIntoIsNotLostToAnotherWhoDiscardsIt()
{
    const auto one = opened();
    const qint64 id = added(*one);
    const auto two = opened();
    QTRY_VERIFY(two->draft(id));
    two->write(id, u"by two"_s);
    QVERIFY(**awaited(one->discard(id)));
    QVERIFY(awaited(two->keepNow())->has_value());
    QVERIFY(two->draft(id));
    QCOMPARE(onDisk(id), u"by two"_s);
}

void TestReportStore::whatBecomesOfItIsKept()
{
    auto store = opened();
    const qint64 id = added(*store);
    store->setSent(id, 7);
    QCOMPARE(store->draft(id)->state, Draft::State::Sent);
    QVERIFY(awaited(store->keepNow())->has_value());
    store->setPublished(id, 1'700'000'000, u"first"_s);
    store.reset();
    const auto again = opened();
    QTRY_VERIFY(again->draft(id));
    QCOMPARE(again->draft(id)->state, Draft::State::Published);
    QCOMPARE(again->draft(id)->entry, 7);
    QCOMPARE(again->draft(id)->publishedRevision, 1'700'000'000);
    QCOMPARE(again->draft(id)->publishedText, u"first"_s);
}

void TestReportStore::aPublishedDraftThatIsChangedIsOpenAgain()
{
    const auto store = opened();
    const qint64 id = added(*store);
    store->setPublished(id, 1'700'000'000, u"first"_s);
    store->write(id, u"second"_s);
    QCOMPARE(store->draft(id)->state, Draft::State::Open);
    QCOMPARE(store->draft(id)->publishedText, u"first"_s);
    store->setSent(id, 8);
    store->write(id, u"third"_s); // while it is on its way
    store->setPublished(id, 1'700'000'001, u"second"_s);
    QCOMPARE(store->draft(id)->state, Draft::State::Open);
    QVERIFY(awaited(store->keepNow())->has_value());
    const auto again = opened();
    QTRY_VERIFY(again->draft(id));
    QCOMPARE(*again->draft(id), *store->draft(id));
}

void TestReportStore::aFullDiskIsSaidWithItsWayOut()
{
    if (QProcess::execute(u"mount"_s,
                          {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=600k"_s, u"tmpfs"_s, m_folder->path()})
        != 0)
        QSKIP("a full disk needs root, who can mount a tiny one");
    const auto unmount = qScopeGuard([this] { QProcess::execute(u"umount"_s, {m_folder->path()}); });
    auto store = opened();
    const qint64 id = added(*store);
    QFile ballast(m_folder->filePath(u"ballast"_s));
    QVERIFY(ballast.open(QFile::WriteOnly | QFile::Unbuffered));
    while (ballast.write(QByteArray(4096, 'b')) == 4096) { }
    const QString large = QString(200'000, u'x');
    QElapsedTimer timer;
    timer.start();
    store->write(id, large);
    QTRY_VERIFY(store->trouble());
    QVERIFY2(timer.elapsed() <= 1000, qPrintable(QString::number(timer.elapsed())));
    for (const QString &word : {file(), u"disk is full"_s, u"free some space"_s})
        QVERIFY2(store->trouble()->detail.contains(word), qPrintable(store->trouble()->detail));
    store->write(id, large + u'y');
    QCOMPARE(store->draft(id)->text, large + u'y');
    QVERIFY(!awaited(store->keepNow())->has_value());
    QCOMPARE(onDisk(id), u"first"_s);
    QVERIFY(ballast.remove());
    QTRY_VERIFY(store->isKept() && !store->trouble());
    QCOMPARE(onDisk(id), large + u'y');
    store.reset();
}

void TestReportStore::aFolderThatMayNotBeWrittenToIsSaid()
{
    QVERIFY(QFile(m_folder->filePath(u"kept"_s)).open(QFile::WriteOnly)); // a file where the folder should be
    const auto store = opened();
    const auto refused = awaited(store->add(written));
    QVERIFY(refused && !*refused);
    QVERIFY(store->trouble());
    QVERIFY2(store->trouble()->detail.contains(m_folder->filePath(u"kept"_s)),
             qPrintable(store->trouble()->detail));
    QVERIFY(QFile::remove(m_folder->filePath(u"kept"_s)));
    QTRY_VERIFY(!store->trouble());
    QVERIFY(added(*store) > 0);
}

void TestReportStore::aNewerVigiesFileIsLeftAlone()
{
    QVERIFY(added(*opened()) > 0);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(file());
        QVERIFY(database.open());
        QSqlQuery(database).exec(u"PRAGMA user_version=99"_s);
        database.close();
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    const auto store = opened();
    QTRY_VERIFY(store->trouble());
    QVERIFY2(store->trouble()->detail.contains(u"newer"_s), qPrintable(store->trouble()->detail));
    QCOMPARE(QFileInfo(file()).dir().entryList({u"*damaged*"_s}).size(), 0);
}

void TestReportStore::aDamagedFileIsKeptBeside()
{
    QVERIFY(added(*opened()) > 0);
    QFile damaged(file());
    QVERIFY(damaged.open(QFile::WriteOnly));
    damaged.write(QByteArray(10'000, 'x'));
    damaged.close();
    const auto store = opened();
    QSignalSpy noticed(store.get(), &ReportStore::noticed);
    QVERIFY(added(*store) > 0);
    QTRY_COMPARE(noticed.size(), 1);
    QCOMPARE(QFileInfo(file()).dir().entryList({u"reports.db.damaged-*"_s}).size(), 1);
}

void TestReportStore::troubleIsASentence_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("words");
    QTest::newRow("full") << u"the text could not be kept: the disk is full or broken"_s
                          << u"Free some space"_s;
    QTest::newRow("read-only") << u"the folder may not be written to"_s << u"the right to"_s;
    QTest::newRow("held") << u"another program holds it"_s << u"other windows"_s;
    QTest::newRow("newer") << u"it was written by a newer Vigie"_s << u"Start that one"_s;
    QTest::newRow("other") << u"no such table"_s << u"cannot be used"_s;
}

void TestReportStore::troubleIsASentence()
{
    QFETCH(QString, detail);
    QFETCH(QString, words);
    const QString text =
        troubleText({.kind = base::Error::Kind::Rejected, .detail = detail}, u"/x/reports.db"_s);
    QVERIFY2(text.contains(words) && text.contains(u"/x/reports.db"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestReportStore)
#include "tst_reportstore.moc"
