// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One write to a real DokuWiki, through its newer API and its older one, whatever stands in its way.
#include "tests/support/awaited.h"
#include "tests/support/wikiwriter.h"

using namespace Qt::StringLiterals;
using outbox::Clash;
using outbox::Entry;
using outbox::State;
using Api = WikiWriter::Api;
using Kind = base::Error::Kind;

namespace {

const auto page = u"infra:machines"_s;
const auto before = u"====== Machines ======\n  * alice\n"_s;
const auto after = u"====== Machines ======\n  * alice\n  * Zoé & <bob> \"%2\"\n"_s;
const refresh::Policy impatient{.firstRetry = base::Milliseconds(100),
                                .longestRetry = base::Milliseconds(300)};

/// A desktop of the editor, on a wiki of its own.
struct World {
    explicit World(Api api, const QByteArray &login = DokuWikiServer::basicLogin(u"editor"_s))
    {
        ready = wiki.pages().write(page, {{1'700'000'000, before}}) && wiki.start();
        desktop = std::make_unique<WikiWriter>(wiki, folder.filePath(u"drafts.db"_s), login, impatient, api);
    }

    void put(const QString &text = after, const QString &base = before)
    {
        desktop->store.enqueue({.page = page, .base = base, .text = text, .summary = u"un été"_s}).drop();
    }

    Entry entry() const
    {
        return desktop->store.entries().isEmpty() ? Entry() : desktop->store.entries().first();
    }
    bool ended() const
    {
        return QTest::qWaitFor(
            [this] {
                const Entry one = entry();
                return one.id != 0 && one.state != State::Sending
                    && (one.state != State::Waiting || one.error.has_value());
            },
            20'000);
    }

    DokuWikiServer wiki;
    QTemporaryDir folder;
    std::unique_ptr<WikiWriter> desktop;
    bool ready = false;
};

} // namespace

class SaveToWikiTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTextArrivesAsItIs_data() { bothApis(); }
    void aTextArrivesAsItIs();
    void aNewPageIsMade_data() { bothApis(); }
    void aNewPageIsMade();
    void aPageThatChangedIsAConflict_data() { bothApis(); }
    void aPageThatChangedIsAConflict();
    void aPageThatSomebodyEditsWaits_data() { bothApis(); }
    void aPageThatSomebodyEditsWaits();
    void aWikiThatComesBackGetsIt_data() { bothApis(); }
    void aWikiThatComesBackGetsIt();
    void aPageWrittenByHandIsRecognised_data() { bothApis(); }
    void aPageWrittenByHandIsRecognised();
    void whoMayNotIsTold_data();
    void whoMayNotIsTold();
    void aTokenThatEndsIsRenewedByTheUser();

private:
    static void bothApis();
};

void SaveToWikiTest::initTestCase()
{
    if (const QString missing = DokuWikiServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_s));
}

void SaveToWikiTest::bothApis()
{
    QTest::addColumn<int>("api");
    QTest::newRow("json-rpc") << int(Api::Json);
    QTest::newRow("xml-rpc") << int(Api::Xml);
}

void SaveToWikiTest::aTextArrivesAsItIs()
{
    QFETCH(int, api);
    World world((Api(api)));
    QVERIFY(world.ready);
    world.put();
    QVERIFY(world.ended());
    QVERIFY2(!world.entry().error, qPrintable(world.entry().error.value_or(base::Error()).detail));
    QCOMPARE(world.entry().state, State::Done);
    QCOMPARE(world.wiki.pages().text(page), after);
    QCOMPARE(world.wiki.pages().pastTexts(page), (QStringList{before, after}));
    QCOMPARE(world.entry().revision, world.wiki.pages().pastRevisions(page).last());
}

void SaveToWikiTest::aNewPageIsMade()
{
    QFETCH(int, api);
    World world((Api(api)));
    QVERIFY(world.ready);
    world.desktop->store.enqueue({.page = u"infra:new"_s, .text = after, .summary = u"first"_s}).drop();
    QVERIFY(world.ended());
    QCOMPARE(world.entry().state, State::Done);
    QCOMPARE(world.wiki.pages().text(u"infra:new"_s), after);
}

void SaveToWikiTest::aPageThatChangedIsAConflict()
{
    QFETCH(int, api);
    World world((Api(api)));
    QVERIFY(world.ready);
    const auto theirs = before + u"  * carol\n"_s;
    QVERIFY(world.wiki.pages().write(page, {{1'700'000'100, theirs, u"other"_s}}));
    world.put();
    QVERIFY(world.ended());
    QCOMPARE(world.entry().state, State::Conflict);
    QCOMPARE(world.entry().conflict->clash, Clash::Changed);
    QCOMPARE(world.entry().conflict->theirs, theirs);
    QCOMPARE(world.wiki.pages().text(page), theirs);
    world.desktop->store.retry(world.entry().id); // the user has looked at both
    QTRY_COMPARE_WITH_TIMEOUT(world.entry().state, State::Done, 20'000);
    QCOMPARE(world.wiki.pages().pastTexts(page), (QStringList{before, theirs, after}));
}

void SaveToWikiTest::aPageThatSomebodyEditsWaits()
{
    QFETCH(int, api);
    World world((Api(api)));
    QVERIFY(world.ready);
    world.wiki.pages().lock(page, u"other"_s);
    world.put();
    QVERIFY(world.ended());
    QCOMPARE(world.entry().state, State::Waiting);
    QCOMPARE(world.entry().error->kind, Kind::Busy);
    QCOMPARE(world.wiki.pages().text(page), before);
    world.wiki.pages().unlock(page);
    QTRY_COMPARE_WITH_TIMEOUT(world.entry().state, State::Done, 20'000);
}

void SaveToWikiTest::aWikiThatComesBackGetsIt()
{
    QFETCH(int, api);
    World world((Api(api)));
    QVERIFY(world.ready);
    world.wiki.stop();
    world.put();
    QVERIFY(world.ended());
    QCOMPARE(world.entry().state, State::Waiting);
    QCOMPARE(world.entry().error->kind, Kind::Unreachable);
    QVERIFY(world.wiki.start());
    QTRY_COMPARE_WITH_TIMEOUT(world.entry().state, State::Done, 20'000);
    QCOMPARE(world.wiki.pages().pastTexts(page).count(after), 1);
}

void SaveToWikiTest::aPageWrittenByHandIsRecognised()
{
    QFETCH(int, api);
    World world((Api(api)));
    QVERIFY(world.ready);
    // A file that a script has put there: newer than the history, which does not know it.
    const auto byHand = before + u"  * by hand\n"_s;
    QVERIFY(putFile(world.wiki.pages().pagesFolder() + u"/infra/machines.txt"_s, byHand.toUtf8()));
    world.put(byHand + u"  * bob\n"_s, byHand);
    QVERIFY(world.ended());
    QCOMPARE(world.entry().state, State::Done);
    QCOMPARE(world.wiki.pages().pastTexts(page), (QStringList{before, byHand, byHand + u"  * bob\n"_s}));
}

void SaveToWikiTest::whoMayNotIsTold_data()
{
    QTest::addColumn<int>("api");
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<bool>("apiOn");
    QTest::addColumn<Kind>("kind");
    for (const auto &[name, api] : {std::pair("json", Api::Json), std::pair("xml", Api::Xml)}) {
        const auto row = [&](const char *what) -> QTestData & { return QTest::addRow("%s, %s", name, what); };
        row("wrong password") << int(api) << QByteArray("Basic ZWRpdG9yOndyb25n") << true
                              << Kind::Unauthorized;
        row("not for the API") << int(api) << DokuWikiServer::basicLogin(u"outsider"_s) << true
                               << Kind::Unauthorized;
        row("API off") << int(api) << DokuWikiServer::basicLogin(u"editor"_s) << false << Kind::Rejected;
    }
}

void SaveToWikiTest::whoMayNotIsTold()
{
    QFETCH(int, api);
    QFETCH(QByteArray, login);
    QFETCH(bool, apiOn);
    World world(Api(api), login);
    QVERIFY(world.ready);
    world.wiki.switchApi(apiOn);
    world.put();
    QVERIFY(world.ended());
    QVERIFY(world.entry().error);
    QTEST(world.entry().error->kind, "kind");
    QVERIFY(!world.entry().due); // asking again would not help
    QCOMPARE(world.wiki.pages().text(page), before);
    QCOMPARE(world.entry().request.text, after);
}

void SaveToWikiTest::aTokenThatEndsIsRenewedByTheUser()
{
    World world(Api::Json, "Bearer nonsense");
    QVERIFY(world.ready);
    world.put();
    QVERIFY(world.ended());
    QCOMPARE(world.entry().error->kind, Kind::Unauthorized);
    // The next start, with another token and the same drafts.
    world.desktop =
        std::make_unique<WikiWriter>(world.wiki, world.folder.filePath(u"drafts.db"_s),
                                     "Bearer " + world.wiki.token(u"editor"_s).toLatin1(), impatient);
    QTRY_COMPARE(world.desktop->store.entries().size(), 1);
    QVERIFY(!QTest::qWaitFor([&] { return world.entry().state == State::Done; }, 300));
    world.desktop->store.retry(world.entry().id);
    QTRY_COMPARE_WITH_TIMEOUT(world.entry().state, State::Done, 20'000);
}

QTEST_GUILESS_MAIN(SaveToWikiTest)
#include "tst_savetowiki.moc"
