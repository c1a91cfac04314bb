// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/fleetmodel.h"
#include "models/health/fleettext.h"
#include "models/health/healthstore.h"
#include "models/health/hosttext.h"
#include "models/health/lastseen.h"
#include "models/signals/reasontext.h"
#include "tests/support/awaited.h"
#include "tests/support/fakeclient.h"
#include "tests/support/fleetanswers.h"
#include "tests/support/manualclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::State;
using health::HealthStore;
using signals::HostReadings;
using Code = signals::Reason::Code;

namespace {

const auto mine = QByteArray(R"(
[rack]
title = { en = "Rack", fr = "Baie" }
about = { en = "How warm the rack is.", fr = "La chaleur de la baie." }
subject = "host"
group = "system"
unit = "celsius"
query = 'rack_celsius * on (instance) rack_offset'
requires = 'node_load5'
rule = { bad = "above", warning = 40 }
)");

/// The shipped catalogue, and what a user wrote.
signals::Catalogue withMine(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"mine.toml"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(mine);
    file.close();
    return signals::loadCatalogue(folder.path());
}

/// Machines, all well, whose samples are as old as is said.
struct World {
    ManualClock clock;
    base::Milliseconds ahead{0}; ///< how far the samples' dates are
    QString refused; ///< questions that contain it
    FleetAnswers answers{.machines = {u"alice"_s}};
    FakeClient http{[this](const http::Request &request) { return answer(request); }};

    http::Response answer(const http::Request &request) const
    {
        FleetAnswers told = answers;
        told.now = double(base::toMs(clock.now() + ahead)) / 1000;
        const QString promql = FakeClient::queryOf(request);
        const QString matcher = FleetAnswers::matcherOf(request.url);
        if (!refused.isEmpty() && promql.contains(refused))
            return {.status = 422,
                    .contentType = "application/json",
                    .body = R"({"status":"error","error":"many-to-many matching"})"};
        if (request.url.path().endsWith("query_range"_L1))
            return FakeClient::json(R"({"status":"success","data":{"resultType":"matrix","result":[]}})");
        return FakeClient::json(matcher.isEmpty() ? told.vector(promql) : told.names(matcher));
    }

    health::Fleet judged(const QList<signals::Signal> &entries)
    {
        HealthStore store({http, QUrl(u"http://m.example"_s)}, {.entries = entries}, clock);
        return refreshed(store) ? store.fleet() : health::Fleet();
    }
};

/// A machine that is known of by its history alone.
HostReadings silent(const QString &instance)
{
    HostReadings host{.instance = instance, .name = instance.section(u':', 0, 0)};
    host.bySignal[u"load"_s] = {.missing = {u"node_load5"_s}, .seen = true};
    return host;
}

metrics::Vector lastCalled(const QString &instance, const QString &nodename)
{
    return {.samples = {{.labels = {{u"vigie"_s, u"f:instance:node_uname_info"_s},
                                    {u"instance"_s, instance},
                                    {u"nodename"_s, nodename}},
                         .value = 1.7e9}},
            .warnings = {}};
}

} // namespace

/// What comes from outside may be anything: each has its finding, and costs nobody else's.
class TestBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQueryThatFailsCostsItsSignalAndSaysWhereItStands();
    void clocksThatAreAnHourOffMakeNobodyGreen_data();
    void clocksThatAreAnHourOffMakeNobodyGreen();
    void aMachineThatChangedItsInstanceIsNoGhost_data();
    void aMachineThatChangedItsInstanceIsNoGhost();
    void aSilentGuestStaysOneMachine();
    void whatVanishedIsDatedByWhoeverBoreIt_data();
    void whatVanishedIsDatedByWhoeverBoreIt();
    void endlessWordsAreCutWhereTheyAreShown();
};

void TestBadInput::aQueryThatFailsCostsItsSignalAndSaysWhereItStands()
{
    const QTemporaryDir folder;
    const signals::Catalogue catalogue = withMine(folder);
    QVERIFY(catalogue.diagnostics.isEmpty());
    World world;
    world.refused = u"rack_offset"_s;
    const health::Fleet fleet = world.judged(catalogue.entries);
    const health::Host &alice = fleet.hosts.first();
    const signals::Finding *rack = alice.worst(u"rack");
    QVERIFY(rack);
    QCOMPARE(rack->state, State::Unknown);
    QCOMPARE(rack->reason.code, Code::QueryFailed);
    const QString said = signals::reasonText(*rack, QLocale::c());
    QVERIFY2(said.contains("many-to-many matching"_L1), qPrintable(said));
    QVERIFY2(said.contains(folder.filePath(u"mine.toml:2"_s)), qPrintable(said));
    for (const signals::Finding &finding : alice.findings)
        QVERIFY2(finding.signal == "rack"_L1 || finding.reason.code != Code::QueryFailed,
                 qPrintable(finding.signal));
    QCOMPARE(alice.worst(u"cpu")->state, State::Ok);
}

void TestBadInput::clocksThatAreAnHourOffMakeNobodyGreen_data()
{
    QTest::addColumn<base::Milliseconds>("ahead");
    QTest::addColumn<Code>("code");
    QTest::newRow("samples of an hour ago") << base::Milliseconds(-1h) << Code::StaleSample;
    QTest::newRow("samples of in an hour") << base::Milliseconds(1h) << Code::FutureSample;
}

void TestBadInput::clocksThatAreAnHourOffMakeNobodyGreen()
{
    QFETCH(base::Milliseconds, ahead);
    QFETCH(Code, code);
    World world;
    world.ahead = ahead;
    const health::Fleet fleet = world.judged(signals::loadCatalogue().entries);
    QCOMPARE(fleet.hosts.size(), 1);
    QCOMPARE(fleet.state(), State::Unknown);
    QCOMPARE(fleet.hosts.first().worst(u"cpu")->reason.code, code);
    for (const signals::Finding &finding : fleet.hosts.first().findings)
        QVERIFY2(finding.state == State::Unknown, qPrintable(finding.signal));
}

void TestBadInput::aMachineThatChangedItsInstanceIsNoGhost_data()
{
    QTest::addColumn<QString>("lastName"); // of the silent one
    QTest::addColumn<bool>("targeted");
    QTest::addColumn<qsizetype>("machines");
    QTest::newRow("the same machine, renamed") << u"Alice"_s << false << qsizetype(1);
    QTest::newRow("another machine") << u"bob"_s << false << qsizetype(2);
    QTest::newRow("still scraped under both") << u"alice"_s << true << qsizetype(2);
}

void TestBadInput::aMachineThatChangedItsInstanceIsNoGhost()
{
    QFETCH(QString, lastName);
    QFETCH(bool, targeted);
    QFETCH(qsizetype, machines);
    signals::Readings readings;
    readings.hosts = {
        silent(u"10.0.0.1:9100"_s),
        {.instance = u"alice.example:9100"_s, .name = u"alice"_s, .sampledAt = base::Instant()}};
    if (targeted)
        readings.hosts[0].bySignal[u"reach"_s].readings = {{.parts = {}, .value = 0}};
    health::addLastSeen(readings, signals::loadCatalogue().entries, lastCalled(u"10.0.0.1:9100"_s, lastName));
    QCOMPARE(readings.hosts.size(), machines);
    QCOMPARE(readings.hosts.first().name, u"alice"_s);
}

/// Its exporter no longer says that pica01.example is pica01, which is what the hypervisor calls it.
void TestBadInput::aSilentGuestStaysOneMachine()
{
    HostReadings guest{.instance = u"vm/pica01"_s,
                       .name = u"pica01"_s,
                       .kind = u"vm"_s,
                       .parent = u"alice"_s,
                       .machine = false};
    guest.bySignal[u"pve_guest"_s] = {.readings = {{.parts = {}, .value = 0}}, .sampledAt = base::Instant()};
    signals::Readings readings;
    readings.hosts = {silent(u"pica01.example:9100"_s), guest};
    health::addLastSeen(readings, signals::loadCatalogue().entries,
                        lastCalled(u"pica01.example:9100"_s, u"pica01"_s));
    QCOMPARE(readings.hosts.size(), 1);
    const HostReadings &one = readings.hosts.first();
    QCOMPARE(QStringList({one.name, one.instance, one.kind, one.parent}),
             QStringList({u"pica01"_s, u"pica01.example:9100"_s, u"vm"_s, u"alice"_s}));
    QCOMPARE(one.bySignal.value(u"pve_guest"_s).readings.size(), 1);
}

void TestBadInput::whatVanishedIsDatedByWhoeverBoreIt_data()
{
    QTest::addColumn<QString>("instance");
    QTest::addColumn<bool>("known");
    QTest::newRow("the machine's own exporter") << u"alice:9100"_s << true;
    QTest::newRow("another exporter on it") << u"alice:8080"_s << true;
    QTest::newRow("nobody: that the machine lives is no date") << u"bob:8080"_s << false;
}

void TestBadInput::whatVanishedIsDatedByWhoeverBoreIt()
{
    QFETCH(QString, instance);
    QFETCH(bool, known);
    HostReadings alice{.instance = u"alice:9100"_s,
                       .others = {u"alice:8080"_s},
                       .name = u"alice"_s,
                       .sampledAt = base::instantFromMs(1'800'000'000'000)};
    alice.bySignal[u"container_gone"_s] = {.missing = {u"container_last_seen"_s}, .seen = true};
    signals::Readings readings;
    readings.hosts = {alice};
    const metrics::Sample last{
        .labels = {{u"vigie"_s, u"f:instance:container_last_seen"_s}, {u"instance"_s, instance}},
        .value = 1.7e9};
    health::addLastSeen(readings, signals::loadCatalogue().entries, {.samples = {last}, .warnings = {}});
    const auto date = readings.hosts.first().bySignal.value(u"container_gone"_s).lastSeen;
    QCOMPARE(date, known ? std::optional(base::instantFromMs(1'700'000'000'000)) : std::nullopt);
}

void TestBadInput::endlessWordsAreCutWhereTheyAreShown()
{
    const QString endless(1'000'000, u'x');
    const signals::Finding finding{.signal = u"disk"_s,
                                   .state = State::Critical,
                                   .value = 0.97,
                                   .unit = base::Unit::Ratio,
                                   .parts = {{u"mountpoint"_s, endless}},
                                   .query = endless,
                                   .reason = {.code = Code::PastCritical, .limit = 0.95}};
    const health::Host host{
        .name = endless, .instance = endless, .state = State::Critical, .findings = {finding}};
    health::FleetModel model;
    model.setFleet({.hosts = {host}});
    for (int column = 0; column < model.columnCount(); ++column)
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
            QVERIFY(model.data(model.index(0, column), role).toString().size() < 3000);
    QVERIFY(health::hostReasonText(host).size() < 1000);
    QVERIFY(health::findingText(finding, {}, QTimeZone::utc()).size() < 3000);
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
