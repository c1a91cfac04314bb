// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/relatedstore.h"
#include "tests/support/manualclock.h"
#include "tests/support/slowserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using health::HistoryRequest;
using health::RelatedStore;

namespace {

QList<HistoryRequest> requestsOf(const QString &instance, int count)
{
    QList<HistoryRequest> requests;
    for (int i = 0; i < count; ++i) {
        HistoryRequest request{.instance = instance, .host = instance, .signal = {}, .length = 1h};
        request.signal.id = u"s%1"_s.arg(i);
        request.signal.drilldown = u"metric_%1{$only}"_s.arg(i);
        requests.append(request);
    }
    return requests;
}

struct World {
    /// A month of each, answered.
    void showMonth(int count)
    {
        auto requests = requestsOf(u"alice"_s, count);
        for (HistoryRequest &request : requests)
            request.length = 30 * 24h;
        store.show(requests);
        for (int i = 0; i < count; ++i) {
            QTRY_VERIFY(server.open() > 0);
            server.answer();
        }
        QTRY_COMPARE(server.open(), 0);
        server.asked.clear();
    }

    /// Part of a month, over as many pixels as a small chart has.
    void lookCloser(base::Milliseconds length = 24h)
    {
        store.look(clock.now() - 5 * 24h, clock.now() - 5 * 24h + length, 300);
    }

    ManualClock clock;
    SlowServer server;
    RelatedStore store{metrics::PrometheusClient(server, QUrl(u"http://m.example"_s)), {}, clock};
};

} // namespace

/// A question for each, few at a time, and none for what nobody wants any more.
class TestRelatedStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fewAreAskedAtATimeInTheirOrder();
    void anotherMachineDropsTheQuestions();
    void whatIsStillWantedIsNotAskedAgain();
    void refreshingAsksForEachOnce();
    void aPastMomentIsAskedOnce();
    void aCloserLookIsOneMoreQuestionEach();
    void aCloserLookWaitsForTheCharts();
    void whoseViewGoesOnIsNotAsked();
};

void TestRelatedStore::fewAreAskedAtATimeInTheirOrder()
{
    World world;
    QSignalSpy changed(&world.store, &RelatedStore::changed);
    world.store.show(requestsOf(u"alice"_s, 5));
    for (int answered = 0; answered < 5; ++answered) {
        QTRY_COMPARE(world.server.open(), std::min<qsizetype>(RelatedStore::mostAtOnce, 5 - answered));
        QVERIFY(world.server.asked.last().contains(
            u"metric_%1"_s.arg(std::min(answered + int(RelatedStore::mostAtOnce), 5) - 1)));
        world.server.answer();
    }
    QTRY_COMPARE(world.server.open(), 0);
    QCOMPARE(world.server.asked.size(), 5);
    QTRY_COMPARE(
        std::ranges::count_if(changed,
                              [](const QVariantList &arguments) {
                                  return arguments.first().value<health::History>().answer.asOf.has_value();
                              }),
        5);
}

void TestRelatedStore::anotherMachineDropsTheQuestions()
{
    World world;
    world.store.show(requestsOf(u"alice"_s, 5));
    QTRY_COMPARE(world.server.open(), RelatedStore::mostAtOnce);
    world.store.show(requestsOf(u"bob"_s, 1));
    QTRY_COMPARE(world.server.open(), 1);
    QVERIFY(world.server.asked.last().contains(u"bob"_s));
    world.store.show({});
    QTRY_COMPARE(world.server.open(), 0);
    QCOMPARE(world.server.asked.size(), RelatedStore::mostAtOnce + 1);
}

void TestRelatedStore::whatIsStillWantedIsNotAskedAgain()
{
    World world;
    auto requests = requestsOf(u"alice"_s, 2);
    world.store.show(requests);
    QTRY_COMPARE(world.server.open(), 2);
    requests.removeFirst();
    world.store.show(requests);
    QTRY_COMPARE(world.server.open(), 1);
    QCOMPARE(world.server.asked.size(), 2);
}

void TestRelatedStore::refreshingAsksForEachOnce()
{
    World world;
    QSignalSpy changed(&world.store, &RelatedStore::changed);
    world.store.show(requestsOf(u"alice"_s, 1));
    QTRY_COMPARE(world.server.open(), 1);
    world.store.refresh(); // it is on its way
    world.server.answer();
    QTRY_VERIFY(!changed.isEmpty() && !changed.last().first().value<health::History>().loading);
    QCOMPARE(world.server.asked.size(), 1);
    world.clock.advance(1min);
    world.store.refresh();
    QTRY_COMPARE(world.server.asked.size(), 2);
}

void TestRelatedStore::aPastMomentIsAskedOnce()
{
    World world;
    QSignalSpy changed(&world.store, &RelatedStore::changed);
    auto requests = requestsOf(u"alice"_s, 1);
    requests.first().past = world.clock.now() - 24h;
    world.store.show(requests);
    QTRY_COMPARE(world.server.open(), 1);
    world.server.answer(); // how far apart samples were comes first
    QTRY_COMPARE(world.server.asked.size(), 2);
    world.server.answer();
    QTRY_VERIFY(!changed.last().first().value<health::History>().loading);
    world.store.refresh();
    QCOMPARE(world.server.asked.size(), 2);
}

void TestRelatedStore::aCloserLookIsOneMoreQuestionEach()
{
    World world;
    world.showMonth(5);
    QSignalSpy closer(&world.store, &RelatedStore::closerChanged);
    world.lookCloser();
    for (int answered = 0; answered < 5; ++answered) {
        QTRY_COMPARE(world.server.open(), std::min<qsizetype>(RelatedStore::mostAtOnce, 5 - answered));
        world.server.answer();
    }
    QTRY_COMPARE(world.server.open(), 0);
    QCOMPARE(world.server.asked.size(), 5);
    const auto seen = [&closer] {
        QMap<QString, base::TimeRange> ranges;
        for (const QVariantList &arguments : closer) {
            const auto part = arguments.first().value<health::History>();
            if (!part.loading)
                ranges.insert(part.request.signal.id, part.range);
        }
        return ranges;
    };
    QTRY_COMPARE(seen().size(), 5);
    for (const base::TimeRange &range : seen()) {
        QVERIFY(range.step < base::Milliseconds(1h));
        QVERIFY(range.length() < base::Milliseconds(3 * 24h));
    }
    world.lookCloser(23h); // as good as what is there
    QVERIFY(!QTest::qWaitFor([&] { return world.server.open() > 0; }, 500));
}

void TestRelatedStore::aCloserLookWaitsForTheCharts()
{
    World world;
    world.showMonth(4);
    world.lookCloser();
    QTRY_COMPARE(world.server.open(), 2);
    world.clock.advance(2h);
    world.store.refresh();
    QCOMPARE(world.server.open(), 2);
    world.server.answer();
    QTRY_COMPARE(world.server.asked.size(), 3);
    QVERIFY2(!world.server.asked.last().contains(u"metric_2"_s), qPrintable(world.server.asked.last()));
    QCOMPARE(world.server.open(), 2);
    world.store.show({});
    QTRY_COMPARE(world.server.open(), 0);
}

void TestRelatedStore::whoseViewGoesOnIsNotAsked()
{
    World world;
    world.showMonth(3);
    world.lookCloser();
    QTRY_COMPARE(world.server.open(), 2);
    world.store.look(world.clock.now() - 30 * 24h, world.clock.now(), 300); // all of it again
    QTRY_COMPARE(world.server.open(), 0);
    QVERIFY(!QTest::qWaitFor([&] { return world.server.open() > 0; }, 500));
    QCOMPARE(world.server.asked.size(), 2);
}

QTEST_MAIN(TestRelatedStore)
#include "tst_relatedstore.moc"
