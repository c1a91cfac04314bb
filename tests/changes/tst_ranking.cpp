// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/ranking.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using changes::Change;
using changes::Nearness;
using inventory::Kind;
using ChangeKind = changes::Change::Kind;

namespace {

const base::Instant broke = base::instantFromMs(1'793'491'200'000);

inventory::Subject subject(Kind kind, const QString &name, const QString &parent, const QString &site = {})
{
    inventory::Subject one{.kind = kind, .name = name};
    if (!parent.isEmpty())
        one.facts.append({.key = u"parent"_s, .value = parent});
    if (!site.isEmpty())
        one.facts.append({.key = u"site"_s, .value = site});
    return one;
}

/// Two hypervisors in one town, one in another; services on a VM; a VM that only the metrics know.
topology::Topology places()
{
    inventory::Inventory inventory;
    inventory.subjects = {subject(Kind::Site, u"Compiègne"_s, {}),
                          subject(Kind::Site, u"Toulouse"_s, {}),
                          subject(Kind::Hypervisor, u"alice"_s, {}, u"Compiègne"_s),
                          subject(Kind::Hypervisor, u"caribou"_s, {}, u"Compiègne"_s),
                          subject(Kind::Hypervisor, u"bob"_s, {}, u"Toulouse"_s),
                          subject(Kind::Vm, u"pica01"_s, u"alice"_s),
                          subject(Kind::Vm, u"mail"_s, u"bob"_s),
                          subject(Kind::Service, u"pad"_s, u"pica01"_s)};
    const survey::Machine measured{
        .name = u"web"_s, .instance = u"web:9100"_s, .kind = u"vm"_s, .parent = u"alice"_s};
    return changes::placesOf(inventory, {measured});
}

Change of(const QString &name, base::Milliseconds before, ChangeKind kind = ChangeKind::Updates)
{
    return {.kind = kind, .at = broke - before, .subject = name};
}

} // namespace

class TestRanking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nearnessIsThatOfTheTopology_data();
    void nearnessIsThatOfTheTopology();
    void theLikelierComesFirst_data();
    void theLikelierComesFirst();
    void theOrderOfTheListDoesNotMatter();
};

void TestRanking::nearnessIsThatOfTheTopology_data()
{
    QTest::addColumn<QString>("changed");
    QTest::addColumn<QString>("broken");
    QTest::addColumn<Nearness>("nearness");
    const auto row = [](const char *name, const QString &changed, const QString &broken, Nearness nearness) {
        QTest::newRow(name) << changed << broken << nearness;
    };
    row("itself", u"pica01"_s, u"Pica01"_s, Nearness::Same);
    row("a service on it", u"pad"_s, u"pica01"_s, Nearness::Same);
    row("the machine of a service", u"pica01"_s, u"pad"_s, Nearness::Same);
    row("its hypervisor", u"alice"_s, u"pica01"_s, Nearness::Hypervisor);
    row("the hypervisor of a service", u"alice"_s, u"pad"_s, Nearness::Hypervisor);
    row("another guest, that only the metrics know", u"web"_s, u"pica01"_s, Nearness::Neighbour);
    row("a guest of the hypervisor that broke", u"web"_s, u"alice"_s, Nearness::Neighbour);
    row("the same town", u"caribou"_s, u"pica01"_s, Nearness::Site);
    row("another town", u"mail"_s, u"pica01"_s, Nearness::Elsewhere);
    row("nobody knows it", u"printer"_s, u"pica01"_s, Nearness::Elsewhere);
    row("about nobody", {}, u"pica01"_s, Nearness::Elsewhere);
    row("nobody is looked at", u"pica01"_s, {}, Nearness::Elsewhere);
}

void TestRanking::nearnessIsThatOfTheTopology()
{
    QFETCH(const QString, changed);
    QFETCH(const QString, broken);
    QTEST(changes::nearnessOf(of(changed, 1h), broken, places()), "nearness");
}

void TestRanking::theLikelierComesFirst_data()
{
    QTest::addColumn<Change>("first");
    QTest::addColumn<Change>("second");
    const QString it = u"pica01"_s;
    QTest::newRow("the newer") << of(it, 10min) << of(it, 3h);
    QTest::newRow("before rather than after") << of(it, 20min) << of(it, -20min);
    QTest::newRow("the machine rather than its hypervisor") << of(it, 1h) << of(u"alice"_s, 1h);
    QTest::newRow("the hypervisor rather than a neighbour") << of(u"alice"_s, 1h) << of(u"web"_s, 1h);
    QTest::newRow("a neighbour rather than the site") << of(u"web"_s, 1h) << of(u"caribou"_s, 1h);
    QTest::newRow("the site rather than elsewhere") << of(u"caribou"_s, 1h) << of(u"mail"_s, 1h);
    QTest::newRow("just now beside it rather than a day ago on it") << of(u"web"_s, 5min) << of(it, 23h);
    QTest::newRow("a reason rather than a symptom") << of(it, 30min) << of(it, 5min, ChangeKind::Alert);
    QTest::newRow("of equal ones by name") << of(u"mail"_s, 1h) << of(u"printer"_s, 1h);
}

void TestRanking::theLikelierComesFirst()
{
    QFETCH(const Change, first);
    QFETCH(const Change, second);
    const auto ranked = changes::ranked({second, first}, broke, u"pica01"_s, places());
    QCOMPARE(ranked.at(0).change, first);
    QCOMPARE(ranked.at(1).change, second);
    QVERIFY(ranked.at(0).score >= ranked.at(1).score && ranked.at(0).score <= 1);
}

void TestRanking::theOrderOfTheListDoesNotMatter()
{
    QList<Change> changes{of(u"alice"_s, 1h), of(u"web"_s, 1h), of({}, 2h), of(u"mail"_s, 1h),
                          of({}, 2h, ChangeKind::Deploy)};
    const auto expected = changes::ranked(changes, broke, u"pica01"_s, places());
    std::ranges::reverse(changes);
    QCOMPARE(changes::ranked(changes, broke, u"pica01"_s, places()), expected);
}

QTEST_GUILESS_MAIN(TestRanking)
#include "tst_ranking.moc"
