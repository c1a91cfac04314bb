// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertmanagerparser.h"
#include "models/alerts/alertseriesparser.h"
#include "models/alerts/alerttext.h"
#include "models/alerts/prometheusalertsparser.h"
#include "models/alerts/toldparser.h"
#include "models/metrics/responseparser.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using alerts::Alert;
using alerts::Evaluation;
using base::Error;

namespace {

http::Response json(const QByteArray &body)
{
    return {.status = 200, .contentType = "application/json", .body = body};
}

/// An answer as a real server gave it, from the inputs of the fuzzer.
http::Response recorded(const QString &name)
{
    QFile file(QFINDTESTDATA("../fuzz/alerts/") + name);
    return file.open(QIODevice::ReadOnly) ? json(file.readAll()) : http::Response();
}

http::Response refusal(int status, const QByteArray &body)
{
    return {.status = status, .contentType = "text/plain", .body = body};
}

/// Where no question can be asked, as vmalert says it.
http::Response noQueries()
{
    return refusal(400, "unsupported path requested: \"/api/v1/query\"");
}

QByteArray vector(const QByteArray &elements, bool victoria)
{
    return R"({"status":"success","data":{"resultType":"vector","result":[)" + elements + "]}"
        + (victoria ? R"(,"stats":{"seriesFetched":"2"}})" : "}");
}

const QByteArray recordedAlert =
    R"({"metric":{"__name__":"ALERTS","alertname":"Down","alertstate":"firing","alertgroup":"g","instance":"a:9100"},"value":[100,"1"]},)"
    R"({"metric":{"__name__":"ALERTS_FOR_STATE","alertname":"Down","alertgroup":"g","instance":"a:9100"},"value":[100,"40"]})";

QByteArray rules(const QByteArray &health)
{
    return R"({"status":"success","data":{"groups":[{"name":"g","rules":[{"type":"alerting","name":"A","health":")"
        + health + R"("},{"type":"recording","name":"r","health":"ok"}]}]}})";
}

QStringList namesOf(const QList<Alert> &list)
{
    QStringList names;
    for (const Alert &alert : list)
        names.append(alert.name + u' ' + alerts::stateName(alert.state));
    return names;
}

} // namespace

class TestAlertParsers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void alertmanagerTellsWhichAreQuiet();
    void prometheusAndVmalertAgree_data();
    void prometheusAndVmalertAgree();
    void aSuppressedAlertSaysWhy_data();
    void aSuppressedAlertSaysWhy();
    void whateverIsNotTheApiIsAnError_data();
    void whateverIsNotTheApiIsAnError();
    void optionalKeysMayBeMissing();
    void someTimesMeanNever_data();
    void someTimesMeanNever();
    void anEmptyListIsAllQuietOnlyWhenSomebodyLooks_data();
    void anEmptyListIsAllQuietOnlyWhenSomebodyLooks();
    void aStoreWithoutAListIsReadBySeries();
    void oneAlertIsTheSameHoweverItWasLearnt();
    void duplicatesLeaveTheWorst();
    void theWorstComesFirstThenTheNewest();
    void hostileLabelsStayPlainTextAndAreCut();
    void theArchiveGivesBackWhatWasTold();
};

void TestAlertParsers::alertmanagerTellsWhichAreQuiet()
{
    const auto list = alerts::parseAlertmanager(recorded(u"alertmanager"_s));
    QVERIFY(list);
    QCOMPARE(namesOf(list->alerts),
             (QStringList{u"HostDown firing"_s, u"DiskFills firing"_s, u"Watchdog firing"_s,
                          u"Quiet silenced"_s}));
    const Alert &first = list->alerts.first();
    QCOMPARE(first.severity, u"critical"_s);
    QCOMPARE(first.subject, u"db01"_s);
    QCOMPARE(first.instance, u"db01:9100"_s);
    QCOMPARE(first.annotations.value(u"description"), u"Line one\nline <b>two</b>"_s);
    QCOMPARE(base::toIso(*first.since), u"2026-11-24T00:27:28.578Z"_s);
    QVERIFY(first.generatorUrl.startsWith(u"http://metrics.example:"_s));
    QCOMPARE(list->evaluation, Evaluation::Yes);
    QCOMPARE(list->backend, u"alertmanager"_s);
}

void TestAlertParsers::prometheusAndVmalertAgree_data()
{
    QTest::addColumn<QString>("server");
    QTest::newRow("prometheus") << u"prometheus"_s;
    QTest::newRow("vmalert") << u"vmalert"_s;
}

void TestAlertParsers::prometheusAndVmalertAgree()
{
    QFETCH(QString, server);
    const auto list = alerts::parsePrometheusAlerts(recorded(server + u"-alerts"_s));
    const auto counts = alerts::parseRules(recorded(server + u"-rules"_s));
    QVERIFY(list && counts);
    QStringList names = namesOf(*list);
    names.sort();
    QCOMPARE(names,
             (QStringList{u"DiskFills firing"_s, u"HostDown firing"_s, u"NotYet pending"_s, u"Quiet firing"_s,
                          u"Watchdog firing"_s}));
    QVERIFY(std::ranges::all_of(*list, [](const Alert &alert) { return alert.since.has_value(); }));
    QCOMPARE(counts->evaluated, 5);
    QCOMPARE(counts->failing, 0);
}

void TestAlertParsers::aSuppressedAlertSaysWhy_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<Alert::State>("state");
    QTest::newRow("active") << QByteArray(R"({"state":"active"})") << Alert::State::Firing;
    QTest::newRow("just in") << QByteArray(R"({"state":"unprocessed"})") << Alert::State::Firing;
    QTest::newRow("silenced") << QByteArray(R"({"state":"suppressed","silencedBy":["x"],"inhibitedBy":[]})")
                              << Alert::State::Silenced;
    QTest::newRow("inhibited") << QByteArray(R"({"state":"suppressed","silencedBy":[],"inhibitedBy":["x"]})")
                               << Alert::State::Inhibited;
    QTest::newRow("muted by time") << QByteArray(R"({"state":"suppressed","mutedBy":["night"]})")
                                   << Alert::State::Silenced;
    QTest::newRow("no status") << QByteArray("null") << Alert::State::Firing;
}

void TestAlertParsers::aSuppressedAlertSaysWhy()
{
    QFETCH(QByteArray, status);
    QFETCH(Alert::State, state);
    const auto list =
        alerts::parseAlertmanager(json(R"([{"labels":{"alertname":"A"},"status":)" + status + "}]"));
    QVERIFY(list);
    QCOMPARE(list->alerts.first().state, state);
}

void TestAlertParsers::whateverIsNotTheApiIsAnError_data()
{
    QTest::addColumn<http::Response>("response");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("a login page") << recorded(u"page"_s) << Error::Kind::Malformed;
    QTest::newRow("truncated") << recorded(u"truncated"_s) << Error::Kind::Malformed;
    QTest::newRow("nothing") << json("") << Error::Kind::Malformed;
    QTest::newRow("not UTF-8") << json("[{\"labels\":{\"a\":\"\xff\"}}]") << Error::Kind::Malformed;
    QTest::newRow("nested without end") << json(QByteArray(100'000, '[')) << Error::Kind::Malformed;
    QTest::newRow("a number") << json("17") << Error::Kind::Malformed;
    QTest::newRow("an alert without labels") << json("[{}]") << Error::Kind::Malformed;
    QTest::newRow("something behind it") << json("[] []") << Error::Kind::Malformed;
    QTest::newRow("API v1 of an Alertmanager") << refusal(410, "deprecated") << Error::Kind::Rejected;
    QTest::newRow("a bad filter") << refusal(400, "\"bad matcher\"") << Error::Kind::Rejected;
    QTest::newRow("vmalert behind the proxy is down") << refusal(502, "") << Error::Kind::Malformed;
    QTest::newRow("no login") << refusal(401, "") << Error::Kind::Unauthorized;
}

void TestAlertParsers::whateverIsNotTheApiIsAnError()
{
    QFETCH(http::Response, response);
    QFETCH(Error::Kind, kind);
    const auto manager = alerts::parseAlertmanager(response);
    const auto prometheus = alerts::parsePrometheusAlerts(response);
    QVERIFY(!manager && !prometheus && !alerts::parseRules(response));
    QCOMPARE(manager.error().kind, kind);
    QCOMPARE(prometheus.error().kind, kind);
}

void TestAlertParsers::optionalKeysMayBeMissing()
{
    const auto none = alerts::parsePrometheusAlerts(json(R"({"status":"success","data":{}})"));
    QVERIFY(none && none->isEmpty()); // VictoriaMetrics leaves "alerts" out
    const auto bare = alerts::parsePrometheusAlerts(
        json(R"({"data":{"alerts":[{"labels":{"alertname":"A","n":5}}]},"status":"success"})"));
    QVERIFY(bare);
    QCOMPARE(namesOf(*bare), QStringList{u"A firing"_s});
    QVERIFY(!bare->first().since);
}

void TestAlertParsers::someTimesMeanNever_data()
{
    QTest::addColumn<QString>("activeAt");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nanoseconds") << u"2026-11-24T00:27:28.578619242Z"_s
                                 << u"2026-11-24T00:27:28.579Z"_s; // to the millisecond
    QTest::newRow("whole seconds") << u"2026-11-24T00:27:28Z"_s << u"2026-11-24T00:27:28Z"_s;
    QTest::newRow("an offset") << u"2026-11-24T01:27:28+01:00"_s << u"2026-11-24T00:27:28Z"_s;
    QTest::newRow("Go's zero") << u"0001-01-01T00:00:00Z"_s << QString();
    QTest::newRow("no time") << u"yesterday"_s << QString();
}

void TestAlertParsers::someTimesMeanNever()
{
    QFETCH(QString, activeAt);
    QFETCH(QString, expected);
    const auto list = alerts::parsePrometheusAlerts(
        json(R"({"status":"success","data":{"alerts":[{"labels":{"alertname":"A"},"activeAt":")"
             + activeAt.toUtf8() + R"("}]}})"));
    QVERIFY(list);
    const auto &since = list->first().since;
    QCOMPARE(since ? base::toIso(*since) : QString(), expected);
}

void TestAlertParsers::anEmptyListIsAllQuietOnlyWhenSomebodyLooks_data()
{
    QTest::addColumn<alerts::Told>("told");
    QTest::addColumn<Evaluation>("evaluation");
    QTest::addColumn<QString>("backend");
    const http::Response none = json(R"({"status":"success","data":{"alerts":[]}})");
    const http::Response noRules = json(R"({"status":"success","data":{"groups":[]}})");
    const http::Response ofPrometheus = json(vector({}, false));
    const http::Response ofVictoria = json(vector({}, true));
    QTest::newRow("Prometheus with rules")
        << alerts::Told{.alerts = none, .rules = json(rules("ok")), .series = ofPrometheus} << Evaluation::Yes
        << u"prometheus"_s;
    QTest::newRow("Prometheus without rules")
        << alerts::Told{.alerts = none, .rules = noRules, .series = ofPrometheus} << Evaluation::No
        << u"prometheus"_s;
    QTest::newRow("every rule fails")
        << alerts::Told{.alerts = none, .rules = json(rules("err")), .series = ofPrometheus} << Evaluation::No
        << u"prometheus"_s;
    QTest::newRow("no rule was evaluated yet")
        << alerts::Told{.alerts = none, .rules = json(rules("unknown")), .series = ofPrometheus}
        << Evaluation::No << u"prometheus"_s;
    QTest::newRow("VictoriaMetrics without vmalert")
        << alerts::Told{.alerts = none, .rules = noRules, .series = ofVictoria} << Evaluation::No
        << u"victoriametrics"_s;
    QTest::newRow("VictoriaMetrics with vmalert")
        << alerts::Told{.alerts = none, .rules = json(rules("ok")), .series = ofVictoria} << Evaluation::Yes
        << u"victoriametrics"_s;
    QTest::newRow("vmalert itself") << alerts::Told{.alerts = none,
                                                    .rules = json(rules("ok")),
                                                    .series = noQueries()}
                                    << Evaluation::Yes << u"vmalert"_s;
    QTest::newRow("a server without that question")
        << alerts::Told{.alerts = none, .rules = refusal(404, "not found"), .series = ofPrometheus}
        << Evaluation::Unsaid << u"prometheus"_s;
    QTest::newRow("an Alertmanager") << alerts::Told{.alertmanager = true, .alerts = json("[]")}
                                     << Evaluation::Unsaid << u"alertmanager"_s;
}

void TestAlertParsers::anEmptyListIsAllQuietOnlyWhenSomebodyLooks()
{
    QFETCH(alerts::Told, told);
    QFETCH(Evaluation, evaluation);
    QFETCH(QString, backend);
    const auto list = alerts::parseTold(told);
    QVERIFY(list);
    QVERIFY(list->alerts.isEmpty());
    QCOMPARE(list->evaluation, evaluation);
    QCOMPARE(list->backend, backend);
}

void TestAlertParsers::aStoreWithoutAListIsReadBySeries()
{
    const auto list = alerts::parseTold({.alerts = json(R"({"status":"success","data":{"alerts":[]}})"),
                                         .rules = json(R"({"status":"success","data":{"groups":[]}})"),
                                         .series = json(vector(recordedAlert, true))});
    QVERIFY(list);
    QCOMPARE(namesOf(list->alerts), QStringList{u"Down firing"_s});
    QCOMPARE(list->alerts.first().since, base::instantFromMs(40'000));
    QCOMPARE(list->evaluation, Evaluation::Yes);
}

void TestAlertParsers::oneAlertIsTheSameHoweverItWasLearnt()
{
    const auto ofSeries = alerts::alertsFromSeries(*metrics::parseVector(json(vector(recordedAlert, true))));
    const auto ofList = alerts::parsePrometheusAlerts(json(
        R"({"status":"success","data":{"alerts":[{"labels":{"alertname":"Down","instance":"a:9100"}}]}})"));
    QCOMPARE(ofSeries.first().fingerprint, ofList->first().fingerprint);
}

void TestAlertParsers::duplicatesLeaveTheWorst()
{
    const auto list = alerts::parsePrometheusAlerts(json(
        R"({"status":"success","data":{"alerts":[{"state":"pending","labels":{"alertname":"A"}},{"state":"firing","labels":{"alertname":"A"}}]}})"));
    QCOMPARE(namesOf(*list), QStringList{u"A firing"_s});
}

void TestAlertParsers::theWorstComesFirstThenTheNewest()
{
    const auto list = alerts::parsePrometheusAlerts(json(R"({"status":"success","data":{"alerts":[
        {"labels":{"alertname":"waits","severity":"critical"},"state":"pending"},
        {"labels":{"alertname":"heartbeat","severity":"none"},"state":"firing","activeAt":"2026-01-01T00:00:00Z"},
        {"labels":{"alertname":"old","severity":"warning"},"state":"firing","activeAt":"2026-01-01T00:00:00Z"},
        {"labels":{"alertname":"new"},"state":"firing","activeAt":"2026-01-02T00:00:00Z"},
        {"labels":{"alertname":"worst","severity":"Page"},"state":"firing"}]}})"));
    QCOMPARE(namesOf(*list),
             (QStringList{u"worst firing"_s, u"new firing"_s, u"old firing"_s, u"heartbeat firing"_s,
                          u"waits pending"_s}));
}

void TestAlertParsers::hostileLabelsStayPlainTextAndAreCut()
{
    const QByteArray huge(1'000'000, 'x');
    const auto list =
        alerts::parseAlertmanager(json(R"([{"labels":{"alertname":"<img src=x>","blob":")" + huge
                                       + R"("},"annotations":{"summary":"<b>)" + huge + R"("}}])"));
    QVERIFY(list);
    const Alert &alert = list->alerts.first();
    QCOMPARE(alert.name, u"<img src=x>"_s);
    QCOMPARE(alert.labels.value(u"blob").size(), huge.size());
    QVERIFY(alerts::summaryOf(alert).startsWith(u"<b>x"_s));
    QVERIFY(alerts::summaryOf(alert).size() < 600);
    QVERIFY(alerts::detailsText(alert, {}, QTimeZone::UTC, QLocale::c()).size() < 10'000);
}

void TestAlertParsers::theArchiveGivesBackWhatWasTold()
{
    const alerts::Told told{.alerts = recorded(u"vmalert-alerts"_s),
                            .rules = recorded(u"vmalert-rules"_s),
                            .series = noQueries()};
    const auto back = alerts::unpacked(alerts::packed(told));
    QVERIFY(back);
    QCOMPARE(*alerts::parseTold(*back), *alerts::parseTold(told));
    QVERIFY(!alerts::unpacked("damaged"));
}

QTEST_GUILESS_MAIN(TestAlertParsers)
#include "tst_alertparsers.moc"
