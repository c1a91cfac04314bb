// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/wikistore.h"
#include "tests/support/awaited.h"
#include "tests/support/manualclock.h"
#include "tests/wiki/fakesource.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Error;
using wiki::PageSet;
using wiki::WikiStore;

namespace {

struct World {
    ManualClock clock;
    QTemporaryDir folder;
    archive::Archive archive{folder.filePath(u"cache.db"_s)};
    FakeSource source;

    World()
    {
        source.save(u"infra:machines"_s, 100, "alice");
        source.save(u"start"_s, 90, "welcome");
    }

    WikiStore store(std::optional<base::Instant> past = {}, const wiki::Scope &scope = {})
    {
        return WikiStore(source,
                         {.scope = scope,
                          .archive = &archive,
                          .profile = u"p"_s,
                          .place = u"https://wiki.example/"_s,
                          .past = past},
                         clock);
    }
};

QString textOf(const WikiStore &store, const QString &id)
{
    const wiki::Page *page = store.held().snapshot ? store.held().snapshot->page(id) : nullptr;
    return page ? page->text : QString();
}

QStringList idsOf(const WikiStore &store)
{
    QStringList ids;
    for (const wiki::Page &page : store.held().snapshot.value_or(PageSet()).pages)
        ids.append(page.id);
    return ids;
}

QStringList messagesOf(const WikiStore &store)
{
    QStringList messages;
    for (const wiki::Diagnostic &one : store.held().snapshot.value_or(PageSet()).diagnostics)
        messages.append(one.page + u": "_s + one.message);
    return messages;
}

base::Instant atSecond(qint64 second)
{
    return base::instantFromMs(second * 1000);
}

} // namespace

class TestWikiStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allPagesAreRead();
    void onlyChangedPagesAreReadAgain();
    void aPageThatIsDeletedGoes();
    void aPageThatChangesWhileItIsReadIsReadAgain();
    void aWikiThatNeverRestsIsShownAsItWasRead();
    void aFailureKeepsTheLastGoodPages();
    void aTokenThatExpiresMidwayCostsOnlyWhatWasNotRead();
    void whatTheProfileNamesInVainIsADiagnostic();
    void aNewStartShowsThePagesWithoutTheNetwork();
    void aNewStartReadsOnlyWhatChanged();
    void thePastShowsEachPageAsItWas();
    void thePastIsNotArchived();
    void whatNobodyRecordedIsSaid();
    void aPageThatDidNotChangeSinceIsNotReadForThePast();
};

void TestWikiStore::allPagesAreRead()
{
    World world;
    WikiStore store = world.store();
    QVERIFY(refreshed(store));
    QCOMPARE(idsOf(store), QStringList({u"infra:machines"_s, u"start"_s}));
    QCOMPARE(textOf(store, u"infra:machines"_s), u"alice"_s);
    QCOMPARE(store.held().snapshot->pages.first().revision, 100);
    QCOMPARE(store.held().snapshot->found.apiVersion, 12);
    QCOMPARE(store.held().asOf, world.clock.now());
    QVERIFY(store.isConfirmed());
}

void TestWikiStore::onlyChangedPagesAreReadAgain()
{
    World world;
    WikiStore store = world.store();
    QVERIFY(refreshed(store));
    world.source.asked.clear();
    QVERIFY(refreshed(store));
    QCOMPARE(world.source.asked, QStringList{u"list"_s});
    world.source.save(u"start"_s, 120, "hello");
    world.source.asked.clear();
    QVERIFY(refreshed(store));
    QCOMPARE(world.source.asked, QStringList({u"list"_s, u"start"_s, u"list"_s}));
    QCOMPARE(textOf(store, u"start"_s), u"hello"_s);
}

void TestWikiStore::aPageThatIsDeletedGoes()
{
    World world;
    WikiStore store = world.store();
    QVERIFY(refreshed(store));
    world.source.save(u"start"_s, 120, "");
    QVERIFY(refreshed(store));
    QCOMPARE(idsOf(store), QStringList{u"infra:machines"_s});
}

void TestWikiStore::aPageThatChangesWhileItIsReadIsReadAgain()
{
    World world;
    bool saved = false;
    world.source.beforePage = [&](const QString &id) {
        if (id == "start"_L1 && !std::exchange(saved, true))
            world.source.save(id, 120, "newer");
    };
    WikiStore store = world.store();
    QVERIFY(refreshed(store));
    QCOMPARE(world.source.asked.count(u"start"_s), 2);
    QCOMPARE(store.held().snapshot->page(u"start")->revision, 120);
    QCOMPARE(textOf(store, u"start"_s), u"newer"_s);
    QVERIFY(messagesOf(store).isEmpty());
}

void TestWikiStore::aWikiThatNeverRestsIsShownAsItWasRead()
{
    World world;
    int revision = 120;
    world.source.beforePage = [&](const QString &id) { world.source.save(id, ++revision, "again"); };
    WikiStore store = world.store();
    QVERIFY(refreshed(store));
    QCOMPARE(idsOf(store).size(), 2);
    QCOMPARE(messagesOf(store).size(), 2);
    QVERIFY(messagesOf(store).first().contains(u"changed while it was read"_s));
    world.source.beforePage = {};
    QVERIFY(refreshed(store));
    QVERIFY(messagesOf(store).isEmpty());
}

void TestWikiStore::aFailureKeepsTheLastGoodPages()
{
    World world;
    WikiStore store = world.store();
    QVERIFY(refreshed(store));
    const base::Instant before = world.clock.now();
    world.clock.advance(std::chrono::minutes(5));
    world.source.error = Error{.kind = Error::Kind::Unreachable, .detail = u"no route"_s, .retryAfter = {}};
    QVERIFY(refreshed(store));
    QCOMPARE(idsOf(store).size(), 2);
    QCOMPARE(store.held().asOf, before);
    QCOMPARE(store.held().error->kind, Error::Kind::Unreachable);
    QVERIFY(!store.isConfirmed());
}

void TestWikiStore::aTokenThatExpiresMidwayCostsOnlyWhatWasNotRead()
{
    World world;
    for (int i = 0; i < 20; ++i)
        world.source.save(u"p%1"_s.arg(i, 2, 10, QChar(u'0')), 100, "text");
    int read = 0;
    world.source.beforePage = [&](const QString &) {
        if (++read > 10)
            world.source.error =
                Error{.kind = Error::Kind::Unauthorized, .detail = u"401"_s, .retryAfter = {}};
    };
    WikiStore store = world.store();
    QVERIFY(refreshed(store));
    QCOMPARE(store.held().error->kind, Error::Kind::Unauthorized);
    QVERIFY(!store.held().snapshot); // half a wiki is no inventory
    world.source.error.reset();
    world.source.beforePage = {};
    world.source.asked.clear();
    QVERIFY(refreshed(store));
    QCOMPARE(idsOf(store).size(), 22);
    QVERIFY2(world.source.asked.size() < 17, qPrintable(world.source.asked.join(u' ')));
}

void TestWikiStore::whatTheProfileNamesInVainIsADiagnostic()
{
    World world;
    WikiStore store = world.store({}, wiki::Scope({u"infra:*"_s, u"start"_s, u"runbooks:*"_s}));
    QVERIFY(refreshed(store));
    QCOMPARE(
        messagesOf(store),
        QStringList{
            u"runbooks:*: the profile names it, and the wiki has no such page, or does not show it to us"_s});
}

void TestWikiStore::aNewStartShowsThePagesWithoutTheNetwork()
{
    World world;
    world.source.save(u"broken"_s, 100, "ok\n\xE9\n");
    PageSet before;
    {
        WikiStore store = world.store();
        QVERIFY(refreshed(store));
        before = *store.held().snapshot;
    }
    world.source.error = Error{.kind = Error::Kind::Unreachable, .detail = {}, .retryAfter = {}};
    WikiStore store = world.store();
    store.remember();
    QTRY_VERIFY(store.held().snapshot);
    QCOMPARE(*store.held().snapshot, before);
    QCOMPARE(store.held().asOf, world.clock.now());
    QVERIFY(store.held().fromArchive);
    QVERIFY(refreshed(store));
    QCOMPARE(*store.held().snapshot, before);
    QVERIFY(!store.isConfirmed());
}

void TestWikiStore::aNewStartReadsOnlyWhatChanged()
{
    World world;
    {
        WikiStore store = world.store();
        QVERIFY(refreshed(store));
    }
    world.source.save(u"start"_s, 120, "hello");
    world.source.asked.clear();
    WikiStore store = world.store();
    store.remember();
    QVERIFY(refreshed(store)); // at once: it waits for what is remembered
    QCOMPARE(world.source.asked, QStringList({u"list"_s, u"start"_s, u"list"_s}));
    QCOMPARE(textOf(store, u"infra:machines"_s), u"alice"_s);
    QVERIFY(store.isConfirmed());
}

void TestWikiStore::thePastShowsEachPageAsItWas()
{
    World world;
    world.source.save(u"infra:machines"_s, 200, "alice and bob");
    world.source.save(u"later"_s, 210, "not yet");
    world.source.save(u"start"_s, 220, "");
    WikiStore store = world.store(atSecond(150));
    QVERIFY(refreshed(store));
    QCOMPARE(idsOf(store), QStringList({u"infra:machines"_s, u"start"_s}));
    QCOMPARE(textOf(store, u"infra:machines"_s), u"alice"_s);
    QCOMPARE(textOf(store, u"start"_s), u"welcome"_s);
    QCOMPARE(store.held().snapshot->page(u"infra:machines")->revision, 100);
    QCOMPARE(store.held().asOf, atSecond(150));
    QVERIFY(messagesOf(store).isEmpty());
}

void TestWikiStore::thePastIsNotArchived()
{
    World world;
    WikiStore store = world.store(atSecond(150));
    QVERIFY(refreshed(store));
    WikiStore next = world.store();
    next.remember();
    QVERIFY(!QTest::qWaitFor([&next] { return next.held().snapshot.has_value(); }, 200));
}

void TestWikiStore::whatNobodyRecordedIsSaid()
{
    World world;
    world.source.recordsPast = false;
    world.source.save(u"infra:machines"_s, 200, "alice and bob");
    WikiStore store = world.store(atSecond(150));
    QVERIFY(refreshed(store));
    QCOMPARE(idsOf(store), QStringList{u"start"_s});
    QCOMPARE(messagesOf(store), QStringList{u"infra:machines: what the page said then is not recorded"_s});
}

void TestWikiStore::aPageThatDidNotChangeSinceIsNotReadForThePast()
{
    World world;
    WikiStore live = world.store();
    QVERIFY(refreshed(live));
    world.source.asked.clear();
    WikiStore past(world.source, {.profile = {}, .place = {}, .past = atSecond(150), .known = live.known()},
                   world.clock);
    QVERIFY(refreshed(past));
    QCOMPARE(world.source.asked, QStringList{u"list"_s});
    QCOMPARE(idsOf(past).size(), 2);
}

QTEST_GUILESS_MAIN(TestWikiStore)
#include "tst_wikistore.moc"
