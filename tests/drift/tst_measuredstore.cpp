// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/measuredquestions.h"
#include "models/drift/measuredstore.h"
#include "tests/support/fakeclient.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using drift::MeasuredSubject;

namespace {

const base::Instant now = base::instantFromMs(1'793'491'200'000);

QByteArray vectorOf(const QByteArray &labels, const QByteArray &value)
{
    return R"({"status":"success","data":{"resultType":"vector","result":[{"metric":)" + labels
        + R"(,"value":[1793491200,")" + value + R"("]}]}})";
}

const QByteArray nothing = R"({"status":"success","data":{"resultType":"vector","result":[]}})";

/// A store that knows a machine of now and one of before.
FakeClient::Answer store()
{
    return [](const http::Request &request) {
        const QString query = FakeClient::queryOf(request);
        if (request.url.path().endsWith("values"_L1))
            return FakeClient::json(R"({"status":"success","data":["a:9100","b:9100"]})");
        if (query.contains(u"[30d"_s))
            return FakeClient::json(vectorOf(R"({"instance":"b:9100","nodename":"b"})", "1793480000"));
        if (query.contains(u"MemTotal"_s))
            return FakeClient::json(
                vectorOf(R"({"instance":"a:9100","nodename":"a","vigie":"machine"})", "1793491190"));
        return FakeClient::json(nothing);
    };
}

drift::MeasuredStore made(FakeClient &http, const base::Clock &clock,
                          const std::optional<base::Instant> &past = {})
{
    return {metrics::PrometheusClient(http, QUrl(u"http://m.example"_s)), {.past = past}, clock};
}

} // namespace

class TestMeasuredStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNumberOfQuestionsIsFixed();
    void whoIsNotHeardIsAskedAbout();
    void aFailureKeepsTheLastAnswer();
    void itIsAskedEveryFiveMinutes();
    void thePastIsAskedOfThePast();
};

void TestMeasuredStore::theNumberOfQuestionsIsFixed()
{
    QCOMPARE(drift::measuredQuestions().size(), 3);
    const QStringList questions = drift::measuredQuestions(u"instance_name"_s);
    QCOMPARE(questions.size(), 3);
    QVERIFY(questions.first().contains(u"up{instance_name!=\"\"}"_s));
    QVERIFY(!questions.join(u' ').contains(u"$only"_s));
}

void TestMeasuredStore::whoIsNotHeardIsAskedAbout()
{
    ManualClock clock;
    FakeClient http(store());
    auto measured = made(http, clock);
    QSignalSpy refreshed(&measured, &drift::MeasuredStore::refreshed);
    measured.refresh();
    QTRY_COMPARE(refreshed.size(), 1);
    QVERIFY(measured.held().snapshot);
    const QList<MeasuredSubject> subjects = measured.held().snapshot->subjects;
    QCOMPARE(subjects.size(), 2);
    QCOMPARE(subjects[0].exporter, MeasuredSubject::Exporter::Up);
    QCOMPARE(subjects[1].exporter, MeasuredSubject::Exporter::Gone);
    QCOMPARE(http.requests.size(), 6);
}

void TestMeasuredStore::aFailureKeepsTheLastAnswer()
{
    ManualClock clock;
    FakeClient http(store());
    auto measured = made(http, clock);
    measured.refresh();
    QTRY_VERIFY(measured.held().snapshot);
    http.breakDown(base::Error::Kind::Unreachable);
    measured.refresh();
    QTRY_VERIFY(measured.held().error);
    QCOMPARE(measured.held().snapshot->subjects.size(), 2);
}

void TestMeasuredStore::itIsAskedEveryFiveMinutes()
{
    ManualClock clock;
    FakeClient http(store());
    auto measured = made(http, clock);
    const auto asks = [&] {
        const qsizetype before = http.requests.size();
        measured.refreshWhenDue();
        const bool asked = http.requests.size() > before;
        return asked && QTest::qWaitFor([&] { return !measured.isRunning(); });
    };
    QVERIFY(asks());
    QVERIFY(!asks());
    clock.advance(6min);
    QVERIFY(asks());
    http.breakDown(base::Error::Kind::Busy);
    clock.advance(6min);
    QVERIFY(asks());
    QVERIFY(asks()); // what failed is asked whenever somebody is
}

void TestMeasuredStore::thePastIsAskedOfThePast()
{
    ManualClock clock;
    FakeClient http(store());
    auto measured = made(http, clock, now - 24h);
    measured.refresh();
    QTRY_VERIFY(measured.held().snapshot);
    QCOMPARE(measured.held().snapshot->moment, now - 24h);
    for (const http::Request &request : http.requests)
        if (!request.url.path().endsWith("values"_L1))
            QVERIFY(request.body.contains("time=1793404800"));
}

QTEST_GUILESS_MAIN(TestMeasuredStore)
#include "tst_measuredstore.moc"
