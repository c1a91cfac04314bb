// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/historystore.h"
#include "tests/support/manualclock.h"
#include "tests/support/slowserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using health::HistoryRequest;
using health::HistoryStore;

namespace {

HistoryRequest requestOf(const QString &instance)
{
    HistoryRequest request{.instance = instance, .host = instance, .signal = {}, .length = 1h};
    request.signal.drilldown = u"load{$only}"_s;
    return request;
}

struct World {
    ManualClock clock;
    SlowServer server;
    HistoryStore store{{server, QUrl(u"http://m.example"_s)}, {}, clock};

    /// The value of the only sample that is shown.
    double shown() const { return store.history()->answer.snapshot->lines.first().samples.valueAt(0); }
};

} // namespace

/// Questions to a server that takes its time.
class TestHistoryStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOlderAnswerNeverStandsForANewerQuestion_data();
    void anOlderAnswerNeverStandsForANewerQuestion();
    void aSlowAnswerIsWaitedFor_data();
    void aSlowAnswerIsWaitedFor();
};

void TestHistoryStore::anOlderAnswerNeverStandsForANewerQuestion_data()
{
    QTest::addColumn<bool>("past");
    QTest::newRow("of now") << false;
    QTest::newRow("of a past moment, which is asked about first") << true;
}

void TestHistoryStore::anOlderAnswerNeverStandsForANewerQuestion()
{
    QFETCH(bool, past);
    World world;
    world.store.show(requestOf(u"alice"_s));
    QCOMPARE(world.server.open(), 1);
    HistoryRequest bob = requestOf(u"bob"_s);
    if (past)
        bob.past = world.clock.now() - 24h;
    world.store.show(bob);
    QCOMPARE(world.server.open(), 1); // nobody waits for alice
    QSignalSpy ended(&world.store, &HistoryStore::refreshed);
    world.server.answer("1");
    if (past) {
        QTRY_VERIFY(world.server.asked.last().contains(u"bob"_s));
        world.server.answer("2");
    }
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(world.store.history()->request, bob);
    QCOMPARE(world.shown(), past ? 2 : 1);
}

void TestHistoryStore::aSlowAnswerIsWaitedFor_data()
{
    anOlderAnswerNeverStandsForANewerQuestion_data();
}

void TestHistoryStore::aSlowAnswerIsWaitedFor()
{
    QFETCH(bool, past);
    World world;
    HistoryRequest request = requestOf(u"alice"_s);
    if (past)
        request.past = world.clock.now() - 24h;
    world.store.show(request);
    QSignalSpy ended(&world.store, &HistoryStore::refreshed);
    const auto refresh = [&world] { // as the window does, whoever has been answered
        world.clock.advance(30s);
        world.store.refresh();
    };
    refresh();
    QCOMPARE(world.server.asked.size(), 1);
    world.server.answer("1");
    if (past) {
        QTRY_COMPARE(world.server.asked.size(), 2);
        refresh();
        QCOMPARE(world.server.asked.size(), 2);
        world.server.answer("2");
    }
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!world.store.history()->loading);
    refresh();
    QCOMPARE(world.server.asked.size(), 2); // what has been answered goes on, and a past moment does not
}

QTEST_GUILESS_MAIN(TestHistoryStore)

#include "tst_historystore.moc"
