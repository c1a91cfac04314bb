// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/causelinestext.h"
#include "models/situation/situationjson.h"
#include "models/situation/situationtext.h"
#include "models/situation/witnesses.h"
#include "tests/situation/causefixture.h"

#include <QJsonArray>
#include <QTest>

using namespace causefixture;
using inventory::Inventory;
using inventory::Kind;
using inventory::Subject;
using probe::Fault;
using probe::Offline;
using probe::Sight;
using probe::Stage;
using situation::Cause;
using situation::OwnChecks;
using situation::Situation;
using situation::SourceStatus;
using situation::WatchedPlace;
using situation::WitnessView;

namespace {

Subject subject(Kind kind, const QString &name, const QList<std::pair<QString, inventory::Value>> &facts,
                wiki::Banner banner = wiki::Banner::None)
{
    Subject one{.kind = kind, .name = name};
    for (const auto &[key, value] : facts)
        one.facts.append({.key = key, .value = value, .banner = banner});
    return one;
}

/// A hypervisor, a machine on it and a service on that; and a service of somewhere else.
Inventory inventoryOfUs()
{
    return {
        .subjects = {subject(Kind::Hypervisor, u"alice"_s, {{u"fqdn"_s, u"alice.example"_s}}),
                     subject(Kind::Vm, u"v1"_s, {{u"fqdn"_s, u"v1.example"_s}, {u"parent"_s, u"alice"_s}}),
                     subject(Kind::Service, u"wiki"_s,
                             {{u"public_url"_s, u"https://wiki.example"_s}, {u"parent"_s, u"v1"_s}}),
                     subject(Kind::Service, u"pad"_s, {{u"public_url"_s, u"https://pad.example"_s}})}};
}

using Seen = QHash<QString, Fault>; ///< by host; others are well

/// What the whole looks like, when the desktop sees this.
Situation situationOf(const Fleet &fleet, SourceStatus::State metrics, const Seen &seen,
                      std::optional<Offline> offline = {})
{
    const auto places = situation::placesOf(inventoryOfUs());
    const auto sightOf = [&seen](const probe::Target &target) -> std::optional<Sight> {
        const Fault fault = seen.value(target.host, Fault::None);
        return Sight{.target = target,
                     .reached = fault == Fault::None ? Stage::Tcp : Stage::Dns,
                     .fault = fault,
                     .took = {1ms, 1ms},
                     .at = fixture::now(),
                     .since = fixture::now() - 3min};
    };
    Situation whole{.moment = fixture::now(), .sources = {fixture::source(metrics)}, .fleet = fleet};
    whole.checks = {
        .mode = OwnChecks::Mode::On,
        .witnesses = situation::witnessesOf(places, fleet, whole.sources, sightOf, offline, fixture::now()),
        .offline = offline,
        .tried = int(places.size()),
        .asOf = fixture::now()};
    return whole;
}

QList<Cause> causesOf(const Situation &whole)
{
    return situation::causesOf(whole.fleet, whole.sources, whole.checks);
}

/// "wiki:alone-down" for each.
QStringList verdicts(const QList<WitnessView> &views)
{
    QStringList list;
    for (const WitnessView &view : views)
        list.append(view.subject + u':' + probe::verdictName(view.witness.verdict));
    list.sort();
    return list;
}

QString headline(const Situation &whole)
{
    const QList<Cause> causes = causesOf(whole);
    QString text = situation::worstCauseText(
        causes, nullptr, {.now = fixture::now(), .zone = QTimeZone::utc(), .locale = QLocale::c()});
    return text.replace(QChar::Nbsp, u' ');
}

} // namespace

/// What this desktop saw, beside what the metrics say.
class TestWitnesses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatTheInventoryNamesIsLookedAt_data();
    void onlyWhatTheInventoryNamesIsLookedAt();
    void whatTheMetricsSayOfThePlace_data();
    void whatTheMetricsSayOfThePlace();
    void aSecondWitnessStandsUnderTheSilence();
    void contradictionsAreCausesOfTheirOwn();
    void withDeadMetricsTriageStandsOnIt();
    void offlineComesFirstAndCallsNobodyDown();
    void whoeverDoesNotLookIsToldHow();
    void theStateOfEverything_data();
    void theStateOfEverything();
    void jsonHasBothWitnesses();
    void textHasALineAnAddress();
    void hostileWordsStayOnTheirLine();
};

void TestWitnesses::onlyWhatTheInventoryNamesIsLookedAt_data()
{
    QTest::addColumn<Subject>("subject");
    QTest::addColumn<QStringList>("places");
    const auto row = [](const char *name, const Subject &one, const QStringList &places) {
        QTest::newRow(name) << one << places;
    };
    const auto service = [](const QList<std::pair<QString, inventory::Value>> &facts) {
        return subject(Kind::Service, u"wiki"_s, facts);
    };
    const QString url = u"https://wiki.example/start"_s;
    row("a public address", service({{u"public_url"_s, url}}), {u"wiki.example all"_s});
    row("several", service({{u"public_url"_s, QStringList{url, u"https://w.example"_s}}}),
        {u"wiki.example all"_s, u"w.example all"_s});
    row("an administration page", service({{u"admin_url"_s, u"https://pve.example:8006"_s}}),
        {u"pve.example:8006"_s});
    row("a bare name beside its own address",
        service({{u"public_url"_s, url}, {u"fqdn"_s, u"wiki.example"_s}}), {u"wiki.example all"_s});
    row("a machine by its name",
        subject(Kind::Vm, u"v1"_s, {{u"fqdn"_s, u"v1.example"_s}, {u"addresses"_s, u"192.0.2.7"_s}}),
        {u"v1.example"_s});
    row("a machine by its address", subject(Kind::Vm, u"v1"_s, {{u"addresses"_s, u"192.0.2.7/24"_s}}),
        {u"192.0.2.7"_s});
    row("nothing named",
        service(
            {{u"image"_s, u"registry.example/wiki:1"_s}, {u"repository"_s, u"https://git.example/wiki"_s}}),
        {});
    row("a plan", subject(Kind::Service, u"new"_s, {{u"public_url"_s, url}}, wiki::Banner::Plan), {});
    row("words", service({{u"public_url"_s, u"to be decided"_s}}), {});
    row("somebody's own machine",
        service({{u"admin_url"_s, u"http://localhost:8080"_s}, {u"fqdn"_s, u"localhost"_s}}), {});
    row("users' way to this machine", service({{u"public_url"_s, u"http://127.0.0.1:8080"_s}}),
        {u"127.0.0.1:8080 all"_s});
    row("a site", subject(Kind::Site, u"s"_s, {{u"public_url"_s, url}}), {});
}

void TestWitnesses::onlyWhatTheInventoryNamesIsLookedAt()
{
    QFETCH(Subject, subject);
    QFETCH(QStringList, places);
    QStringList found;
    for (const probe::Target &target : situation::targetsOf(situation::placesOf({.subjects = {subject}})))
        found.append(target.place() + (target.meantForAll ? u" all"_s : QString()));
    QCOMPARE(found, places);
}

void TestWitnesses::whatTheMetricsSayOfThePlace_data()
{
    QTest::addColumn<Fleet>("fleet");
    QTest::addColumn<SourceStatus::State>("metrics");
    QTest::addColumn<QStringList>("views");
    const auto row = [](const char *name, const Fleet &fleet, SourceStatus::State metrics,
                        const QString &views) {
        QTest::newRow(name) << fleet << metrics << views.split(u' ');
    };
    using enum SourceStatus::State;
    Host unmeasured = host(u"v1"_s, {finding(u"reach"_s, State::Unknown, Reason::Code::OnlyNamed)});
    Host longName = well(u"V1.example"_s);
    row("all is measured", fleetOf({well(u"alice"_s), well(u"v1"_s)}), Ok, u"up up unwatched unwatched"_s);
    row("by its full name", fleetOf({well(u"alice"_s), longName}), Ok, u"up up unwatched unwatched"_s);
    row("a service falls with its machine", fleetOf({well(u"alice"_s), dead(u"v1"_s)}), Ok,
        u"up down down unwatched"_s);
    row("a machine only the inventory names", fleetOf({well(u"alice"_s), unmeasured}), Ok,
        u"up unwatched unwatched unwatched"_s);
    row("nobody is measured", {}, Ok, u"unwatched unwatched unwatched unwatched"_s);
    row("the metrics are down", fleetOf({well(u"alice"_s), well(u"v1"_s)}), Down,
        u"silent silent silent silent"_s);
}

void TestWitnesses::whatTheMetricsSayOfThePlace()
{
    QFETCH(Fleet, fleet);
    QFETCH(SourceStatus::State, metrics);
    QFETCH(QStringList, views);
    QStringList found;
    for (const WatchedPlace &place : situation::placesOf(inventoryOfUs()))
        found.append(probe::viewName(situation::monitoringOf(place, fleet, {fixture::source(metrics)}).view));
    QCOMPARE(found, views);
}

void TestWitnesses::aSecondWitnessStandsUnderTheSilence()
{
    const Situation whole = situationOf(fleetOf({well(u"alice"_s), dead(u"v1"_s)}), SourceStatus::State::Ok,
                                        {{u"v1.example"_s, Fault::TimedOut}});
    const QList<Cause> causes = causesOf(whole);
    QCOMPARE(causes.size(), 1); // one outage, not three
    QCOMPARE(causes.first().kind, Cause::Kind::Silence);
    QCOMPARE(verdicts(causes.first().witnesses), QStringList({u"v1:both-down"_s, u"wiki:up-only-here"_s}));
    const situation::Standpoint here{.now = fixture::now(), .zone = QTimeZone::utc(), .locale = QLocale::c()};
    QVERIFY(situation::chatText(causes.first(), nullptr, here)
                .contains("down for monitoring and from here: no answer within"_L1));
    const auto lines = situation::causeLines(causes.first(), nullptr, {}, here, {}, {});
    QCOMPARE(std::ranges::count(lines, situation::CauseLine::Kind::Witness, &situation::CauseLine::kind), 2);
}

void TestWitnesses::contradictionsAreCausesOfTheirOwn()
{
    const Situation whole =
        situationOf(fleetOf({well(u"alice"_s), well(u"v1"_s)}), SourceStatus::State::Ok,
                    {{u"v1.example"_s, Fault::Refused}, {u"pad.example"_s, Fault::Expired}});
    const QList<Cause> causes = causesOf(whole);
    QCOMPARE(causes.size(), 2);
    QVERIFY(situation::measuredText(whole, causes).endsWith("3 of 4 addresses answer from here."_L1));
    QCOMPARE(causes.at(0).subject, u"pad"_s); // critical, nobody gets past it
    QCOMPARE(causes.at(1).subject, u"v1"_s);
    QCOMPARE(causes.at(1).state, State::Warning);
    QCOMPARE(verdicts(causes.at(1).witnesses), QStringList{u"v1:up-only-there"_s});
}

void TestWitnesses::withDeadMetricsTriageStandsOnIt()
{
    const Situation whole = situationOf(fixture::fleetOfADeadSource(), SourceStatus::State::Down,
                                        {{u"wiki.example"_s, Fault::Refused}});
    const QList<Cause> causes = causesOf(whole);
    QCOMPARE(causes.at(0).kind, Cause::Kind::Witness);
    QCOMPARE(causes.at(0).subject, u"wiki"_s);
    QCOMPARE(causes.at(1).kind, Cause::Kind::Source);
    QCOMPARE(headline(whole),
             u"wiki, down from here: connection refused; monitoring is silent, since 19:57 (3 min)."_s);
    const Situation quiet = situationOf(fixture::fleetOfADeadSource(), SourceStatus::State::Down, {});
    QVERIFY2(headline(quiet).endsWith(u"; from here, 4 of 4 addresses answer."_s),
             qPrintable(headline(quiet)));
}

void TestWitnesses::offlineComesFirstAndCallsNobodyDown()
{
    const Situation whole = situationOf(fixture::fleetOfADeadSource(), SourceStatus::State::Down,
                                        {{u"wiki.example"_s, Fault::TimedOut}}, Offline::NoNetwork);
    const QList<Cause> causes = causesOf(whole);
    QCOMPARE(causes.first().kind, Cause::Kind::Desktop);
    QVERIFY(
        std::ranges::none_of(causes, [](const Cause &cause) { return cause.kind == Cause::Kind::Witness; }));
    QCOMPARE(headline(whole), u"This desktop is offline: no network interface is up."_s);
    QCOMPARE(whole.state(), State::Unknown);
}

void TestWitnesses::whoeverDoesNotLookIsToldHow()
{
    Situation whole = situationOf({}, SourceStatus::State::Down, {});
    whole.checks = {};
    const QList<Cause> causes = causesOf(whole);
    QCOMPARE(causes.size(), 1);
    const auto lines = situation::causeLines(causes.first(), nullptr, {}, {.now = fixture::now()}, {}, {});
    QVERIFY(std::ranges::any_of(lines, [](const auto &line) { return line.text.contains("[probe]"_L1); }));
}

void TestWitnesses::theStateOfEverything_data()
{
    QTest::addColumn<Situation>("whole");
    QTest::addColumn<State>("state");
    const Fleet fleet = fleetOf({well(u"alice"_s), well(u"v1"_s)});
    using enum SourceStatus::State;
    QTest::newRow("all is well") << situationOf(fleet, Ok, {}) << State::Ok;
    QTest::newRow("a service is down from here")
        << situationOf(fleet, Ok, {{u"wiki.example"_s, Fault::Refused}}) << State::Critical;
    QTest::newRow("with dead metrics, too")
        << situationOf(fleet, Down, {{u"wiki.example"_s, Fault::Refused}}) << State::Critical;
    QTest::newRow("what answers makes dead metrics no better")
        << situationOf(fleet, Down, {}) << State::Unknown;
    QTest::newRow("offline, what would have been seen is missing")
        << situationOf(fleet, Ok, {}, Offline::NoNetwork) << State::Unknown;
}

void TestWitnesses::theStateOfEverything()
{
    QFETCH(Situation, whole);
    QFETCH(State, state);
    QCOMPARE(whole.state(), state);
}

void TestWitnesses::jsonHasBothWitnesses()
{
    const Situation whole = situationOf(fleetOf({well(u"alice"_s), dead(u"v1"_s)}), SourceStatus::State::Ok,
                                        {{u"pad.example"_s, Fault::Refused}});
    const QJsonObject json = situation::toJson(whole, QLocale::c());
    QCOMPARE(json[u"desktop"_s][u"looks"_s].toString(), u"on"_s);
    QCOMPARE(json[u"desktop"_s][u"addresses"_s].toInt(), 4);
    QVERIFY(json[u"desktop"_s][u"offline"_s].isNull());
    const QJsonArray witnesses = json[u"witnesses"_s].toArray();
    QCOMPARE(witnesses.size(), 4);
    const QJsonObject pad = witnesses.first().toObject();
    QCOMPARE(pad[u"subject"_s].toString(), u"pad"_s);
    QCOMPARE(pad[u"kind"_s].toString(), u"service"_s);
    QCOMPARE(pad[u"address"_s].toString(), u"https://pad.example/"_s);
    QCOMPARE(pad[u"verdict"_s].toString(), u"alone-down"_s);
    QCOMPARE(pad[u"state"_s].toString(), u"critical"_s);
    QCOMPARE(pad[u"monitoring"_s][u"says"_s].toString(), u"unwatched"_s);
    QCOMPARE(pad[u"sight"_s][u"error"_s][u"kind"_s].toString(), u"unreachable"_s);
    QCOMPARE(pad[u"sentence"_s].toString(),
             u"down from here: connection refused; not watched by monitoring"_s);
}

void TestWitnesses::textHasALineAnAddress()
{
    const Situation whole = situationOf(fleetOf({well(u"alice"_s)}), SourceStatus::State::Ok,
                                        {{u"pad.example"_s, Fault::Refused}});
    const QString text = situation::toText(whole, QLocale::c());
    QVERIFY2(text.contains(u"pad  pad.example · down from here: connection refused"_s), qPrintable(text));
    Situation past = whole;
    past.checks = {.mode = OwnChecks::Mode::Past};
    QVERIFY(situation::toText(past, QLocale::c()).contains(u"Not recorded."_s));
}

void TestWitnesses::hostileWordsStayOnTheirLine()
{
    Situation whole = situationOf({}, SourceStatus::State::Ok, {});
    whole.checks.witnesses.first().subject = u"a\n  Ok  b\x1b[2J"_s + QString(100'000, u'x');
    const QString text = situation::toText(whole, QLocale::c());
    QVERIFY(!text.contains(QChar(0x1b)));
    QVERIFY(text.contains(u"a Ok b"_s));
    QVERIFY(text.size() < 3000);
}

QTEST_APPLESS_MAIN(TestWitnesses)
#include "tst_witnesses.moc"
