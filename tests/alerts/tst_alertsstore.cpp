// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertseriesparser.h"
#include "models/alerts/alertsstore.h"
#include "tests/support/awaited.h"
#include "tests/support/fakeclient.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using alerts::AlertsClient;
using alerts::AlertsStore;
using alerts::Evaluation;
using base::Error;

namespace {

const QByteArray oneAlert =
    R"([{"labels":{"alertname":"Down","instance":"a:9100"},"status":{"state":"active"}}])";

http::Response noSuchPath()
{
    return {.status = 404, .contentType = "text/plain", .body = "404 page not found"};
}

/// A server with one alert, by its own API.
http::Response alertmanager(const http::Request &request)
{
    return request.url.path().endsWith("/api/v2/alerts"_L1) ? FakeClient::json(oneAlert) : noSuchPath();
}

/// A Prometheus with one rule, and no alert.
http::Response prometheus(const http::Request &request)
{
    const QString path = request.url.path();
    if (path.endsWith("/api/v1/alerts"_L1))
        return FakeClient::json(R"({"status":"success","data":{"alerts":[]}})");
    if (path.endsWith("/api/v1/rules"_L1))
        return FakeClient::json(
            R"({"status":"success","data":{"groups":[{"rules":[{"type":"alerting","health":"ok"}]}]}})");
    if (path.endsWith("/api/v1/query"_L1))
        return FakeClient::json(R"({"status":"success","data":{"resultType":"vector","result":[]}})");
    return noSuchPath();
}

struct World {
    ManualClock clock;
    FakeClient http{alertmanager};
    QTemporaryDir folder;
    archive::Archive archive{folder.filePath(u"cache.db"_s)};
    QUrl url{u"http://alerts.example/prefix"_s};

    AlertsStore store(AlertsClient::Api api = AlertsClient::Api::Unknown,
                      std::optional<base::Instant> past = {})
    {
        return AlertsStore(AlertsClient(http, url, api), metrics::PrometheusClient(http, url),
                           {.archive = &archive, .profile = u"p"_s, .past = past}, clock);
    }
    QStringList paths() const
    {
        QStringList paths;
        for (const http::Request &request : http.requests)
            paths.append(request.url.path());
        return paths;
    }
};

} // namespace

class TestAlertsStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAlertmanagerIsRecognised();
    void aPrometheusIsRecognisedAndAskedDirectlyFromThenOn();
    void aServerThatIsReplacedIsRecognisedAgain();
    void troubleOnTheWayIsNotAnotherServer_data();
    void troubleOnTheWayIsNotAnotherServer();
    void aFailureKeepsTheLastGoodAnswer();
    void aNewStartShowsTheLastAnswerWithoutTheNetwork();
    void aLoginPageDoesNotReplaceTheLastGoodAnswer();
    void thePastIsAskedOfTheSeriesAndNotArchived();
};

void TestAlertsStore::anAlertmanagerIsRecognised()
{
    World world;
    AlertsStore store = world.store();
    QVERIFY(refreshed(store));
    QCOMPARE(store.held().snapshot->backend, u"alertmanager"_s);
    QCOMPARE(store.held().snapshot->alerts.size(), 1);
    QCOMPARE(store.held().asOf, world.clock.now());
    QVERIFY(store.isConfirmed());
    QCOMPARE(world.paths(), QStringList{u"/prefix/api/v2/alerts"_s});
}

void TestAlertsStore::aPrometheusIsRecognisedAndAskedDirectlyFromThenOn()
{
    World world;
    world.http.answer = prometheus;
    AlertsStore store = world.store();
    QVERIFY(refreshed(store));
    QCOMPARE(store.held().snapshot->evaluation, Evaluation::Yes);
    QCOMPARE(store.held().snapshot->rules, 1);
    QCOMPARE(world.http.requests.size(), 4);
    world.http.requests.clear();
    QVERIFY(refreshed(store));
    QCOMPARE(world.http.requests.size(), 3); // whatever the number of alerts
    QVERIFY(!world.paths().contains(u"/prefix/api/v2/alerts"_s));
}

void TestAlertsStore::aServerThatIsReplacedIsRecognisedAgain()
{
    World world;
    AlertsStore store = world.store();
    QVERIFY(refreshed(store));
    world.http.answer = prometheus;
    QVERIFY(refreshed(store));
    QCOMPARE(store.held().error->kind, Error::Kind::Rejected);
    QVERIFY(refreshed(store));
    QVERIFY(!store.held().error);
    QCOMPARE(store.held().snapshot->backend, u"prometheus"_s);
}

void TestAlertsStore::troubleOnTheWayIsNotAnotherServer_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("unreachable") << Error::Kind::Unreachable;
    QTest::newRow("timed out") << Error::Kind::TimedOut;
    QTest::newRow("TLS") << Error::Kind::Tls;
    QTest::newRow("redirected") << Error::Kind::Redirected;
    QTest::newRow("too large") << Error::Kind::TooLarge;
}

void TestAlertsStore::troubleOnTheWayIsNotAnotherServer()
{
    QFETCH(Error::Kind, kind);
    World world;
    world.http.breakDown(kind);
    AlertsStore store = world.store();
    QVERIFY(refreshed(store));
    QCOMPARE(store.held().error->kind, kind);
    QCOMPARE(world.http.requests.size(), 1);
}

void TestAlertsStore::aFailureKeepsTheLastGoodAnswer()
{
    World world;
    AlertsStore store = world.store();
    QVERIFY(refreshed(store));
    const base::Instant answered = world.clock.now();
    world.clock.advance(15s);
    world.http.breakDown(Error::Kind::TimedOut);
    QVERIFY(refreshed(store));
    QCOMPARE(store.held().error->kind, Error::Kind::TimedOut);
    QCOMPARE(store.held().asOf, answered);
    QCOMPARE(store.held().snapshot->alerts.size(), 1);
    QVERIFY(!store.isConfirmed());
    world.http.answer = alertmanager;
    QVERIFY(refreshed(store));
    QVERIFY(store.isConfirmed());
}

void TestAlertsStore::aNewStartShowsTheLastAnswerWithoutTheNetwork()
{
    World world;
    {
        AlertsStore before = world.store();
        QVERIFY(refreshed(before));
    }
    world.clock.advance(1h);
    world.http.requests.clear();
    AlertsStore store = world.store();
    store.remember();
    QTRY_VERIFY(store.held().snapshot);
    QVERIFY(world.http.requests.isEmpty());
    QVERIFY(store.held().fromArchive);
    QVERIFY(!store.isConfirmed());
    QCOMPARE(store.held().asOf, world.clock.now() - 1h);
    QCOMPARE(store.held().snapshot->alerts.first().name, u"Down"_s);
}

void TestAlertsStore::aLoginPageDoesNotReplaceTheLastGoodAnswer()
{
    World world;
    {
        AlertsStore before = world.store();
        QVERIFY(refreshed(before));
        world.http.answer = [](const http::Request &) {
            return http::Response{.status = 200, .contentType = "text/html", .body = "<html>log in</html>"};
        };
        QVERIFY(refreshed(before));
        QCOMPARE(before.held().error->kind, Error::Kind::Malformed);
    }
    AlertsStore store = world.store();
    store.remember();
    QTRY_VERIFY(store.held().snapshot);
    QCOMPARE(store.held().snapshot->alerts.size(), 1);
}

void TestAlertsStore::thePastIsAskedOfTheSeriesAndNotArchived()
{
    World world;
    world.http.answer = [](const http::Request &) {
        return FakeClient::json(
            R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{"__name__":"ALERTS","alertname":"Then","alertstate":"pending"},"value":[1,"1"]}]}})");
    };
    AlertsStore store = world.store(AlertsClient::Api::Unknown, world.clock.now() - 24h);
    QVERIFY(refreshed(store));
    QCOMPARE(store.held().snapshot->alerts.first().name, u"Then"_s);
    QCOMPARE(store.held().asOf, world.clock.now() - 24h);
    QCOMPARE(world.http.requests.size(), 1);
    QCOMPARE(FakeClient::queryOf(world.http.requests.first()), alerts::alertSeriesQuery());
    AlertsStore later = world.store();
    QSignalSpy changed(&later, &AlertsStore::changed);
    later.remember();
    QVERIFY(!QTest::qWaitFor([&changed] { return !changed.isEmpty(); }, 200));
}

QTEST_GUILESS_MAIN(TestAlertsStore)
#include "tst_alertsstore.moc"
