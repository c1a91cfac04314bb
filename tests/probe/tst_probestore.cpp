// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/probe/probestore.h"
#include "tests/probe/fakenetwork.h"
#include "tests/support/awaited.h"
#include "tests/support/faultserver.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using probe::Fault;
using probe::Offline;
using probe::Prober;
using probe::ProbeStore;
using probe::Target;

namespace {

Target http(const FaultServer &server, const QString &host, const QString &subject = u"wiki"_s)
{
    return {.kind = Target::Kind::Http,
            .host = host,
            .port = server.serverPort(),
            .path = u"/"_s,
            .subject = subject,
            .meantForAll = true};
}

struct World {
    ManualClock clock;
    FakeNetwork network;
    FaultServer server{{.bytes = FaultServer::answer("hello", "text/html")}};
    ProbeStore store{Prober(network, clock, {.atOnce = 8, .stage = 2s, .whole = 4s}), clock};
};

} // namespace

/// What is kept of the desktop's looks, and how often it looks.
class TestProbeStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLookedAtThatNobodyNamed();
    void aPlaceIsLeftAloneForAMinute();
    void aPlaceOfTwoSubjectsIsLookedAtOnce();
    void whatIsNoLongerNamedIsForgotten();
    void theSameFaultKeepsItsBeginning();
    void offlineTheLastSightsStay();
    void askingTwiceWaitsForTheOneAnswer();
};

void TestProbeStore::nothingIsLookedAtThatNobodyNamed()
{
    World world;
    QVERIFY(refreshed(world.store));
    QVERIFY(world.server.requests().isEmpty());
    QVERIFY(world.network.asked.isEmpty());
    world.store.setTargets({http(world.server, u"wiki.example"_s)});
    QVERIFY(world.network.asked.isEmpty()); // naming is not asking
    QVERIFY(refreshed(world.store));
    QCOMPARE(world.network.asked, QStringList{u"wiki.example"_s});
    QCOMPARE(world.store.sightOf(world.store.targets().first())->status, 200);
    QCOMPARE(world.store.asOf(), world.clock.now());
}

void TestProbeStore::aPlaceIsLeftAloneForAMinute()
{
    World world;
    world.store.setTargets({http(world.server, u"wiki.example"_s)});
    QVERIFY(refreshed(world.store));
    world.clock.advance(59s);
    QVERIFY(refreshed(world.store));
    QCOMPARE(world.server.requests().size(), 1);
    world.store.setTargets({}); // nor does taking it away and back change that
    world.store.setTargets({http(world.server, u"wiki.example"_s)});
    QVERIFY(refreshed(world.store));
    QCOMPARE(world.server.requests().size(), 1);
    world.clock.advance(1s);
    QVERIFY(refreshed(world.store));
    QCOMPARE(world.server.requests().size(), 2);
}

void TestProbeStore::aPlaceOfTwoSubjectsIsLookedAtOnce()
{
    World world;
    const Target one = http(world.server, u"wiki.example"_s, u"wiki"_s);
    const Target other = http(world.server, u"wiki.example"_s, u"proxy"_s);
    world.store.setTargets({one, other});
    QVERIFY(refreshed(world.store));
    QCOMPARE(world.server.requests().size(), 1);
    QCOMPARE(world.store.sightOf(one)->target, one);
    QCOMPARE(world.store.sightOf(other)->target, other);
}

void TestProbeStore::whatIsNoLongerNamedIsForgotten()
{
    World world;
    const Target target = http(world.server, u"wiki.example"_s);
    world.store.setTargets({target});
    QVERIFY(refreshed(world.store));
    QSignalSpy changed(&world.store, &ProbeStore::changed);
    world.store.setTargets({});
    QCOMPARE(changed.count(), 1);
    QVERIFY(!world.store.sightOf(target));
}

void TestProbeStore::theSameFaultKeepsItsBeginning()
{
    World world;
    const Target target = http(world.server, u"wiki.example"_s);
    world.store.setTargets({target});
    QVERIFY(refreshed(world.store));
    QVERIFY(!world.store.sightOf(target)->since); // nobody saw it begin
    world.server.setScript("/", {.bytes = FaultServer::answer("x", "text/html", "502 Bad Gateway")});
    world.clock.advance(60s);
    const base::Instant began = world.clock.now();
    QVERIFY(refreshed(world.store));
    QCOMPARE(world.store.sightOf(target)->since, began);
    world.clock.advance(60s);
    QVERIFY(refreshed(world.store));
    QCOMPARE(world.store.sightOf(target)->since, began);
    QCOMPARE(world.store.sightOf(target)->at, began + 60s);
}

void TestProbeStore::offlineTheLastSightsStay()
{
    World world;
    const Target target = http(world.server, u"wiki.example"_s);
    world.store.setTargets({target});
    QVERIFY(refreshed(world.store));
    const base::Instant seen = world.clock.now();
    world.network.up = false;
    world.clock.advance(60s);
    QVERIFY(refreshed(world.store));
    QCOMPARE(world.store.offline(), Offline::NoNetwork);
    QCOMPARE(world.store.sightOf(target)->at, seen);
    world.network.up = true;
    world.clock.advance(60s);
    QVERIFY(refreshed(world.store));
    QVERIFY(!world.store.offline());
    QCOMPARE(world.store.sightOf(target)->fault, Fault::None);
}

void TestProbeStore::askingTwiceWaitsForTheOneAnswer()
{
    World world;
    world.store.setTargets({http(world.server, u"wiki.example"_s)});
    QSignalSpy ended(&world.store, &ProbeStore::refreshed);
    world.store.refresh();
    world.store.refresh();
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(world.store.sightOf(world.store.targets().first()));
    QCOMPARE(world.server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestProbeStore)
#include "tst_probestore.moc"
