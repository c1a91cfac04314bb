// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/prometheusclient.h"
#include "tests/support/awaited.h"
#include "tests/support/fakeclient.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using base::instantFromMs;
using metrics::Memory;
using metrics::PrometheusClient;

namespace {

const QByteArray oneSample =
    R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,"7"]}]}})";
const base::Instant noon = instantFromMs(1'795'459'200'500);

} // namespace

class TestPrometheusClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQueryIsAskedUnderTheBase_data();
    void aQueryIsAskedUnderTheBase();
    void plusAndAmpersandSurviveTheForm();
    void aRangeHasItsEndsAndStep();
    void senselessRangesAreNotAsked();
    void linesAreAskedForAsARange();
    void whyThereAreNoLinesIsTold_data();
    void whyThereAreNoLinesIsTold();
    void goodAnswersAreRemembered();
    void aLoginPageDoesNotReplaceWhatIsRemembered();
    void withoutAMemoryNothingIsKept();
};

void TestPrometheusClient::aQueryIsAskedUnderTheBase_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("url");
    QTest::newRow("plain") << u"http://m.example:8428"_s << u"http://m.example:8428/api/v1/query"_s;
    QTest::newRow("slash") << u"http://m.example/"_s << u"http://m.example/api/v1/query"_s;
    QTest::newRow("cluster prefix") << u"http://m.example/select/0/prometheus"_s
                                    << u"http://m.example/select/0/prometheus/api/v1/query"_s;
    QTest::newRow("Grafana proxy") << u"https://g.example/api/datasources/proxy/uid/x/"_s
                                   << u"https://g.example/api/datasources/proxy/uid/x/api/v1/query"_s;
}

void TestPrometheusClient::aQueryIsAskedUnderTheBase()
{
    QFETCH(QString, base);
    QFETCH(QString, url);
    FakeClient http([](const http::Request &) { return FakeClient::json(oneSample); });
    const auto answer = awaited(PrometheusClient(http, QUrl(base)).instant(u"up"_s, noon));
    QCOMPARE(answer->value().samples.first().value, 7.0);
    QCOMPARE(http.requests.first().url.toString(), url);
    QVERIFY(http.requests.first().body.contains("time=1795459200.500"));
    QVERIFY(http.requests.first().body.contains("latency_offset=1ms"));
}

void TestPrometheusClient::plusAndAmpersandSurviveTheForm()
{
    FakeClient http([](const http::Request &) { return FakeClient::json(oneSample); });
    const QString promql = u"a + b{c=~\"x|y&z=1 é%20\"}"_s;
    QVERIFY(awaited(PrometheusClient(http, QUrl(u"http://m.example"_s)).instant(promql, noon)));
    QCOMPARE(FakeClient::queryOf(http.requests.first()), promql);
    QVERIFY(!http.requests.first().body.contains('+'));
}

void TestPrometheusClient::aRangeHasItsEndsAndStep()
{
    FakeClient http([](const http::Request &) {
        return FakeClient::json(R"({"status":"success","data":{"resultType":"matrix","result":[]}})");
    });
    const base::TimeRange range{.from = instantFromMs(60'000), .to = instantFromMs(120'000), .step = 15s};
    QVERIFY(awaited(PrometheusClient(http, QUrl(u"http://m.example"_s)).range(u"up"_s, range))->has_value());
    QVERIFY(http.requests.first().url.path().endsWith(u"/query_range"_s));
    QVERIFY(http.requests.first().body.endsWith("&start=60&end=120&step=15"));
}

void TestPrometheusClient::senselessRangesAreNotAsked()
{
    FakeClient http([](const http::Request &) { return FakeClient::json(oneSample); });
    const PrometheusClient client(http, QUrl(u"http://m.example"_s));
    const base::Instant start = instantFromMs(0);
    for (const base::TimeRange &range : {base::TimeRange{.from = noon, .to = start, .step = 15s},
                                         base::TimeRange{.from = start, .to = noon, .step = 0s},
                                         base::TimeRange{.from = start, .to = start + 11'000s, .step = 1s}}) {
        QCOMPARE(awaited(client.range(u"up"_s, range))->error().kind, Error::Kind::Rejected);
        QCOMPARE(awaited(client.lines(u"up"_s, range))->error().kind, Error::Kind::Rejected);
    }
    QVERIFY(http.requests.isEmpty());
}

void TestPrometheusClient::linesAreAskedForAsARange()
{
    FakeClient http([](const http::Request &) {
        return FakeClient::json(
            R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{"a":"b"},"values":[[60,"1"],[75,"2"]]}]}})");
    });
    const base::TimeRange range{.from = instantFromMs(60'000), .to = instantFromMs(120'000), .step = 15s};
    const PrometheusClient client(http, QUrl(u"http://m.example"_s));
    const auto lines = awaited(client.lines(u"up"_s, range));
    QVERIFY(awaited(client.range(u"up"_s, range))->has_value());
    QCOMPARE(http.requests.first().url, http.requests.last().url);
    QCOMPARE(http.requests.first().body, http.requests.last().body);
    QCOMPARE(lines->value().lines.size(), 1);
    QCOMPARE(lines->value().lines.first().labels.value(u"a"), u"b"_s);
    QCOMPARE(lines->value().lines.first().samples.timeAt(1), 75'000);
    QCOMPARE(lines->value().lines.first().samples.valueAt(1), 2.0);
}

void TestPrometheusClient::whyThereAreNoLinesIsTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    const QByteArray data = "application/json";
    QTest::newRow("refused") << 422 << data << QByteArray(R"({"status":"error","error":"cannot parse"})");
    QTest::newRow("refused with 200") << 200 << data << QByteArray(R"({"status":"error","error":"limit"})");
    QTest::newRow("login page") << 200 << QByteArray("text/html") << QByteArray("<html>");
    QTest::newRow("page that says it is JSON") << 200 << data << QByteArray(" <html>");
    QTest::newRow("busy") << 429 << QByteArray("text/plain") << QByteArray("later");
    QTest::newRow("a vector") << 200 << data << oneSample;
    QTest::newRow("nothing") << 200 << data << QByteArray("{}");
}

void TestPrometheusClient::whyThereAreNoLinesIsTold()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    FakeClient http([&](const http::Request &) {
        return http::Response{.status = status, .contentType = type, .body = body};
    });
    const base::TimeRange range{.from = instantFromMs(60'000), .to = instantFromMs(120'000), .step = 15s};
    const PrometheusClient client(http, QUrl(u"http://m.example"_s));
    QCOMPARE(awaited(client.lines(u"up"_s, range))->error(), awaited(client.range(u"up"_s, range))->error());
}

void TestPrometheusClient::goodAnswersAreRemembered()
{
    const QTemporaryDir folder;
    archive::Archive archive(folder.filePath(u"cache.db"_s));
    const Memory memory{.archive = &archive, .key = {.profile = u"p"_s, .request = u"up"_s}};
    FakeClient http([](const http::Request &) { return FakeClient::json(oneSample); });
    QVERIFY(awaited(PrometheusClient(http, QUrl(u"http://m.example"_s)).instant(u"up"_s, noon, memory))
                ->has_value());

    const auto remembered = awaited(PrometheusClient::rememberedVector(memory));
    QVERIFY(remembered && *remembered && **remembered);
    QCOMPARE((**remembered)->value.samples.first().value, 7.0);
    QCOMPARE((**remembered)->asOf, noon);
}

void TestPrometheusClient::aLoginPageDoesNotReplaceWhatIsRemembered()
{
    const QTemporaryDir folder;
    archive::Archive archive(folder.filePath(u"cache.db"_s));
    const Memory memory{.archive = &archive, .key = {.profile = u"p"_s, .request = u"up"_s}};
    FakeClient http([](const http::Request &) { return FakeClient::json(oneSample); });
    const PrometheusClient client(http, QUrl(u"http://m.example"_s));
    QVERIFY(awaited(client.instant(u"up"_s, noon, memory))->has_value());
    http.answer = [](const http::Request &) {
        return http::Response{.status = 200, .contentType = "text/html", .body = "<html>"};
    };
    QVERIFY(!awaited(client.instant(u"up"_s, noon + 15s, memory))->has_value());
    QCOMPARE((**awaited(PrometheusClient::rememberedVector(memory)))->asOf, noon);
}

void TestPrometheusClient::withoutAMemoryNothingIsKept()
{
    const QTemporaryDir folder;
    archive::Archive archive(folder.filePath(u"cache.db"_s));
    const Memory memory{.archive = &archive, .key = {.profile = u"p"_s, .request = u"up"_s}};
    FakeClient http([](const http::Request &) { return FakeClient::json(oneSample); });
    QVERIFY(awaited(PrometheusClient(http, QUrl(u"http://m.example"_s)).instant(u"up"_s, noon))->has_value());
    QVERIFY(!**awaited(PrometheusClient::rememberedVector(memory)));
}

QTEST_GUILESS_MAIN(TestPrometheusClient)
#include "tst_prometheusclient.moc"
