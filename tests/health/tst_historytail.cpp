// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/historystore.h"
#include "tests/support/awaited.h"
#include "tests/support/fakeclient.h"
#include "tests/support/manualclock.h"
#include "tests/support/samelines.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using health::HistoryStore;

namespace {

qint64 fieldOf(const http::Request &request, const QByteArray &name)
{
    for (const QByteArray &field : request.body.split('&'))
        if (field.startsWith(name + '='))
            return field.sliced(name.size() + 1).toLongLong();
    return -1;
}

qint64 pointsOf(const http::Request &request)
{
    return (fieldOf(request, "end") - fieldOf(request, "start")) / fieldOf(request, "step") + 1;
}

/// A store with lines that say of each second how many there were.
struct World {
    explicit World(int lines = 1)
        : lines(lines)
    {
        store.show({.instance = u"a"_s, .host = u"a"_s, .signal = gauge(), .length = 6h});
    }

    static signals::Signal gauge()
    {
        signals::Signal signal;
        signal.id = u"load"_s;
        signal.drilldown = u"load"_s;
        return signal;
    }

    http::Response answer(const http::Request &request) const
    {
        if (fieldOf(request, "step") < 1)
            return FakeClient::json(R"({"status":"success","data":{"resultType":"vector","result":[]}})");
        QByteArray values;
        for (qint64 at = fieldOf(request, "start"); at <= fieldOf(request, "end");
             at += fieldOf(request, "step"))
            values += (values.isEmpty() ? "[" : ",[") + QByteArray::number(at) + ",\""
                + QByteArray::number(at % 1000) + "\"]";
        const QByteArray stats = extended ? R"("stats":{"seriesFetched":"1"},)" : "";
        const QByteArray partly = partial ? R"("isPartial":true,)" : "";
        QByteArray all;
        for (int line = 0; line < lines; ++line)
            all += (line == 0 ? "" : ",") + QByteArray(R"({"metric":{"line":")") + QByteArray::number(line)
                + R"("},"values":[)" + values + "]}";
        return FakeClient::json(R"({"status":"success",)" + stats + partly
                                + R"("data":{"resultType":"matrix","result":[)" + all + "]}}");
    }

    /// Whether the newest question was for a part of the range.
    bool askedATail() const { return pointsOf(http.requests.last()) < 50; }

    int lines;
    ManualClock clock;
    bool extended = false;
    bool partial = false;
    FakeClient http{[this](const http::Request &request) { return answer(request); }};
    HistoryStore store{{http, QUrl(u"http://m.example"_s)}, {}, clock};
};

} // namespace

class TestHistoryTail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRefreshAsksWhatIsNew();
    void tailsAddUpToTheWhole();
    void theWholeIsAskedNowAndThen();
    void theWholeIsAskedWhen_data();
    void theWholeIsAskedWhen();
    void anotherServerIsAskedForTheWholeAtOnce();
    void aPastMomentIsNotAskedAgain();
    void anAnswerToTheRequestBeforeIsNotTaken();
    void whatHadManyLinesIsAskedInHalves();
};

void TestHistoryTail::aRefreshAsksWhatIsNew()
{
    World world;
    QSignalSpy ended(&world.store, &HistoryStore::refreshed);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!world.askedATail());
    const base::TimeRange before = world.store.history()->range;
    world.clock.advance(30s);
    QVERIFY(refreshed(world.store));
    QCOMPARE(world.http.requests.size(), 2);
    QVERIFY(world.askedATail());
    QCOMPARE(world.store.history()->range.to, before.to + 30s);
    QCOMPARE(world.store.history()->range.from, before.from + 30s);
    QCOMPARE(world.store.history()->answer.asOf, world.store.history()->range.to);
}

void TestHistoryTail::tailsAddUpToTheWhole()
{
    World world;
    QSignalSpy ended(&world.store, &HistoryStore::refreshed);
    QTRY_COMPARE(ended.size(), 1);
    for (int i = 0; i < 20; ++i) {
        world.clock.advance(29s);
        QVERIFY(refreshed(world.store));
        QVERIFY(world.askedATail());
    }
    const metrics::Lines followed = *world.store.history()->answer.snapshot;
    HistoryStore whole({world.http, QUrl(u"http://m.example"_s)}, {}, world.clock);
    QSignalSpy answered(&whole, &HistoryStore::refreshed);
    whole.show(world.store.history()->request);
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(whole.history()->range, world.store.history()->range);
    QCOMPARE(samelines::difference(followed, *whole.history()->answer.snapshot), QString());
}

void TestHistoryTail::theWholeIsAskedNowAndThen()
{
    World world;
    QSignalSpy ended(&world.store, &HistoryStore::refreshed);
    QTRY_COMPARE(ended.size(), 1);
    int wholes = 0;
    for (int minute = 0; minute < 60; ++minute) {
        world.clock.advance(1min);
        QVERIFY(refreshed(world.store));
        wholes += world.askedATail() ? 0 : 1;
    }
    QVERIFY2(wholes >= 5 && wholes <= 6, qPrintable(QString::number(wholes)));
}

void TestHistoryTail::theWholeIsAskedWhen_data()
{
    using Happens = std::function<void(World &)>;
    QTest::addColumn<Happens>("happens");
    QTest::newRow("the last attempt failed") << Happens([](World &world) {
        const FakeClient::Answer good = world.http.answer;
        world.http.breakDown(Error::Kind::Unreachable);
        QVERIFY(refreshed(world.store));
        world.http.answer = good;
    });
    QTest::newRow("part of a cluster did not answer") << Happens([](World &world) {
        world.partial = true;
        QVERIFY(refreshed(world.store));
        world.partial = false;
    });
    QTest::newRow("nobody asked for long") << Happens([](World &world) { world.clock.advance(5h); });
    QTest::newRow("the clock was set back") << Happens([](World &world) { world.clock.advance(-1h); });
}

void TestHistoryTail::theWholeIsAskedWhen()
{
    QFETCH(const std::function<void(World &)>, happens);
    World world;
    QSignalSpy ended(&world.store, &HistoryStore::refreshed);
    QTRY_COMPARE(ended.size(), 1);
    happens(world);
    world.clock.advance(15s);
    QVERIFY(refreshed(world.store));
    QVERIFY(!world.askedATail());
    QVERIFY(!world.store.history()->answer.error);
    world.clock.advance(15s);
    QVERIFY(refreshed(world.store));
    QVERIFY(world.askedATail());
}

void TestHistoryTail::anotherServerIsAskedForTheWholeAtOnce()
{
    World world;
    QSignalSpy ended(&world.store, &HistoryStore::refreshed);
    QTRY_COMPARE(ended.size(), 1);
    world.extended = true;
    world.clock.advance(15s);
    QVERIFY(refreshed(world.store));
    QCOMPARE(world.http.requests.size(), 3);
    QVERIFY(!world.askedATail());
    QCOMPARE(ended.size(), 2); // what both brought was one refresh
}

void TestHistoryTail::aPastMomentIsNotAskedAgain()
{
    World world;
    QSignalSpy ended(&world.store, &HistoryStore::refreshed);
    QTRY_COMPARE(ended.size(), 1);
    auto request = world.store.history()->request;
    request.past = world.clock.now() - 24h;
    world.store.show(request);
    QTRY_COMPARE(ended.size(), 2);
    const qsizetype asked = world.http.requests.size();
    world.clock.advance(1min);
    world.store.refresh();
    QCOMPARE(world.http.requests.size(), asked);
}

/// It arrives while it is still being asked how far apart samples were then.
void TestHistoryTail::anAnswerToTheRequestBeforeIsNotTaken()
{
    World world;
    QSignalSpy ended(&world.store, &HistoryStore::refreshed);
    auto request = world.store.history()->request;
    request.past = world.clock.now() - 24h;
    world.store.show(request);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(world.store.history()->range.to, *request.past);
}

/// How many is known from the answer before, whatever its range; another question may have few.
void TestHistoryTail::whatHadManyLinesIsAskedInHalves()
{
    World world(500);
    QSignalSpy ended(&world.store, &HistoryStore::refreshed);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(world.http.requests.size(), 1);
    auto request = world.store.history()->request;
    request.length = 3h;
    world.store.show(request);
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(world.http.requests.size(), 3);
    HistoryStore other({world.http, QUrl(u"http://m.example"_s)}, {}, world.clock);
    QSignalSpy answered(&other, &HistoryStore::refreshed);
    other.show(request);
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(world.http.requests.size(), 4);
    QCOMPARE(world.store.history()->range, other.history()->range);
    QCOMPARE(
        samelines::difference(*world.store.history()->answer.snapshot, *other.history()->answer.snapshot),
        QString());
    request.signal.drilldown = u"other"_s;
    world.store.show(request);
    QTRY_COMPARE(ended.size(), 3);
    QCOMPARE(world.http.requests.size(), 5);
}

QTEST_GUILESS_MAIN(TestHistoryTail)
#include "tst_historytail.moc"
