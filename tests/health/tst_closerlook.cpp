// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/closerlook.h"
#include "tests/support/fakeclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using health::CloserLook;
using health::History;

namespace {

constexpr int pixels = 1000;
const base::Instant now = base::instantFromMs(1'795'435'200'000);

http::Response oneLine(const http::Request &)
{
    return FakeClient::json(
        R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{},"values":[[60,"1"]]}]}})");
}

/// Thirty days, a point an hour.
History month(const QString &query = u"load"_s)
{
    History history;
    history.request = {.instance = u"a"_s, .host = u"a"_s, .signal = {}, .length = 30 * 24h};
    history.request.signal.drilldown = query;
    history.range = {.from = now - 30 * 24h, .to = now, .step = 1h};
    history.fidelity = History::Fidelity::Bounds;
    history.finest = 15s;
    history.answer.accept({}, now);
    return history;
}

struct World {
    World()
    {
        look.setHistory(month());
        QObject::connect(&look, &CloserLook::changed, &look, [this] { isLoading = look.closer()->loading; });
    }

    bool isAnswered() const { return !isLoading && look.closer() && !look.closer()->loading; }

    FakeClient http{oneLine};
    CloserLook look{{http, QUrl(u"http://m.example"_s)}, 0ms};
    bool isLoading = false;
};

} // namespace

class TestCloserLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPartIsAskedAtItsOwnStep();
    void whoSeesEnoughIsNotAsked_data();
    void whoSeesEnoughIsNotAsked();
    void onlyTheLastOfManyViewsIsAsked();
    void aSmallStepAsideAsksNobody();
    void closerStillIsAskedAgain();
    void anotherRequestForgetsIt();
    void whatIsAskedAsFineAsItCanBeIsNotAskedAgain();
    void whatMovesOnIsAskedForItsEnd();
    void aViewThatLeavesAndReturnsIsAsked();
    void whatIsRefusedIsNotAskedAgain();
    void whatFailedInPassingIsAskedAgain();
    void whatIsCancelledIsSilent();
    void ratesGetTheWindowOfTheirStep();
};

void TestCloserLook::aPartIsAskedAtItsOwnStep()
{
    World world;
    world.look.look(now - 48h, now - 36h, pixels);
    QVERIFY(world.http.requests.isEmpty()); // only once it stands still
    QTRY_VERIFY(world.isAnswered());
    QCOMPARE(world.http.requests.size(), 1);
    const History &closer = *world.look.closer();
    QCOMPARE(closer.range.step, base::Milliseconds(15s));
    QVERIFY(closer.range.from <= now - 54h && closer.range.from > now - 55h); // half a view to each side
    QVERIFY(closer.range.to >= now - 30h && closer.range.to < now - 29h);
    QCOMPARE(closer.fidelity, History::Fidelity::Every);
    QCOMPARE(closer.query, u"load"_s);
    QCOMPARE(closer.request, month().request);
}

void TestCloserLook::whoSeesEnoughIsNotAsked_data()
{
    QTest::addColumn<History>("history");
    QTest::addColumn<base::Milliseconds>("length");
    QTest::newRow("all of it") << month() << base::Milliseconds(30 * 24h);
    QTest::newRow("a point every two pixels") << month() << base::Milliseconds(21 * 24h);
    History fine = month();
    fine.range.step = 15s;
    QTest::newRow("all that was collected") << fine << base::Milliseconds(1h);
    History none = month();
    none.answer = {};
    History remembered = month();
    remembered.answer.fromArchive = true;
    remembered.finest = 0ms;
    QTest::newRow("remembered from before") << remembered << base::Milliseconds(1h);
    QTest::newRow("no answer yet") << none << base::Milliseconds(1h);
}

void TestCloserLook::whoSeesEnoughIsNotAsked()
{
    QFETCH(const History, history);
    QFETCH(const base::Milliseconds, length);
    World world;
    world.look.setHistory(history);
    world.look.look(now - length, now, pixels);
    QCoreApplication::processEvents();
    QVERIFY(world.http.requests.isEmpty());
    QVERIFY(!world.look.closer());
}

void TestCloserLook::onlyTheLastOfManyViewsIsAsked()
{
    World world;
    for (int hours = 40; hours > 10; --hours)
        world.look.look(now - std::chrono::hours(hours), now, pixels);
    QTRY_VERIFY(world.isAnswered());
    QCOMPARE(world.http.requests.size(), 1);
    QVERIFY(world.look.closer()->range.from > now - 18h);
}

void TestCloserLook::aSmallStepAsideAsksNobody()
{
    World world;
    world.look.look(now - 48h, now - 36h, pixels);
    QTRY_VERIFY(world.isAnswered());
    world.look.look(now - 46h, now - 34h, pixels);
    QCoreApplication::processEvents();
    QCOMPARE(world.http.requests.size(), 1);
    world.look.look(now - 40h, now - 28h, pixels);
    QTRY_COMPARE(world.http.requests.size(), 2);
}

void TestCloserLook::closerStillIsAskedAgain()
{
    World world;
    world.look.look(now - 10 * 24h, now - 4 * 24h, pixels);
    QTRY_VERIFY(world.isAnswered());
    QCOMPARE(world.look.closer()->fidelity, History::Fidelity::Bounds);
    QVERIFY(world.look.closer()->range.step < base::Milliseconds(1h));
    world.look.look(now - 7 * 24h, now - 7 * 24h + 2h, pixels);
    QTRY_COMPARE(world.http.requests.size(), 2);
    QTRY_VERIFY(world.isAnswered());
    QCOMPARE(world.look.closer()->range.step, base::Milliseconds(15s));
}

void TestCloserLook::anotherRequestForgetsIt()
{
    World world;
    world.look.look(now - 48h, now - 36h, pixels);
    QTRY_VERIFY(world.isAnswered());
    QObject::disconnect(&world.look, nullptr, nullptr, nullptr);
    QSignalSpy changed(&world.look, &CloserLook::changed);
    world.look.setHistory(month(u"memory"_s));
    QCOMPARE(changed.size(), 1);
    QVERIFY(!world.look.closer());
}

/// Steps are round: for some views the finest that fits is still more than two pixels wide.
void TestCloserLook::whatIsAskedAsFineAsItCanBeIsNotAskedAgain()
{
    World world;
    for (int hours = 30; hours < 250; hours *= 2) {
        world.look.look(now - std::chrono::hours(hours), now - 1h, pixels);
        QTRY_VERIFY(!world.http.requests.isEmpty() && world.isAnswered());
        world.http.requests.clear();
        for (int refresh = 0; refresh < 3; ++refresh) {
            world.look.setHistory(month());
            QCoreApplication::processEvents();
        }
        QVERIFY2(world.http.requests.isEmpty(), qPrintable(QString::number(hours)));
    }
}

void TestCloserLook::whatMovesOnIsAskedForItsEnd()
{
    World world;
    world.look.look(now - 12h, now, pixels);
    QTRY_VERIFY(world.isAnswered());
    History later = month();
    later.range.from += 1h;
    later.range.to += 1h;
    world.look.setHistory(later);
    world.look.look(now - 11h, now + 1h, pixels);
    QTRY_COMPARE(world.http.requests.size(), 2);
    QTRY_VERIFY(world.isAnswered());
    QVERIFY(world.look.closer()->range.to >= now + 1h);
    QVERIFY(world.look.closer()->range.from > now - 18h);
    QVERIFY(world.http.requests.last().body.contains("&start=")
            && !world.http.requests.last().body.contains(
                "&start=" + QByteArray::number(base::toMs(world.look.closer()->range.from) / 1000)));
}

void TestCloserLook::aViewThatLeavesAndReturnsIsAsked()
{
    World world;
    world.look.look(now - 48h, now - 36h, pixels);
    QTRY_COMPARE(world.http.requests.size(), 1);
    world.look.look(now - 30 * 24h, now, pixels); // before the answer was there
    QVERIFY(!world.look.closer()->loading);
    world.look.look(now - 48h, now - 36h, pixels);
    QTRY_VERIFY(world.isAnswered() && world.look.closer()->answer.snapshot);
}

void TestCloserLook::whatIsRefusedIsNotAskedAgain()
{
    World world;
    world.http.breakDown(Error::Kind::Rejected);
    world.look.look(now - 48h, now - 36h, pixels);
    QTRY_VERIFY(world.isAnswered());
    QVERIFY(world.look.closer()->answer.error);
    QVERIFY(!world.look.closer()->answer.snapshot);
    world.look.setHistory(month()); // a refresh
    world.look.look(now - 47h, now - 37h, pixels);
    QCoreApplication::processEvents();
    QCOMPARE(world.http.requests.size(), 1);
}

/// By the refresh that finds the store back.
void TestCloserLook::whatFailedInPassingIsAskedAgain()
{
    World world;
    world.http.breakDown(Error::Kind::Unreachable);
    world.look.look(now - 48h, now - 36h, pixels);
    QTRY_VERIFY(world.isAnswered());
    QVERIFY(world.look.closer()->answer.error);
    History down = month();
    down.answer.refuse({.kind = Error::Kind::Unreachable, .detail = {}, .retryAfter = {}});
    world.look.setHistory(down);
    QCoreApplication::processEvents();
    QCOMPARE(world.http.requests.size(), 1); // not while nobody answers
    world.http.answer = oneLine;
    world.look.setHistory(month());
    QTRY_VERIFY(world.isAnswered() && !world.look.closer()->answer.error);
    QCOMPARE(world.http.requests.size(), 2);
}

void TestCloserLook::whatIsCancelledIsSilent()
{
    World world;
    world.look.look(now - 48h, now - 36h, pixels);
    QTRY_COMPARE(world.http.requests.size(), 1);
    QVERIFY(world.look.closer()->loading);
    world.look.cancel();
    QVERIFY(!world.look.closer()->loading);
    QCoreApplication::processEvents();
    QVERIFY(!world.look.closer()->answer.snapshot);
    world.look.look(now - 48h, now - 36h, pixels);
    QCoreApplication::processEvents();
    QCOMPARE(world.http.requests.size(), 1);
}

void TestCloserLook::ratesGetTheWindowOfTheirStep()
{
    World world;
    world.look.setHistory(month(u"rate(x[$window])"_s));
    world.look.look(now - 20 * 24h, now - 10 * 24h, pixels);
    QTRY_VERIFY(world.isAnswered());
    QCOMPARE(world.look.closer()->fidelity, History::Fidelity::Average);
    QVERIFY(world.look.closer()->query.contains(
        u"%1s"_s.arg(2 * world.look.closer()->range.step.count() / 1000)));
}

QTEST_GUILESS_MAIN(TestCloserLook)
#include "tst_closerlook.moc"
