// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/facts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using reports::Fact;
using reports::Scene;
using Section = Fact::Section;

namespace {

const auto now = base::instantFromMs(1'795'464'000'000); // 2026-11-23 20:00 UTC
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

signals::Finding down(const QString &query = u"up{instance=\"alice:9100\"}"_s)
{
    signals::Finding finding{.signal = u"reach"_s, .state = base::State::Critical, .value = 0};
    finding.at = now;
    finding.since = now - 12min;
    finding.query = query;
    finding.reason.code = signals::Reason::Code::TargetDown;
    return finding;
}

health::Host host(const QString &name, const signals::Finding &finding)
{
    return {.name = name,
            .kind = u"hypervisor"_s,
            .instance = name + u":9100"_s,
            .state = finding.state,
            .findings = {finding},
            .since = finding.since};
}

/// alice is down since twelve minutes, and the wiki knows where she stands and what runs on her.
Scene scene()
{
    Scene one;
    one.situation.moment = now;
    one.situation.fleet.moment = now;
    one.situation.fleet.hosts = {host(u"alice"_s, down())};
    one.situation.sources = {{.id = u"metrics"_s, .state = situation::SourceStatus::State::Ok, .asOf = now}};
    const auto fact = [](const QString &key, const QString &value, int line) {
        return inventory::Fact{.key = key, .value = value, .page = u"infra"_s, .line = line, .text = value};
    };
    inventory::Inventory wiki;
    wiki.subjects = {
        {.kind = inventory::Kind::Hypervisor,
         .name = u"alice"_s,
         .facts = {fact(u"site"_s, u"Compiègne"_s, 3)}},
        {.kind = inventory::Kind::Service, .name = u"pads"_s, .facts = {fact(u"parent"_s, u"alice"_s, 9)}}};
    one.situation.directory = inventory::Directory(wiki);
    return one;
}

QStringList told(const Scene &scene, Section section)
{
    QStringList sentences;
    for (const Fact &fact : reports::factsOf(scene, QTimeZone::utc(), english))
        if (fact.section == section)
            sentences.append(fact.sentence);
    return sentences;
}

} // namespace

class TestFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongIsSaidWithItsTime();
    void everyFactHasAProof();
    void whatHasNoProofIsNotSaid();
    void aProofIsOfItsMachineAlone();
    void whereItStandsAndWhatRunsThereIsTheWikis();
    void aDeadSourceIsProvedByAsking();
    void warningsAreNoIncident();
    void aChosenOutageIsToldFromItsStartToItsEnd();
    void alertsOfAnotherTimeAreLeftOut();
    void alertsAreProvedByTheirRule_data();
    void alertsAreProvedByTheirRule();
    void changesBeforeItStandTheClosestFirst();
};

void TestFacts::whatIsWrongIsSaidWithItsTime()
{
    QCOMPARE(told(scene(), Section::Summary),
             QStringList{u"alice does not answer the collector since 23 November 2026, 19:48 UTC"_s});
    QCOMPARE(reports::titleOf(scene(), english), u"alice does not answer the collector"_s);
    QCOMPARE(scene().began(), now - 12min);
    QCOMPARE(scene().subject(), u"alice"_s);
}

void TestFacts::everyFactHasAProof()
{
    const QList<Fact> facts = reports::factsOf(scene(), QTimeZone::utc(), english);
    QVERIFY(facts.size() >= 3);
    for (const Fact &fact : facts) {
        QVERIFY2(!fact.proof.query.isEmpty() || fact.proof.line > 0, qPrintable(fact.sentence));
        QVERIFY2(fact.proof.query.isEmpty() || fact.proof.at, qPrintable(fact.sentence));
        QVERIFY(!fact.sentence.contains(u'\n'));
    }
}

void TestFacts::whatHasNoProofIsNotSaid()
{
    Scene one = scene();
    one.situation.fleet.hosts = {host(u"alice"_s, down(QString()))};
    QCOMPARE(told(one, Section::Summary), QStringList());
}

void TestFacts::aProofIsOfItsMachineAlone()
{
    Scene one = scene();
    one.situation.fleet.hosts = {host(u"alice"_s, down(u"up{$only} == 0"_s))};
    const QList<Fact> facts = reports::factsOf(one, QTimeZone::utc(), english);
    QVERIFY2(facts.first().proof.query.contains(u"alice:9100"_s), qPrintable(facts.first().proof.query));
    QVERIFY(!facts.first().proof.query.contains(u'$'));
}

void TestFacts::whereItStandsAndWhatRunsThereIsTheWikis()
{
    QCOMPARE(told(scene(), Section::Affected),
             (QStringList{u"alice stands in Compiègne"_s, u"The service pads runs on alice"_s}));
}

void TestFacts::aDeadSourceIsProvedByAsking()
{
    Scene one = scene();
    one.situation.sources.first().state = situation::SourceStatus::State::Down;
    one.situation.sources.first().error = base::Error{.kind = base::Error::Kind::Unreachable};
    one.situation.fleet.hosts.first().findings.first().state = base::State::Unknown;
    one.situation.fleet.hosts.first().findings.first().reason.code = signals::Reason::Code::SourceDown;
    const QList<Fact> facts = reports::factsOf(one, QTimeZone::utc(), english);
    QVERIFY(!facts.isEmpty());
    QCOMPARE(facts.first().proof.query, u"up"_s);
    QCOMPARE(facts.first().proof.at, now);
}

void TestFacts::warningsAreNoIncident()
{
    Scene one = scene();
    signals::Finding full{.signal = u"disk"_s, .state = base::State::Warning, .value = 0.9};
    full.query = u"disk"_s;
    full.reason.code = signals::Reason::Code::PastWarning;
    one.situation.fleet.hosts.append(host(u"bob"_s, full));
    QCOMPARE(told(one, Section::Summary).size(), 1);
    one.situation.fleet.hosts.removeFirst(); // with nothing worse, it is the one
    QCOMPARE(told(one, Section::Summary).size(), 1);
}

void TestFacts::aChosenOutageIsToldFromItsStartToItsEnd()
{
    using incidents::Episode;
    Scene one = scene();
    one.outage = incidents::Outage{
        .root = {.kind = Episode::Kind::Machine,
                 .subject = u"bob"_s,
                 .instance = u"bob:9100"_s,
                 .from = now - 3h,
                 .to = now - 2h,
                 .query = u"up{b}"_s},
        .consequences = {
            {.kind = Episode::Kind::Service, .subject = u"lists"_s, .from = now - 3h, .query = u"p"_s}}};
    QCOMPARE(
        told(one, Section::Summary),
        QStringList{u"bob did not answer from 23 November 2026, 17:00 UTC until 23 November 2026, 18:00 UTC "
                    "(1\u00a0h)"_s});
    QCOMPARE(told(one, Section::Affected).first(),
             u"lists is not reachable since 23 November 2026, 17:00 UTC"_s);
    QCOMPARE(one.began(), now - 3h);
}

void TestFacts::alertsOfAnotherTimeAreLeftOut()
{
    Scene one = scene();
    alerts::Alert alert{.name = u"HostDown"_s, .severity = u"critical"_s, .subject = u"alice"_s};
    one.situation.alerts = situation::AlertsView{};
    one.situation.alerts->list.alerts = {alert};
    QCOMPARE(told(one, Section::Alerts), QStringList{u"HostDown on alice, fires"_s});
    one.outage =
        incidents::Outage{.root = {.subject = u"bob"_s, .from = now - 3h, .to = now - 2h, .query = u"q"_s}};
    QCOMPARE(told(one, Section::Alerts), QStringList());
}

void TestFacts::alertsAreProvedByTheirRule_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("query");
    QTest::newRow("Prometheus says it")
        << u"http://p.example/graph?g0.expr=up+%3D%3D+0&g0.tab=1"_s << u"up == 0"_s;
    QTest::newRow("nobody says it") << QString()
                                    << u"ALERTS{alertname=\"HostDown\",instance=\"alice:9100\"}"_s;
}

void TestFacts::alertsAreProvedByTheirRule()
{
    QFETCH(QString, url);
    Scene one = scene();
    alerts::Alert alert{.name = u"HostDown"_s, .severity = u"critical"_s, .instance = u"alice:9100"_s};
    alert.generatorUrl = url;
    one.situation.alerts = situation::AlertsView{};
    one.situation.alerts->list.alerts = {alert};
    const QList<Fact> facts = reports::factsOf(one, QTimeZone::utc(), english);
    QTEST(facts.last().proof.query, "query");
}

void TestFacts::changesBeforeItStandTheClosestFirst()
{
    Scene one = scene();
    using changes::Change;
    const auto changed = [](Change::Kind kind, base::Milliseconds ago) {
        return Change{.kind = kind,
                      .at = now - ago,
                      .what = u"6.12"_s,
                      .subject = u"alice"_s,
                      .query = u"node_uname_info{instance=\"alice:9100\"}"_s};
    };
    one.changes = {changed(Change::Kind::Start, 5min), changed(Change::Kind::Start, 20min),
                   changed(Change::Kind::Silence, 14min), changed(Change::Kind::Kernel, 15min)};
    const QStringList changes = told(one, Section::Changes);
    QCOMPARE(changes.size(), 2); // what came after it is no reason, nor what broke with it
    QVERIFY(changes.first().contains("kernel 6.12"_L1));
}

QTEST_APPLESS_MAIN(TestFacts)
#include "tst_facts.moc"
