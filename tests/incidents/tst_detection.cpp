// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/detection.h"
#include "models/incidents/detectionrecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using incidents::AlertEpisode;
using incidents::Detection;
using incidents::Detections;
using incidents::Doubt;
using incidents::Episode;
using incidents::Incident;
using incidents::Outage;
using incidents::Verdict;
using incidents::Witnesses;

namespace {

const QTimeZone paris("Europe/Paris");
/// Noon in Paris, 20 November 2026.
const base::Instant noon = base::instantFromMs(1'795'172'400'000);
const base::Instant moment = noon + 48h;

Incident incident(const QString &when, const QStringList &names = {u"Alice"_s})
{
    const auto dates = incidents::datesAtStart(when);
    Incident one{.id = u"incidents#"_s + when, .start = (*dates)->start, .end = (*dates)->end};
    for (const QString &name : names)
        one.subjects.append({.kind = inventory::Kind::Hypervisor, .name = name});
    return one;
}

AlertEpisode alert(base::Milliseconds from, base::Milliseconds length = 1h,
                   const QString &subject = u"alice"_s)
{
    return {.name = u"HostDown"_s,
            .severity = u"critical"_s,
            .subject = subject,
            .instance = subject + u":9100"_s,
            .from = noon + from,
            .to = noon + from + length,
            .query = u"ALERTS{}"_s};
}

Outage outage(base::Milliseconds from, base::Milliseconds length = 1h, const QString &subject = u"alice"_s,
              const QStringList &fallen = {})
{
    const auto down = [&](const QString &name) {
        return Episode{
            .subject = name, .instance = name + u":9100"_s, .from = noon + from, .to = noon + from + length};
    };
    Outage one{.root = down(subject), .consequences = {}};
    for (const QString &name : fallen)
        one.consequences.append(down(name));
    return one;
}

/// Rules were evaluated all the time.
Witnesses world(const QList<Incident> &told, const QList<Outage> &outages, const QList<AlertEpisode> &alerts)
{
    Witnesses all{.history = incidents::History{.incidents = told, .diagnostics = {}},
                  .outages = {.list = outages, .step = 1min, .moment = moment},
                  .fired = {.list = alerts,
                            .evaluated = {},
                            .watched = {u"alice"_s, u"pad"_s},
                            .known = true,
                            .since = moment - 30 * 24h,
                            .moment = moment},
                  .directory = {},
                  .zone = paris};
    std::ranges::sort(all.fired.list, {}, &AlertEpisode::from);
    for (base::Instant hour = all.fired.since; hour <= moment; hour += 1h)
        all.fired.evaluated.append(hour);
    return all;
}

const QString atNoon = u"2026-11-20 12:00"_s;
const QString thatDay = u"2026-11-20"_s;

} // namespace

class TestDetection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAlertIsBeforeOrLateOrNeverThere_data();
    void anAlertIsBeforeOrLateOrNeverThere();
    void whatNobodyKnowsHasItsReason_data();
    void whatNobodyKnowsHasItsReason();
    void withoutEvaluationSilenceIsNotNever();
    void anHourWithoutEvaluationIsEnough();
    void withoutAnAnswerNothingIsKnown();
    void ofSeveralOutagesOfADayTheLongestIsMeant();
    void anOutageThatStruckAllThatIsNamedIsMeantRather();
    void ofSeveralOutagesTheNearestToTheMinuteIsMeant();
    void anAlertAboutWhatFellWithItCounts();
    void namesOfTheInventoryMeanTheSame();
    void overlappingIncidentsShareAnOutage();
    void whatNobodyWroteDownIsListed();
    void alertsAboutNothingAreListedWithoutNotices();
    void withoutAWikiNothingIsCalledUnwritten();
    void everyRowIsProven();
};

void TestDetection::anAlertIsBeforeOrLateOrNeverThere_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<QList<Outage>>("outages");
    QTest::addColumn<QList<AlertEpisode>>("alerts");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<std::optional<base::Milliseconds>>("delay");
    const auto exact = [](base::Milliseconds delay) { return std::optional(delay); };
    const std::optional<base::Milliseconds> none;
    QTest::newRow("ahead of the minute")
        << atNoon << QList<Outage>() << QList{alert(-10min)} << Verdict::Before << exact(-10min);
    QTest::newRow("at the minute") << atNoon << QList<Outage>() << QList{alert(0min)} << Verdict::Before
                                   << exact(0min);
    QTest::newRow("behind the minute")
        << atNoon << QList<Outage>() << QList{alert(7min)} << Verdict::Late << exact(7min);
    QTest::newRow("the first of two") << atNoon << QList<Outage>() << QList{alert(20min), alert(7min, 5min)}
                                      << Verdict::Late << exact(7min);
    QTest::newRow("none at the minute")
        << atNoon << QList<Outage>() << QList<AlertEpisode>() << Verdict::Never << none;
    QTest::newRow("over before it began")
        << atNoon << QList<Outage>() << QList{alert(-3h, 1h)} << Verdict::Never << none;
    QTest::newRow("too long behind to be about it")
        << atNoon << QList<Outage>() << QList{alert(8h)} << Verdict::Never << none;
    QTest::newRow("behind the written end")
        << u"2026-11-20 12:00 – 12:30"_s << QList<Outage>() << QList{alert(2h)} << Verdict::Never << none;
    QTest::newRow("about another") << atNoon << QList<Outage>() << QList{alert(7min, 1h, u"bob"_s)}
                                   << Verdict::Never << none;
    QTest::newRow("the outage says when it began")
        << u"2026-11-20 12:20"_s << QList{outage(0min)} << QList{alert(5min)} << Verdict::Late << exact(5min);
    QTest::newRow("a day with an outage: ahead")
        << thatDay << QList{outage(0min)} << QList{alert(-5min)} << Verdict::Before << exact(-5min);
    QTest::newRow("a day with an outage: behind")
        << thatDay << QList{outage(0min)} << QList{alert(5min)} << Verdict::Late << exact(5min);
    QTest::newRow("a day with an outage: none")
        << thatDay << QList{outage(0min)} << QList<AlertEpisode>() << Verdict::Never << none;
    QTest::newRow("a day without one: none")
        << thatDay << QList<Outage>() << QList<AlertEpisode>() << Verdict::Never << none;
    QTest::newRow("it fired when the day began")
        << thatDay << QList<Outage>() << QList{alert(-13h, 2h)} << Verdict::Before << none;
    QTest::newRow("another's outage is not joined")
        << atNoon << QList{outage(3min, 1h, u"bob"_s)} << QList{alert(7min)} << Verdict::Late << exact(7min);
}

void TestDetection::anAlertIsBeforeOrLateOrNeverThere()
{
    QFETCH(const QString, when);
    QFETCH(const QList<Outage>, outages);
    QFETCH(const QList<AlertEpisode>, alerts);
    const Detections seen = incidents::detectionsOf(world({incident(when)}, outages, alerts));
    QCOMPARE(seen.told.size(), 1);
    QTEST(seen.told.first().verdict, "verdict");
    QTEST(seen.told.first().delay, "delay");
    QCOMPARE(seen.told.first().doubt, Doubt::None);
}

void TestDetection::whatNobodyKnowsHasItsReason_data()
{
    QTest::addColumn<Incident>("incident");
    QTest::addColumn<QList<AlertEpisode>>("alerts");
    QTest::addColumn<Doubt>("doubt");
    QTest::newRow("a month") << incident(u"novembre 2026"_s) << QList{alert(5min)} << Doubt::Vague;
    QTest::newRow("long ago") << incident(u"2020-11-11 14:32"_s) << QList{alert(5min)} << Doubt::Outside;
    QTest::newRow("yet to come") << incident(u"2026-12-24"_s) << QList{alert(5min)} << Doubt::Outside;
    QTest::newRow("nobody is named") << incident(atNoon, {}) << QList{alert(5min)} << Doubt::Unnamed;
    QTest::newRow("nobody measures it")
        << incident(atNoon, {u"Switch"_s}) << QList<AlertEpisode>() << Doubt::Unmeasured;
    QTest::newRow("a day does not say when") << incident(thatDay) << QList{alert(5min)} << Doubt::Undated;
    QTest::newRow("an alert that fires for days")
        << incident(atNoon) << QList{alert(-72h, 80h)} << Doubt::Standing;
}

void TestDetection::whatNobodyKnowsHasItsReason()
{
    QFETCH(const Incident, incident);
    QFETCH(const QList<AlertEpisode>, alerts);
    const Detections seen = incidents::detectionsOf(world({incident}, {}, alerts));
    QCOMPARE(seen.told.first().verdict, Verdict::Unknown);
    QTEST(seen.told.first().doubt, "doubt");
    QVERIFY(!seen.told.first().delay);
}

void TestDetection::withoutEvaluationSilenceIsNotNever()
{
    Witnesses all = world({incident(atNoon)}, {outage(0min)}, {});
    all.fired.evaluated.clear();
    QCOMPARE(incidents::detectionsOf(all).told.first().doubt, Doubt::Unevaluated);
}

void TestDetection::anHourWithoutEvaluationIsEnough()
{
    Witnesses all = world({incident(atNoon)}, {outage(0min, 3h)}, {});
    all.fired.evaluated.removeOne(noon + 2h);
    QCOMPARE(incidents::detectionsOf(all).told.first().doubt, Doubt::Unevaluated);
    all.fired.evaluated.append(noon + 2h);
    std::ranges::sort(all.fired.evaluated);
    all.fired.evaluated.removeOne(noon + 5h); // when it was long over
    QCOMPARE(incidents::detectionsOf(all).told.first().verdict, Verdict::Never);
}

void TestDetection::withoutAnAnswerNothingIsKnown()
{
    Witnesses all = world({incident(atNoon)}, {outage(24h, 1h, u"bob"_s)}, {alert(5min)});
    all.fired.known = false;
    const Detections seen = incidents::detectionsOf(all);
    QCOMPARE(seen.told.first().doubt, Doubt::Unasked);
    QCOMPARE(seen.unwritten.first().doubt, Doubt::Unasked);
}

void TestDetection::ofSeveralOutagesOfADayTheLongestIsMeant()
{
    const Detections seen = incidents::detectionsOf(
        world({incident(thatDay)}, {outage(3h, 5min), outage(0min, 1h), outage(-5h, 2min)}, {}));
    QCOMPARE(seen.told.first().began, noon);
    QVERIFY(seen.unwritten.isEmpty());
}

void TestDetection::anOutageThatStruckAllThatIsNamedIsMeantRather()
{
    const Detections seen =
        incidents::detectionsOf(world({incident(thatDay, {u"Alice"_s, u"pad"_s})},
                                      {outage(3h, 2h), outage(0min, 1h, u"alice"_s, {u"pad"_s})}, {}));
    QCOMPARE(seen.told.first().began, noon);
}

void TestDetection::ofSeveralOutagesTheNearestToTheMinuteIsMeant()
{
    const Detections seen = incidents::detectionsOf(
        world({incident(atNoon)}, {outage(3h), outage(2min, 10min), outage(-25min, 10min)}, {}));
    QCOMPARE(seen.told.first().began, noon + 2min);
    QCOMPARE(seen.unwritten.size(), 1); // three hours later is another one
}

void TestDetection::anAlertAboutWhatFellWithItCounts()
{
    const Detections seen = incidents::detectionsOf(
        world({incident(atNoon, {u"pad"_s})}, {outage(0min, 1h, u"alice"_s, {u"pad"_s})}, {alert(4min)}));
    QCOMPARE(seen.told.first().verdict, Verdict::Late);
    QCOMPARE(seen.told.first().alert->subject, u"alice"_s);
}

void TestDetection::namesOfTheInventoryMeanTheSame()
{
    Witnesses all = world({incident(atNoon)}, {}, {alert(4min, 1h, u"hv-1"_s)});
    all.directory =
        inventory::Directory({.subjects = {{.kind = inventory::Kind::Hypervisor,
                                            .name = u"Alice"_s,
                                            .facts = {{.key = u"aliases"_s, .value = u"hv-1"_s}}}}});
    QCOMPARE(incidents::detectionsOf(all).told.first().verdict, Verdict::Late);
}

void TestDetection::overlappingIncidentsShareAnOutage()
{
    const Detections seen = incidents::detectionsOf(
        world({incident(thatDay), incident(u"2026-11-20 12:10"_s)}, {outage(0min)}, {alert(5min)}));
    for (const Detection &one : seen.told)
        QCOMPARE(one.delay, 5min);
    QVERIFY(seen.unwritten.isEmpty());
    QVERIFY(seen.alone.isEmpty());
}

void TestDetection::whatNobodyWroteDownIsListed()
{
    const Detections seen =
        incidents::detectionsOf(world({incident(u"2026-11-19"_s)}, {outage(0min)}, {alert(3min)}));
    QCOMPARE(seen.unwritten.size(), 1);
    QCOMPARE(seen.unwritten.first().verdict, Verdict::Late);
    QCOMPARE(seen.unwritten.first().delay, 3min);
    QVERIFY(seen.unwritten.first().incident.isEmpty());
    QVERIFY(seen.alone.isEmpty());
}

void TestDetection::alertsAboutNothingAreListedWithoutNotices()
{
    AlertEpisode watchdog = alert(-20h, 60h, u"vmalert"_s);
    watchdog.severity = u"none"_s;
    const Detections seen = incidents::detectionsOf(
        world({incident(atNoon)}, {}, {watchdog, alert(4min), alert(-48h), alert(5min, 1h, u"bob"_s)}));
    QCOMPARE(seen.alone.size(), 2);
    QCOMPARE(seen.alone.first().subject, u"bob"_s);
    QCOMPARE(seen.alone.last().from, noon - 48h);
}

void TestDetection::withoutAWikiNothingIsCalledUnwritten()
{
    Witnesses all = world({}, {outage(0min)}, {});
    all.history.reset();
    const Detections seen = incidents::detectionsOf(all);
    QVERIFY(!seen.wikiRead);
    const auto rows = incidents::detectionRecords({}, seen, paris, QLocale::c());
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.first().cells.at(1).detail.isEmpty());
}

void TestDetection::everyRowIsProven()
{
    const Witnesses all = world({incident(atNoon), incident(u"2020-01-01"_s)}, {outage(0min), outage(30h)},
                                {alert(5min), alert(-48h)});
    const auto rows =
        incidents::detectionRecords(*all.history, incidents::detectionsOf(all), paris, QLocale::c());
    QCOMPARE(rows.size(), 3); // what was long ago was not looked up
    QSet<QString> keys;
    for (const records::Record &row : rows) {
        keys.insert(row.key);
        QVERIFY(!row.proofs.isEmpty());
        QCOMPARE(row.cells.size(), incidents::detectionHeadings().size());
    }
    QCOMPARE(keys.size(), rows.size());
}

QTEST_GUILESS_MAIN(TestDetection)

#include "tst_detection.moc"
