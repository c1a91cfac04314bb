// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/healthstore.h"
#include "models/health/historystore.h"
#include "models/signals/catalogue.h"
#include "models/signals/reasontext.h"
#include "tests/support/awaited.h"
#include "tests/support/fakeclient.h"
#include "tests/support/fleetanswers.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using base::State;
using health::HealthStore;
using health::HistoryStore;

namespace {

/// A backend with one machine, all well, sampled 5 s ago.
http::Response healthy(const http::Request &request, const base::Clock &clock, const FleetAnswers &answers)
{
    FleetAnswers now = answers;
    now.now = double(base::toMs(clock.now())) / 1000;
    const QString matcher = FleetAnswers::matcherOf(request.url);
    const bool range = request.url.path().endsWith("query_range"_L1);
    return FakeClient::json(range ? R"({"status":"success","data":{"resultType":"matrix","result":[]}})"
                                : matcher.isEmpty() ? now.vector(FakeClient::queryOf(request))
                                                    : now.names(matcher));
}

struct World {
    ManualClock clock;
    FleetAnswers answers{.machines = {u"alice"_s}};
    FakeClient http{[this](const http::Request &request) { return healthy(request, clock, answers); }};
    QTemporaryDir folder;
    archive::Archive archive{folder.filePath(u"cache.db"_s)};

    HealthStore::Options options()
    {
        return {.entries = signals::loadCatalogue().entries, .archive = &archive, .profile = u"p"_s};
    }
    metrics::PrometheusClient client() { return {http, QUrl(u"http://m.example"_s)}; }
};

} // namespace

class TestHealthStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRefreshAsksAFixedNumberOfQuestions();
    void whichFamiliesThereWereIsAskedOnceAnHour();
    void aSpoiltQuestionIsAskedSignalBySignal();
    void aVanishedFamilyIsUnknownAndNamed();
    void aGoodAnswerIsJudged();
    void aFailureKeepsTheValuesAndTurnsThemUnknown();
    void recoveryBringsBackGreen();
    void anEmptyAnswerIsNoAllClear();
    void timeAloneMakesSamplesOld();
    void aNewStartShowsTheLastStateWithoutTheNetwork();
    void aNewerAnswerIsNotReplacedByTheArchive();
    void historyIsAskedForTheHostAndSignal();
    void aLongHistoryOfAGaugeKeepsItsExtremes();
    void aHistoryThatIsTooMuchIsAskedPlainly();
    void aFailingHistoryKeepsItsLines();
};

void TestHealthStore::aRefreshAsksAFixedNumberOfQuestions()
{
    World world;
    HealthStore store(world.client(), world.options(), world.clock);
    QVERIFY(refreshed(store));
    qsizetype few = 0;
    for (const QStringList &machines :
         {QStringList{u"alice"_s}, QStringList{u"alice"_s, u"bob"_s, u"db01"_s}}) {
        world.answers.machines = machines;
        world.http.requests.clear();
        world.clock.advance(15s);
        QVERIFY(refreshed(store));
        QCOMPARE(world.http.requests.size(), few ? few : world.http.requests.size());
        few = world.http.requests.size();
    }
    QVERIFY2(few <= 12, qPrintable(QString::number(few)));
}

void TestHealthStore::whichFamiliesThereWereIsAskedOnceAnHour()
{
    World world;
    HealthStore store(world.client(), world.options(), world.clock);
    const auto asked = [&world] {
        return std::ranges::count_if(world.http.requests, [](const http::Request &request) {
            return request.url.path().contains("/label/"_L1);
        });
    };
    QVERIFY(refreshed(store));
    QCOMPARE(asked(), health::familiesOf(world.options().entries).size());
    world.http.requests.clear();
    world.clock.advance(59min);
    QVERIFY(refreshed(store));
    QCOMPARE(asked(), 0);
    world.clock.advance(1min);
    QVERIFY(refreshed(store));
    QVERIFY(asked() > 0);
}

void TestHealthStore::aSpoiltQuestionIsAskedSignalBySignal()
{
    World world;
    world.http.answer = [&world](const http::Request &request) -> base::Result<http::Response> {
        if (FakeClient::queryOf(request).contains("\"v:memory\""_L1))
            return http::Response{.status = 422, .body = R"({"status":"error","error":"many-to-many"})"};
        return healthy(request, world.clock, world.answers);
    };
    HealthStore store(world.client(), world.options(), world.clock);
    QVERIFY(refreshed(store));
    const health::Host &alice = store.fleet().hosts.first();
    QCOMPARE(alice.worst(u"cpu")->state, State::Ok);
    QCOMPARE(alice.worst(u"disk")->state, State::Ok);
    QCOMPARE(alice.worst(u"memory")->reason.code, signals::Reason::Code::QueryFailed);
    QVERIFY(alice.worst(u"memory")->reason.error->detail.contains("many-to-many"_L1));
    world.http.requests.clear();
    QVERIFY(refreshed(store)); // whoever spoilt it stays alone
    const auto spoilt = std::ranges::count_if(world.http.requests, [](const http::Request &request) {
        return FakeClient::queryOf(request).contains("\"v:memory\""_L1);
    });
    QCOMPARE(spoilt, 1);
    QCOMPARE(store.fleet().hosts.first().worst(u"cpu")->state, State::Ok);
}

void TestHealthStore::aVanishedFamilyIsUnknownAndNamed()
{
    World world;
    HealthStore store(world.client(), world.options(), world.clock);
    QVERIFY(refreshed(store));
    const QString family = signals::loadCatalogue().find(u"net_receive")->families.first().first();
    world.answers.gone = {family};
    QVERIFY(refreshed(store));
    const signals::Finding *gone = store.fleet().hosts.first().worst(u"net_receive");
    QVERIFY(gone);
    QCOMPARE(gone->state, State::Unknown);
    QCOMPARE(gone->reason.missing, QStringList{family});
}

void TestHealthStore::aGoodAnswerIsJudged()
{
    World world;
    HealthStore store(world.client(), world.options(), world.clock);
    QVERIFY(refreshed(store));
    QCOMPARE(store.fleet().hosts.size(), 1);
    const health::Host &alice = store.fleet().hosts.first();
    QCOMPARE(alice.name, u"alice"_s);
    for (const signals::Finding &finding : alice.findings)
        QVERIFY2(finding.state == State::Ok, qPrintable(finding.signal + signals::reasonText(finding)));
    QCOMPARE(alice.findings.size(), 11); // the core ones, and what stands on the same families
    QCOMPARE(alice.findings.size() + alice.notWatched.size(),
             std::ranges::count(world.options().entries, QString(), &signals::Signal::namedBy));
    QCOMPARE(alice.sampledAt, world.clock.now() - 5s);
    QCOMPARE(store.held().snapshot->backend, u"victoriametrics"_s);
}

void TestHealthStore::aFailureKeepsTheValuesAndTurnsThemUnknown()
{
    World world;
    HealthStore store(world.client(), world.options(), world.clock);
    QVERIFY(refreshed(store));
    const base::Instant answered = world.clock.now();
    world.clock.advance(15s);
    world.http.breakDown(Error::Kind::TimedOut);
    QVERIFY(refreshed(store));
    QCOMPARE(store.held().error->kind, Error::Kind::TimedOut);
    QCOMPARE(store.held().asOf, answered);
    const health::Host &alice = store.fleet().hosts.first();
    QCOMPARE(alice.state, State::Unknown);
    for (const signals::Finding &finding : alice.findings) {
        QCOMPARE(finding.state, State::Unknown);
        QVERIFY(finding.value);
    }
}

void TestHealthStore::recoveryBringsBackGreen()
{
    World world;
    HealthStore store(world.client(), world.options(), world.clock);
    world.http.breakDown(Error::Kind::Unreachable);
    QVERIFY(refreshed(store));
    QVERIFY(store.fleet().hosts.isEmpty());
    world.http.answer = [&world](const http::Request &request) {
        return healthy(request, world.clock, world.answers);
    };
    QVERIFY(refreshed(store));
    QVERIFY(!store.held().error);
    QCOMPARE(store.fleet().state(), State::Ok);
}

void TestHealthStore::anEmptyAnswerIsNoAllClear()
{
    World world;
    HealthStore store(world.client(), world.options(), world.clock);
    world.http.answer = [](const http::Request &) {
        return FakeClient::json(R"({"status":"success","data":{"resultType":"vector","result":[]}})");
    };
    QVERIFY(refreshed(store));
    QVERIFY(!store.held().error);
    QCOMPARE(store.fleet().state(), State::Unknown);
}

void TestHealthStore::timeAloneMakesSamplesOld()
{
    World world;
    HealthStore store(world.client(), world.options(), world.clock);
    QVERIFY(refreshed(store));
    world.clock.advance(10min);
    store.judgeAgain();
    QTRY_COMPARE(store.fleet().state(), State::Unknown);
    QCOMPARE(store.fleet().hosts.first().findings.first().reason.code, signals::Reason::Code::StaleSample);
}

void TestHealthStore::aNewStartShowsTheLastStateWithoutTheNetwork()
{
    World world;
    {
        HealthStore before(world.client(), world.options(), world.clock);
        QVERIFY(refreshed(before));
    }
    world.clock.advance(1h);
    world.http.requests.clear();
    HealthStore store(world.client(), world.options(), world.clock);
    store.remember();
    QTRY_COMPARE(store.fleet().hosts.size(), 1);
    QVERIFY(world.http.requests.isEmpty());
    QVERIFY(store.held().fromArchive);
    QCOMPARE(store.held().asOf, world.clock.now() - 1h);
    QCOMPARE(store.fleet().hosts.first().name, u"alice"_s);
    QCOMPARE(store.fleet().hosts.first().worst(u"cpu")->value, 0.25);
    QCOMPARE(store.fleet().state(), State::Unknown);
}

void TestHealthStore::aNewerAnswerIsNotReplacedByTheArchive()
{
    World world;
    {
        HealthStore before(world.client(), world.options(), world.clock);
        QVERIFY(refreshed(before));
    }
    world.clock.advance(1min);
    HealthStore store(world.client(), world.options(), world.clock);
    QVERIFY(refreshed(store));
    store.remember();
    QCoreApplication::processEvents();
    QVERIFY(!store.held().fromArchive);
    QCOMPARE(store.fleet().state(), State::Ok);
}

void TestHealthStore::historyIsAskedForTheHostAndSignal()
{
    World world;
    world.http.answer = [](const http::Request &) {
        return FakeClient::json(
            R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{},"values":[[60,"1"]]}]}})");
    };
    HistoryStore store(world.client(), {.archive = &world.archive, .profile = u"p"_s}, world.clock);
    QSignalSpy ended(&store, &HistoryStore::refreshed);
    const auto catalogue = signals::loadCatalogue();
    store.show({.instance = u"a\":9100"_s,
                .host = u"alice"_s,
                .signal = *catalogue.find(u"cpu"),
                .length = 30 * 24h});
    QVERIFY(store.history()->loading);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!store.history()->loading);
    QCOMPARE(store.history()->answer.snapshot->lines.size(), 1);
    const QString query = FakeClient::queryOf(world.http.requests.first());
    QVERIFY2(query.contains(u"instance=\"a\\\":9100\""_s), qPrintable(query));
    QVERIFY2(query.contains(u"[7200s]"_s), qPrintable(query)); // two steps of an hour: all of the counter
    QCOMPARE(store.history()->query, query);
    QCOMPARE(store.history()->fidelity, health::History::Fidelity::Average);
}

void TestHealthStore::aLongHistoryOfAGaugeKeepsItsExtremes()
{
    World world;
    world.http.answer = [](const http::Request &) {
        return FakeClient::json(R"({"status":"success","data":{"resultType":"matrix","result":[
            {"metric":{"vigie_extreme":"last_over_time"},"values":[[3600,"2"]]},
            {"metric":{"vigie_extreme":"min_over_time"},"values":[[3600,"1"]]},
            {"metric":{"vigie_extreme":"max_over_time"},"values":[[3600,"9"]]}]}})");
    };
    HistoryStore store(world.client(), {}, world.clock);
    QSignalSpy ended(&store, &HistoryStore::refreshed);
    const auto catalogue = signals::loadCatalogue();
    store.show(
        {.instance = u"a"_s, .host = u"a"_s, .signal = *catalogue.find(u"memory"), .length = 30 * 24h});
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(store.history()->fidelity, health::History::Fidelity::Bounds);
    QCOMPARE(store.history()->answer.snapshot->lines.size(), 1);
    QCOMPARE(store.history()->answer.snapshot->lines.first().samples.boundsAt(0),
             (series::Extent{.low = 1, .high = 9}));
}

/// Some servers are too small for it: a line of less is better than none.
void TestHealthStore::aHistoryThatIsTooMuchIsAskedPlainly()
{
    World world;
    world.http.answer = [](const http::Request &request) {
        const bool much = FakeClient::queryOf(request).contains(u"max_over_time"_s);
        auto answer = FakeClient::json(
            much
                ? R"({"status":"error","errorType":"422","error":"too many samples"})"
                : R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{},"values":[[60,"1"]]}]}})");
        answer.status = much ? 422 : 200;
        return answer;
    };
    HistoryStore store(world.client(), {}, world.clock);
    QSignalSpy ended(&store, &HistoryStore::refreshed);
    const auto catalogue = signals::loadCatalogue();
    store.show(
        {.instance = u"a"_s, .host = u"a"_s, .signal = *catalogue.find(u"memory"), .length = 30 * 24h});
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!store.history()->answer.error);
    QCOMPARE(store.history()->answer.snapshot->lines.size(), 1);
    QCOMPARE(store.history()->fidelity, health::History::Fidelity::Newest);
    QCOMPARE(store.history()->query, FakeClient::queryOf(world.http.requests.last()));
}

void TestHealthStore::aFailingHistoryKeepsItsLines()
{
    World world;
    const auto good = [](const http::Request &) {
        return FakeClient::json(
            R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{},"values":[[60,"1"]]}]}})");
    };
    world.http.answer = good;
    HistoryStore store(world.client(), {}, world.clock);
    QSignalSpy ended(&store, &HistoryStore::refreshed);
    const auto catalogue = signals::loadCatalogue();
    store.show({.instance = u"a"_s, .host = u"a"_s, .signal = *catalogue.find(u"load"), .length = 1h});
    QTRY_COMPARE(ended.size(), 1);
    const base::TimeRange drawn = store.history()->range;
    world.http.breakDown(Error::Kind::Unreachable);
    world.clock.advance(1min);
    store.refresh();
    QTRY_COMPARE(ended.size(), 2);
    QVERIFY(store.history()->answer.error);
    QCOMPARE(store.history()->answer.snapshot->lines.size(), 1);
    QCOMPARE(store.history()->range, drawn);
}

QTEST_GUILESS_MAIN(TestHealthStore)
#include "tst_healthstore.moc"
