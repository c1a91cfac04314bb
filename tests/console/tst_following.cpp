// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/consolestore.h"
#include "models/console/consoletext.h"
#include "models/console/resultmodel.h"
#include "models/metrics/wholerange.h"
#include "tests/support/fakeclient.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using console::ConsoleStore;
using console::Question;

namespace {

qint64 field(const http::Request &request, const QByteArray &name)
{
    for (const QByteArray &one : request.body.split('&'))
        if (one.startsWith(name + '='))
            return qint64(one.sliced(name.size() + 1).toDouble());
    return -1;
}

/// The step itself as the value of each step, in seconds.
base::Result<http::Response> ramp(const http::Request &request)
{
    const qint64 end = field(request, "end");
    if (end < 0)
        return FakeClient::json("{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":["
                                "{\"metric\":{\"a\":\"b\"},\"value\":[1,\"2\"]}]}}");
    QByteArrayList points;
    for (qint64 at = field(request, "start"); at <= end; at += field(request, "step"))
        points.append('[' + QByteArray::number(at) + ",\"" + QByteArray::number(at) + "\"]");
    return FakeClient::json("{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":["
                            "{\"metric\":{\"a\":\"b\"},\"values\":["
                            + points.join(',') + "]}]}}");
}

struct World {
    World()
        : store(metrics::PrometheusClient(http, QUrl(u"http://m.example"_s)), {}, clock)
    {
    }

    bool settled()
    {
        return QTest::qWaitFor([this] { return !store.isRunning(); });
    }

    bool asked(const Question &question)
    {
        store.ask(question);
        return settled() && store.answer().snapshot && !store.answer().error;
    }

    bool followed(base::Milliseconds later)
    {
        clock.advance(later);
        store.follow();
        return settled();
    }

    /// How long the newest question was, in seconds.
    qint64 length() const
    {
        return field(http.requests.last(), "end") - field(http.requests.last(), "start");
    }

    ManualClock clock;
    FakeClient http{ramp};
    ConsoleStore store;
};

const Question overTime{.promql = u"x"_s, .overTime = true, .length = 1h};

} // namespace

/// A console that goes on asking asks little, and nothing in vain.
class TestFollowing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheEndIsAskedAgain();
    void theWholeIsAskedAfterAWhile();
    void someQueriesNeedTheWhole_data();
    void someQueriesNeedTheWhole();
    void anInstantIsAskedAgain();
    void slowAnswersDoNotPileUp();
    void whatFailsIsNotAskedAgain_data();
    void whatFailsIsNotAskedAgain();
    void aPastMomentIsNotAskedAgain();
    void aQueryIsKeptOnce();
    void rowsKeepTheirPlace();
};

void TestFollowing::onlyTheEndIsAskedAgain()
{
    World world;
    QVERIFY(world.asked(overTime));
    const console::Answer first = *world.store.answer().snapshot;
    QVERIFY(!first.isContinued());
    QCOMPARE_GE(world.length(), 3600);
    QVERIFY(world.followed(45s));
    QCOMPARE_LE(world.length(), 240);
    const console::Answer &next = *world.store.answer().snapshot;
    QVERIFY(next.isContinued());
    QCOMPARE(next.range.to, first.range.to + 45s);
    const series::Samples &samples = next.lines.first().samples;
    QCOMPARE(samples.size(), next.range.points());
    for (qsizetype i = 0; i < samples.size(); ++i) {
        QCOMPARE(samples.timeAt(i), base::toMs(next.range.from + i * next.range.step));
        QCOMPARE(samples.valueAt(i) * 1000, double(samples.timeAt(i)));
    }
    QCOMPARE(next.figures.first().points, next.range.points());
    QCOMPARE(next.figures.first().newest * 1000, double(base::toMs(next.range.to)));
    QVERIFY(console::remarksText(next, QLocale::c()).contains("Only the newest"_L1));
}

void TestFollowing::theWholeIsAskedAfterAWhile()
{
    World world;
    QVERIFY(world.asked(overTime));
    QVERIFY(world.followed(5min));
    QCOMPARE_LT(world.length(), 3600);
    QVERIFY(world.followed(6min));
    QCOMPARE_GE(world.length(), 3600);
    QVERIFY(world.followed(1min));
    QCOMPARE_LT(world.length(), 3600);
}

void TestFollowing::someQueriesNeedTheWhole_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("whole");
    const auto row = [](const QString &query, bool whole) {
        QTest::newRow(qPrintable(query)) << query << whole;
    };
    row(u"rate(x[5m])"_s, false);
    row(u"topk(3, x)"_s, false);
    row(u"start + end"_s, false); // metrics
    row(u"x # running_sum(x)"_s, false);
    row(u"x{a=\"running_sum(\"}"_s, false);
    row(u"running_sum(x)"_s, true);
    row(u"RANGE_avg(x)"_s, true);
    row(u"topk_max(3, x)"_s, true);
    row(u"x - x @ start()"_s, true);
    row(u"keep_last_value(x)"_s, true);
    row(u"any by (job) (x)"_s, true);
}

void TestFollowing::someQueriesNeedTheWhole()
{
    QFETCH(const QString, query);
    QFETCH(const bool, whole);
    QCOMPARE(metrics::needsWholeRange(query), whole);
    World world;
    Question question = overTime;
    question.promql = query;
    QVERIFY(world.asked(question));
    QVERIFY(world.followed(30s));
    QCOMPARE(world.length() >= 3600, whole);
}

void TestFollowing::anInstantIsAskedAgain()
{
    World world;
    QVERIFY(world.asked({.promql = u"x"_s, .overTime = false}));
    QVERIFY(world.followed(30s));
    QCOMPARE(world.http.requests.size(), 2);
    QCOMPARE(field(world.http.requests.last(), "time"), base::toMs(world.clock.now()) / 1000);
}

void TestFollowing::slowAnswersDoNotPileUp()
{
    World world;
    QVERIFY(world.asked(overTime));
    world.store.follow();
    world.store.follow();
    QVERIFY(world.store.isRunning());
    QCOMPARE(world.http.requests.size(), 2);
    world.store.cancel();
    QVERIFY(!world.store.isRunning());
    QVERIFY(world.store.answer().snapshot);
    QVERIFY(world.followed(30s)); // only when somebody wants it again
    QCOMPARE(world.http.requests.size(), 3);
}

void TestFollowing::whatFailsIsNotAskedAgain_data()
{
    QTest::addColumn<base::Error::Kind>("kind");
    QTest::addColumn<bool>("again");
    QTest::newRow("too slow") << base::Error::Kind::TimedOut << false;
    QTest::newRow("too large") << base::Error::Kind::TooLarge << false;
    QTest::newRow("not there now") << base::Error::Kind::Unreachable << true;
}

void TestFollowing::whatFailsIsNotAskedAgain()
{
    QFETCH(const base::Error::Kind, kind);
    QFETCH(const bool, again);
    World world;
    QVERIFY(world.asked(overTime));
    world.http.breakDown(kind);
    QVERIFY(world.followed(30s));
    QVERIFY(world.store.answer().error && world.store.answer().snapshot);
    QVERIFY(world.followed(30s));
    QCOMPARE(world.http.requests.size(), again ? 3 : 2);
    world.http.answer = ramp;
    QVERIFY(world.asked(overTime));
    QVERIFY(world.followed(30s));
    QCOMPARE_LT(world.length(), 3600);
}

void TestFollowing::aPastMomentIsNotAskedAgain()
{
    World world;
    Question question = overTime;
    question.past = world.clock.now() - 24h;
    QVERIFY(world.asked(question));
    QVERIFY(world.followed(30s));
    QCOMPARE(world.http.requests.size(), 1);
}

void TestFollowing::aQueryIsKeptOnce()
{
    World world;
    QSignalSpy kept(&world.store, &ConsoleStore::answered);
    QVERIFY(world.asked(overTime));
    QVERIFY(world.followed(30s));
    QCOMPARE(kept.size(), 1);
}

/// Whoever reads the table keeps what is selected, and where it stands.
void TestFollowing::rowsKeepTheirPlace()
{
    World world;
    console::ResultModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(world.asked(overTime));
    QVERIFY(model.setAnswer(*world.store.answer().snapshot));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex newest = model.index(0, 1);
    const QVariant before = newest.data(console::ResultModel::OrderRole);
    QVERIFY(world.followed(30s));
    QVERIFY(!model.setAnswer(*world.store.answer().snapshot));
    QCOMPARE(reset.size(), 0);
    QVERIFY(newest.data(console::ResultModel::OrderRole) != before);
}

QTEST_GUILESS_MAIN(TestFollowing)
#include "tst_following.moc"
