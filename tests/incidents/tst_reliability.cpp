// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/reliability.h"
#include "models/incidents/reliabilityrecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using incidents::Episode;
using incidents::Incident;
using incidents::Outage;
using incidents::Reliability;
using incidents::Semester;
using incidents::Uptime;
using incidents::Witnesses;
using Kind = Episode::Kind;

namespace {

const QTimeZone paris("Europe/Paris");
/// Midnight UTC, 10 January 2027: the last 30 days lie in two semesters.
const base::Instant moment = base::instantFromMs(1'799'539'200'000);
const Semester autumn{.year = 2026, .half = 2};
const Semester spring{.year = 2027, .half = 1};

Incident incident(const QString &when, const QList<incidents::Named> &names)
{
    const auto dates = incidents::datesAtStart(when);
    return {.id = when, .start = (*dates)->start, .end = (*dates)->end, .subjects = names};
}

Episode down(Kind kind, const QString &subject, base::Milliseconds ago, base::Milliseconds length)
{
    return {.kind = kind,
            .subject = subject,
            .instance = subject,
            .from = moment - ago,
            .to = moment - ago + length};
}

incidents::AlertEpisode alert(const QString &subject, base::Milliseconds ago)
{
    return {.name = u"Down"_s,
            .severity = u"critical"_s,
            .subject = subject,
            .from = moment - ago,
            .to = moment - ago + 1h};
}

Witnesses world(const QList<Incident> &told, const QList<Outage> &outages,
                const QList<incidents::AlertEpisode> &alerts)
{
    Witnesses all{.history = incidents::History{.incidents = told, .diagnostics = {}},
                  .outages = {.list = outages, .step = 1min, .moment = moment},
                  .fired = {.list = alerts,
                            .evaluated = {},
                            .watched = {u"alice"_s, u"bob"_s},
                            .known = true,
                            .since = moment - 30 * 24h,
                            .moment = moment},
                  .directory = {},
                  .zone = paris};
    for (base::Instant hour = all.fired.since; hour <= moment; hour += 1h)
        all.fired.evaluated.append(hour);
    return all;
}

/// So many days, up to the moment, of which each was up for so many of twelve slots.
Uptime uptime(Kind kind, const QString &subject, int days, double up, double looked = 12)
{
    Uptime one{.kind = kind, .subject = subject, .instance = subject, .days = {}};
    for (int day = days - 1; day >= 0; --day)
        one.days.append({.end = moment - day * 24h, .up = up, .looked = looked});
    return one;
}

QList<Reliability> rows(const Witnesses &all, const incidents::Uptimes &uptimes = {})
{
    return incidents::reviewOf(all, uptimes).reliability;
}

/// An empty one when there is none.
Reliability rowOf(const QList<Reliability> &all, const Semester &semester, const QString &subject,
                  Kind kind = Kind::Machine)
{
    const auto found = std::ranges::find_if(all, [&](const Reliability &one) {
        return one.semester == semester && one.subject == subject && one.kind == kind;
    });
    return found == all.end() ? Reliability() : *found;
}

const incidents::Named alice{.kind = inventory::Kind::Hypervisor, .name = u"Alice"_s};
const incidents::Named pad{.kind = inventory::Kind::Service, .name = u"pad"_s};

} // namespace

class TestReliability : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSemesterIsHalfACalendarYear_data();
    void aSemesterIsHalfACalendarYear();
    void withoutACaseThereIsNoFigure();
    void anOutageCountsOnceAlthoughItIsTold();
    void meansStandOnTheirCases();
    void neverSeenIsNoTime();
    void withoutAnOutageTheWrittenEndsCount();
    void aDateThatMayBeOfEitherSemesterCountsInNone();
    void outagesOfATimeNobodyAskedAboutAreNotNone();
    void availabilityIsOfWhatWasLookedAt();
    void ofSeveralAddressesTheWorstCounts();
    void aServiceAndAMachineOfOneNameAreTwo();
    void theNewestSemesterStandsFirst();
    void whatNobodyKnowsIsEmptyInTheTable();
    void figuresOpenToWhatTheyStandOn();
    void ofManyProofsTheNumberIsSaid();
};

void TestReliability::aSemesterIsHalfACalendarYear_data()
{
    QTest::addColumn<QString>("utc");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("half");
    QTest::newRow("June") << u"2026-06-30T21:59:59Z"_s << 2026 << 1;
    QTest::newRow("July, in Paris") << u"2026-06-30T22:00:00Z"_s << 2026 << 2;
    QTest::newRow("December") << u"2026-12-31T22:59:59Z"_s << 2026 << 2;
    QTest::newRow("January, in Paris") << u"2026-12-31T23:00:00Z"_s << 2027 << 1;
}

void TestReliability::aSemesterIsHalfACalendarYear()
{
    QFETCH(const QString, utc);
    const auto at = base::instantFromMs(QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch());
    const Semester semester = Semester::of(at, paris);
    QTEST(semester.year, "year");
    QTEST(semester.half, "half");
    QVERIFY(semester.from(paris) <= at && at < semester.to(paris));
}

void TestReliability::withoutACaseThereIsNoFigure()
{
    const Reliability one =
        rowOf(rows(world({incident(u"2026-12-20"_s, {alice})}, {}, {})), autumn, u"Alice"_s);
    QCOMPARE(one.told, 1);
    QCOMPARE(one.outages, 0);
    QVERIFY(!one.detection.mean && one.detection.cases == 0);
    QVERIFY(!one.repair.mean && one.repair.cases == 0);
    QVERIFY(!one.availability);
}

void TestReliability::anOutageCountsOnceAlthoughItIsTold()
{
    const auto all = rows(world({incident(u"2027-01-05"_s, {alice})},
                                {{.root = down(Kind::Machine, u"alice"_s, 4 * 24h + 10h, 30min)}},
                                {alert(u"alice"_s, 4 * 24h + 10h - 5min)}));
    const Reliability one = rowOf(all, spring, u"Alice"_s);
    const Reliability other = one.subject.isEmpty() ? rowOf(all, spring, u"alice"_s) : one;
    QCOMPARE(other.told, 1);
    QCOMPARE(other.outages, 1);
    QCOMPARE(other.detection.cases, 1);
    QCOMPARE(other.detection.mean, 5min);
    QCOMPARE(other.repair.cases, 1);
    QCOMPARE(other.repair.mean, 30min);
}

void TestReliability::meansStandOnTheirCases()
{
    const auto all = rows(world({},
                                {{.root = down(Kind::Machine, u"alice"_s, 72h, 10min)},
                                 {.root = down(Kind::Machine, u"alice"_s, 48h, 20min)},
                                 {.root = down(Kind::Machine, u"alice"_s, 24h, 90min)}},
                                {alert(u"alice"_s, 72h - 2min), alert(u"alice"_s, 48h + 1min)}));
    const Reliability one = rowOf(all, spring, u"alice"_s);
    QCOMPARE(one.outages, 3);
    QCOMPARE(one.repair.cases, 3);
    QCOMPARE(one.repair.mean, 40min);
    QCOMPARE(one.repair.median, 20min);
    QCOMPARE(one.detection.cases, 2); // one that fired before counts as nothing
    QCOMPARE(one.detection.mean, 1min);
    QCOMPARE(one.unseen, 1);
    const Reliability together = rowOf(all, spring, {});
    QCOMPARE(together.outages, 3);
    QCOMPARE(together.repair.mean, 40min);
}

void TestReliability::neverSeenIsNoTime()
{
    const auto all = rows(world({}, {{.root = down(Kind::Machine, u"alice"_s, 24h, 10min)}}, {}));
    QVERIFY(!rowOf(all, spring, u"alice"_s).detection.mean);
    QCOMPARE(rowOf(all, spring, u"alice"_s).unseen, 1);
}

void TestReliability::withoutAnOutageTheWrittenEndsCount()
{
    const auto all = rows(
        world({incident(u"2020-11-11 14:30 – 16:00"_s, {pad}), incident(u"2020-11-12"_s, {pad})}, {}, {}));
    const Reliability one = rowOf(all, {.year = 2020, .half = 2}, u"pad"_s, Kind::Service);
    QCOMPARE(one.told, 2);
    QCOMPARE(one.repair.cases, 1);
    QCOMPARE(one.repair.mean, 90min);
    QVERIFY(!one.outages); // nobody asked
}

void TestReliability::aDateThatMayBeOfEitherSemesterCountsInNone()
{
    const auto all = rows(world({incident(u"2016"_s, {pad}), incident(u"été 2016"_s, {pad}),
                                 incident(u"automne 2016"_s, {pad}), incident(u"juin 2016"_s, {pad})},
                                {}, {}));
    QCOMPARE(rowOf(all, {.year = 2016, .half = 2}, u"pad"_s, Kind::Service).told, 1);
    QCOMPARE(rowOf(all, {.year = 2016, .half = 1}, u"pad"_s, Kind::Service).told, 1);
}

void TestReliability::outagesOfATimeNobodyAskedAboutAreNotNone()
{
    const auto all =
        rows(world({incident(u"2026-03-08"_s, {alice}), incident(u"2027-01-02"_s, {alice})}, {}, {}));
    QVERIFY(!rowOf(all, {.year = 2026, .half = 1}, u"Alice"_s).outages);
    QCOMPARE(rowOf(all, spring, u"Alice"_s).outages, 0);
}

void TestReliability::availabilityIsOfWhatWasLookedAt()
{
    const auto all = rows(world({}, {}, {}), {.list = {uptime(Kind::Machine, u"alice"_s, 40, 9, 10)}});
    const auto known = rowOf(all, spring, u"alice"_s).availability;
    QVERIFY(known);
    QCOMPARE(known->ratio, 0.9);
    QVERIFY(std::abs(known->covered - 10.0 / 12)
            < 0.01); // nine days and an hour, of which each was looked at so
    const auto before = rowOf(all, autumn, u"alice"_s).availability;
    QVERIFY(before);
    QVERIFY(std::abs(before->covered - 31.0 / 184 * 10 / 12) < 0.01);
    QVERIFY(before->query.contains(u"up{instance=\"alice\"}"));
}

void TestReliability::ofSeveralAddressesTheWorstCounts()
{
    const auto all =
        rows(world({}, {}, {}),
             {.list = {uptime(Kind::Service, u"pad"_s, 5, 12), uptime(Kind::Service, u"pad"_s, 5, 6)}});
    QCOMPARE(rowOf(all, spring, u"pad"_s, Kind::Service).availability->ratio, 0.5);
}

void TestReliability::aServiceAndAMachineOfOneNameAreTwo()
{
    const auto all =
        rows(world({}, {}, {}),
             {.list = {uptime(Kind::Service, u"git"_s, 5, 12), uptime(Kind::Machine, u"git"_s, 5, 6)}});
    QCOMPARE(rowOf(all, spring, u"git"_s, Kind::Service).availability->ratio, 1.0);
    QCOMPARE(rowOf(all, spring, u"git"_s, Kind::Machine).availability->ratio, 0.5);
}

void TestReliability::theNewestSemesterStandsFirst()
{
    const auto all = rows(world({incident(u"2020-03-08"_s, {alice})}, {}, {}),
                          {.list = {uptime(Kind::Machine, u"bob"_s, 40, 12)}});
    QStringList told;
    for (const Reliability &one : all)
        told.append(u"%1.%2 %3"_s.arg(one.semester.year).arg(one.semester.half).arg(one.subject));
    QCOMPARE(told,
             QStringList({u"2027.1 "_s, u"2027.1 bob"_s, u"2026.2 "_s, u"2026.2 bob"_s, u"2020.1 "_s,
                          u"2020.1 Alice"_s}));
}

void TestReliability::whatNobodyKnowsIsEmptyInTheTable()
{
    const auto all = incidents::reliabilityRecords(rows(world({incident(u"2020-03-08"_s, {alice})}, {}, {})),
                                                   paris, QLocale::c());
    QCOMPARE(all.size(), 2);
    for (const records::Record &row : all) {
        QCOMPARE(row.cells.size(), incidents::reliabilityHeadings().size());
        QCOMPARE(row.cells.at(2).text, u"1"_s);
        for (int column = 3; column < 7; ++column) {
            QVERIFY(row.cells.at(column).text.isEmpty());
            QVERIFY(!row.cells.at(column).order.isValid());
        }
    }
}

void TestReliability::figuresOpenToWhatTheyStandOn()
{
    incidents::AlertEpisode fired = alert(u"alice"_s, 24h - 5min);
    fired.query = u"ALERTS{}"_s;
    Episode fell = down(Kind::Machine, u"alice"_s, 24h, 30min);
    fell.query = u"up{}"_s;
    Incident told = incident(u"2027-01-03"_s, {{.kind = inventory::Kind::Hypervisor, .name = u"alice"_s}});
    told.text = u"2027-01-03 : alice"_s;
    const auto all = incidents::reliabilityRecords(
        rows(world({told}, {{.root = fell}}, {fired}), {.list = {uptime(Kind::Machine, u"alice"_s, 5, 12)}}),
        paris, QLocale::c());
    QCOMPARE(all.size(), 2);
    QStringList proven;
    for (const records::Proof &one : all.last().proofs)
        proven.append(one.query.section(u'{', 0, 0) + one.text);
    QCOMPARE(proven,
             QStringList({u"avg_over_time((max by (instance) (avg_over_time(up"_s, u"2027-01-03 : alice"_s,
                          u"up"_s, u"ALERTS"_s}));
}

void TestReliability::ofManyProofsTheNumberIsSaid()
{
    QList<Outage> outages;
    for (int i = 1; i <= 60; ++i)
        outages.append({.root = down(Kind::Machine, u"alice"_s, i * 1h, 5min)});
    const auto all = incidents::reliabilityRecords(rows(world({}, outages, {})), paris, QLocale::c());
    QCOMPARE(all.first().proofs.size(), 41);
    QVERIFY(all.first().proofs.last().sentence.contains(u"20"_s));
}

QTEST_GUILESS_MAIN(TestReliability)

#include "tst_reliability.moc"
