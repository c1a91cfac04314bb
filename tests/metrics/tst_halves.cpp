// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/halves.h"
#include "models/metrics/tail.h"
#include "tests/support/awaited.h"
#include "tests/support/fakeclient.h"
#include "tests/support/slowserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using metrics::Halves;
using metrics::Lines;
using metrics::WideRange;

namespace {

const base::Instant start = base::instantFromMs(1'795'435'200'000);
const QUrl url(u"http://m.example"_s);

WideRange day(const QString &promql = u"load"_s)
{
    return {.promql = promql, .range = {.from = start, .to = start + 24h, .step = 60s}};
}

Halves halves()
{
    return *metrics::halvesOf(day(), 1000);
}

/// Whether a request is for the newer half.
bool isNewer(const http::Request &request)
{
    return request.body.contains("&end=" + QByteArray::number(base::toMs(start + 24h) / 1000));
}

http::Response saying(const QByteArray &beside)
{
    return FakeClient::json(R"({"status":"success",)" + beside
                            + R"("data":{"resultType":"matrix","result":[]}})");
}

} // namespace

class TestHalves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longAnswersAreHalved_data();
    void longAnswersAreHalved();
    void theyOverlapByTheJoint();
    void bothAreAskedAtOnce();
    void whatOneSaysBesideItsLinesCounts();
    void whenOneFailsAllDoes_data();
    void whenOneFailsAllDoes();
};

void TestHalves::longAnswersAreHalved_data()
{
    QTest::addColumn<WideRange>("whole");
    QTest::addColumn<qsizetype>("lines");
    QTest::addColumn<bool>("halved");
    WideRange hours = day();
    hours.range.step = 1h;
    QTest::newRow("a thousand lines of a day") << day() << qsizetype(1000) << true;
    QTest::newRow("a few lines") << day() << qsizetype(20) << false;
    QTest::newRow("nobody knows how many") << day() << qsizetype(0) << false;
    QTest::newRow("a few steps of very many") << hours << qsizetype(100'000) << false;
    QTest::newRow("sums that run through all of it")
        << day(u"running_sum(load)"_s) << qsizetype(1000) << false;
    QTest::newRow("no range") << WideRange() << qsizetype(1000) << false;
}

void TestHalves::longAnswersAreHalved()
{
    QFETCH(const WideRange, whole);
    QFETCH(const qsizetype, lines);
    QFETCH(const bool, halved);
    QCOMPARE(metrics::halvesOf(whole, lines).has_value(), halved);
}

void TestHalves::theyOverlapByTheJoint()
{
    const auto [older, newer] = halves();
    QCOMPARE(older.range.from, day().range.from);
    QCOMPARE(newer.range.to, day().range.to);
    QCOMPARE(older.range.to - newer.range.from, metrics::joint * 60s);
    QVERIFY(std::abs(older.range.points() - newer.range.points()) <= 2 + metrics::joint);
}

void TestHalves::bothAreAskedAtOnce()
{
    SlowServer server;
    auto answer = metrics::askHalves({server, url}, halves());
    QCOMPARE(server.open(), 2);
    answer.drop();
    QCOMPARE(server.open(), 0); // nobody waits for either
}

void TestHalves::whatOneSaysBesideItsLinesCounts()
{
    FakeClient http([](const http::Request &request) {
        return isNewer(request) ? saying(R"("warnings":["both","newer"],)")
                                : saying(R"("isPartial":true,"warnings":["older","both"],)");
    });
    const auto lines = awaited(metrics::askHalves({http, url}, halves()));
    QVERIFY(lines && *lines);
    QVERIFY((*lines)->partial);
    QCOMPARE((*lines)->warnings, QStringList({u"both"_s, u"newer"_s, u"older"_s}));
}

void TestHalves::whenOneFailsAllDoes_data()
{
    QTest::addColumn<bool>("newer");
    QTest::newRow("the older half") << false;
    QTest::newRow("the newer half") << true;
}

void TestHalves::whenOneFailsAllDoes()
{
    QFETCH(const bool, newer);
    FakeClient http([newer](const http::Request &request) -> base::Result<http::Response> {
        if (isNewer(request) == newer)
            return base::fail(base::Error::Kind::TimedOut, u"too slow"_s);
        return saying({});
    });
    const auto lines = awaited(metrics::askHalves({http, url}, halves()));
    QVERIFY(lines && !*lines);
    QCOMPARE(lines->error().kind, base::Error::Kind::TimedOut);
}

QTEST_GUILESS_MAIN(TestHalves)
#include "tst_halves.moc"
