// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorystore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using inventory::InventoryStore;
using wiki::PageSet;

namespace {

wiki::Page page(const QString &id, wiki::Revision revision, const QString &name)
{
    return {.id = id, .revision = revision, .text = u"^ VM ^ RAM ^\n| %1 | 8 Go |\n"_s.arg(name)};
}

base::Held<PageSet> held(const QList<wiki::Page> &pages, qint64 at = 1)
{
    base::Held<PageSet> held;
    PageSet set;
    set.pages = pages;
    held.accept(set, base::Instant(base::Milliseconds(at)));
    return held;
}

QStringList names(const InventoryStore &store)
{
    QStringList names;
    if (store.held().snapshot)
        for (const inventory::Subject &subject :
             store.held().snapshot->knowledge.directory.inventory().subjects)
            names.append(subject.name);
    return names;
}

} // namespace

class TestInventoryStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTakenIsRead();
    void aWikiThatFailsKeepsWhatWasRead();
    void whatIsTakenTwiceIsReadOnce();
    void onlyTheNewestIsDelivered();
    void aMomentWithoutPagesShowsNothingOfAnother();
    void diagnosticsOfFilesAndLinesStandTogether();
};

void TestInventoryStore::whatIsTakenIsRead()
{
    InventoryStore store({});
    QSignalSpy refreshed(&store, &InventoryStore::refreshed);
    store.take(held({page(u"a"_s, 1, u"pica01"_s)}, 7));
    QVERIFY(store.isReading());
    QVERIFY(refreshed.wait());
    QVERIFY(!store.isReading());
    QCOMPARE(names(store), QStringList{u"pica01"_s});
    QCOMPARE(store.held().asOf, base::Instant(base::Milliseconds(7)));
    QVERIFY(store.held().snapshot->document(u"a"));
    QVERIFY(!store.held().snapshot->document(u"b"));
}

void TestInventoryStore::aWikiThatFailsKeepsWhatWasRead()
{
    InventoryStore store({});
    QSignalSpy refreshed(&store, &InventoryStore::refreshed);
    auto wiki = held({page(u"a"_s, 1, u"pica01"_s)});
    store.take(wiki);
    QVERIFY(refreshed.wait());
    wiki.refuse({.kind = base::Error::Kind::Unreachable, .detail = {}, .retryAfter = {}});
    store.take(wiki);
    QVERIFY(refreshed.wait());
    QCOMPARE(names(store), QStringList{u"pica01"_s});
    QVERIFY(store.held().error);
}

void TestInventoryStore::whatIsTakenTwiceIsReadOnce()
{
    InventoryStore store({});
    QSignalSpy refreshed(&store, &InventoryStore::refreshed);
    store.take(held({page(u"a"_s, 1, u"pica01"_s)}));
    QVERIFY(refreshed.wait());
    store.take(held({page(u"a"_s, 1, u"pica01"_s)}));
    QVERIFY(!store.isReading());
}

void TestInventoryStore::onlyTheNewestIsDelivered()
{
    InventoryStore store({});
    QSignalSpy refreshed(&store, &InventoryStore::refreshed);
    store.take(held({page(u"a"_s, 1, u"pica01"_s)}, 1));
    store.take(held({page(u"a"_s, 2, u"pica02"_s), page(u"b"_s, 1, u"media"_s)}, 2));
    QVERIFY(refreshed.wait());
    QCOMPARE(names(store), QStringList({u"media"_s, u"pica02"_s}));
    QVERIFY(!store.isReading());
}

void TestInventoryStore::aMomentWithoutPagesShowsNothingOfAnother()
{
    InventoryStore store({});
    QSignalSpy refreshed(&store, &InventoryStore::refreshed);
    store.take(held({page(u"a"_s, 1, u"pica01"_s)}));
    QVERIFY(refreshed.wait());
    store.take({});
    QVERIFY(refreshed.wait());
    QVERIFY(!store.held().snapshot);
}

void TestInventoryStore::diagnosticsOfFilesAndLinesStandTogether()
{
    InventoryStore store({});
    QSignalSpy refreshed(&store, &InventoryStore::refreshed);
    auto wiki = held({{.id = u"b"_s, .text = u"[[offen\n"_s}});
    wiki.snapshot->diagnostics = {{.page = u"a"_s, .text = {}, .message = u"no text"_s}};
    store.take(wiki);
    QVERIFY(refreshed.wait());
    QCOMPARE(store.held().snapshot->diagnostics.size(), 2);
    QCOMPARE(store.held().snapshot->diagnostics.last().page, u"b");
}

QTEST_GUILESS_MAIN(TestInventoryStore)
#include "tst_inventorystore.moc"
