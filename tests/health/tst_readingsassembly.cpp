// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/fleetjudge.h"
#include "models/health/readingsassembly.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using base::Result;
using base::State;
using health::Answers;
using metrics::Labels;
using metrics::Vector;
using signals::Signal;

namespace {

const base::Instant now = base::instantFromMs(1'795'459'200'000);
constexpr double nowSeconds = 1'795'459'200;

Labels machine(const QString &instance, const QString &nodename = {})
{
    Labels labels{{u"instance"_s, instance}, {u"job"_s, u"node"_s}};
    if (!nodename.isEmpty())
        labels.insert(u"nodename"_s, nodename);
    return labels;
}

Vector vectorOf(const QList<std::pair<Labels, double>> &samples)
{
    Vector vector;
    for (const auto &[labels, value] : samples)
        vector.samples.append({.labels = labels, .at = now, .value = value});
    return vector;
}

const QList<Signal> entries{
    {.id = u"reach"_s,
     .rule = {.direction = signals::Rule::Direction::Below, .critical = 0},
     .maxAge = 5min,
     .core = true},
    {.id = u"scrape_age"_s, .maxAge = 5min, .core = true},
    {.id = u"disk"_s, .parts = {u"mountpoint"_s}, .rule = {.warning = 0.85}, .maxAge = 5min, .core = true},
};

Answers answersOf(const Vector &identity, const Vector &reach, const Vector &age, const Vector &disk)
{
    return {.moment = now, .identity = identity, .bySignal = {reach, age, disk}};
}

signals::Readings assembled(const Answers &answers, const QList<settings::NameRule> &names = {})
{
    return health::assemble(answers, entries, names).value_or(signals::Readings());
}

} // namespace

class TestReadingsAssembly : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void aSharedNodenameNamesNobody();
    void samplesAreDatedByTheMachineNotByTheAnswer();
    void aMachineThatFellSilentIsMissedNotForgotten();
    void aMachineThatNeverAnsweredIsThere();
    void ofTwoReadingsOfOnePartTheWorseCounts();
    void oneRefusedQuestionIsNoted();
    void whenAllFailSoDoesTheRefresh();
    void busyGoesFirst();
    void theBackendIsToldByItsAnswers();
    void machinesAreSortedWorstFirstThenByName();
    void anEmptyFleetIsUnknown();
};

void TestReadingsAssembly::names_data()
{
    QTest::addColumn<QString>("instance");
    QTest::addColumn<QString>("nodename");
    QTest::addColumn<QString>("name");
    QTest::newRow("nodename") << u"10.0.0.1:9100"_s << u"alice"_s << u"alice"_s;
    QTest::newRow("no nodename") << u"bob.example:9100"_s << QString() << u"bob.example"_s;
    QTest::newRow("no port") << u"bob.example"_s << QString() << u"bob.example"_s;
    QTest::newRow("IPv6 keeps its brackets") << u"[2001:db8::1]:9100"_s << QString() << u"[2001:db8::1]"_s;
    QTest::newRow("mapped with port") << u"10.0.0.7:9100"_s << u"x"_s << u"mapped"_s;
    QTest::newRow("mapped without port") << u"10.0.0.8:9100"_s << u"x"_s << u"also mapped"_s;
    QTest::newRow("a port is a number") << u"host:name"_s << QString() << u"host:name"_s;
}

void TestReadingsAssembly::names()
{
    QFETCH(QString, instance);
    QFETCH(QString, nodename);
    QFETCH(QString, name);
    const auto readings =
        assembled(answersOf(vectorOf({{machine(instance, nodename), nowSeconds}}), {}, {}, {}),
                  {{u"10.0.0.7:9100"_s, u"mapped"_s}, {u"10.0.0.8"_s, u"also mapped"_s}});
    QCOMPARE(readings.hosts.size(), 1);
    QCOMPARE(readings.hosts.first().name, name);
    QCOMPARE(readings.hosts.first().instance, instance);
}

void TestReadingsAssembly::aSharedNodenameNamesNobody()
{
    const auto readings = assembled(answersOf(vectorOf({{machine(u"a:9100"_s, u"localhost"_s), nowSeconds},
                                                        {machine(u"b:9100"_s, u"localhost"_s), nowSeconds}}),
                                              {}, {}, {}));
    QCOMPARE(readings.hosts.at(0).name, u"a"_s);
    QCOMPARE(readings.hosts.at(1).name, u"b"_s);
}

void TestReadingsAssembly::samplesAreDatedByTheMachineNotByTheAnswer()
{
    const Labels a = machine(u"a:9100"_s);
    const auto readings = assembled(answersOf(vectorOf({{a, nowSeconds - 42.5}}), vectorOf({{a, 1}}),
                                              vectorOf({{a, 7}}), vectorOf({{a, 0.5}})));
    const auto &byId = readings.hosts.first().readings;
    QCOMPARE(byId[u"disk"_s].first().at, now - 42'500ms);
    QCOMPARE(byId[u"reach"_s].first().at, now - 7s);
    QCOMPARE(byId[u"scrape_age"_s].first().at, now - 7s);
}

void TestReadingsAssembly::aMachineThatFellSilentIsMissedNotForgotten()
{
    const auto readings =
        assembled(answersOf(vectorOf({{machine(u"a:9100"_s, u"a"_s), nowSeconds - 3600}}), {}, {}, {}));
    const auto fleet = health::judgeFleet(readings, entries, {.moment = now});
    QCOMPARE(fleet.hosts.size(), 1);
    QCOMPARE(fleet.hosts.first().state, State::Unknown);
    QCOMPARE(fleet.hosts.first().findings.size(), 3);
    QCOMPARE(fleet.hosts.first().findings.first().reason.age, base::Milliseconds(1h));
}

void TestReadingsAssembly::aMachineThatNeverAnsweredIsThere()
{
    const Labels a = machine(u"a:9100"_s);
    const auto readings = assembled(answersOf({}, vectorOf({{a, 0}}), vectorOf({{a, 3}}), {}));
    const auto fleet = health::judgeFleet(readings, entries, {.moment = now});
    QCOMPARE(fleet.hosts.first().state, State::Critical);
    QCOMPARE(fleet.hosts.first().worst(u"reach")->reason.code, signals::Reason::Code::TargetDown);
    QCOMPARE(fleet.hosts.first().worst(u"disk")->state, State::Unknown);
}

void TestReadingsAssembly::ofTwoReadingsOfOnePartTheWorseCounts()
{
    Labels root = machine(u"a:9100"_s);
    root.insert(u"mountpoint"_s, u"/"_s);
    Labels otherDevice = root;
    otherDevice.insert(u"device"_s, u"sdb"_s);
    Labels srv = machine(u"a:9100"_s);
    srv.insert(u"mountpoint"_s, u"/srv"_s);
    const auto readings = assembled(answersOf(vectorOf({{machine(u"a:9100"_s), nowSeconds}}), {}, {},
                                              vectorOf({{srv, 0.1}, {root, 0.2}, {otherDevice, 0.9}})));
    const auto &disk = readings.hosts.first().readings[u"disk"_s];
    QCOMPARE(disk.size(), 2);
    QCOMPARE(disk.at(0).parts.value(u"mountpoint"), u"/"_s);
    QCOMPARE(disk.at(0).value, 0.9);
    QCOMPARE(disk.at(1).value, 0.1);
}

void TestReadingsAssembly::oneRefusedQuestionIsNoted()
{
    Answers answers = answersOf(vectorOf({{machine(u"a:9100"_s), nowSeconds}}), {}, {}, {});
    answers.bySignal[2] = base::fail(Error::Kind::Rejected, u"HTTP 422"_s);
    const auto readings = health::assemble(answers, entries, {});
    QVERIFY(readings);
    QCOMPARE(readings->failures.size(), 1);
    QCOMPARE(readings->failures.value(u"disk"_s).kind, Error::Kind::Rejected);
}

void TestReadingsAssembly::whenAllFailSoDoesTheRefresh()
{
    const auto dead = base::fail(Error::Kind::Unreachable, u"connection refused"_s);
    const Answers answers{.moment = now, .identity = dead, .bySignal = {dead, dead, dead}};
    const auto readings = health::assemble(answers, entries, {});
    QVERIFY(!readings);
    QCOMPARE(readings.error().kind, Error::Kind::Unreachable);
}

void TestReadingsAssembly::busyGoesFirst()
{
    const auto slow = base::fail(Error::Kind::TimedOut, {});
    const Error busy{.kind = Error::Kind::Busy, .detail = {}, .retryAfter = 10s};
    const Answers answers{.moment = now, .identity = slow, .bySignal = {slow, std::unexpected(busy), slow}};
    QCOMPARE(health::assemble(answers, entries, {}).error(), busy);
}

void TestReadingsAssembly::theBackendIsToldByItsAnswers()
{
    Vector counted;
    counted.seriesFetched = 0;
    QCOMPARE(assembled(answersOf(counted, {}, {}, {})).backend, u"victoriametrics"_s);
    QCOMPARE(assembled(answersOf({}, {}, {}, {})).backend, u"prometheus"_s);
}

void TestReadingsAssembly::machinesAreSortedWorstFirstThenByName()
{
    QList<std::pair<Labels, double>> identity;
    QList<std::pair<Labels, double>> disk;
    for (const auto &[name, used] :
         {std::pair(u"zoe"_s, 0.1), std::pair(u"bob"_s, 0.9), std::pair(u"alice"_s, 0.1)}) {
        identity.append({machine(name), nowSeconds});
        disk.append({machine(name), used});
    }
    const auto readings = assembled(answersOf(vectorOf(identity), {}, {}, vectorOf(disk)));
    const QList<Signal> onlyDisk{entries.last()};
    const auto fleet = health::judgeFleet(readings, onlyDisk, {.moment = now});
    QStringList order;
    for (const health::Host &host : fleet.hosts)
        order.append(host.name);
    QCOMPARE(order, (QStringList{u"bob"_s, u"alice"_s, u"zoe"_s}));
    QCOMPARE(fleet.state(), State::Warning);
}

void TestReadingsAssembly::anEmptyFleetIsUnknown()
{
    const auto fleet = health::judgeFleet(assembled(answersOf({}, {}, {}, {})), entries, {.moment = now});
    QVERIFY(fleet.hosts.isEmpty());
    QCOMPARE(fleet.state(), State::Unknown);
}

QTEST_APPLESS_MAIN(TestReadingsAssembly)
#include "tst_readingsassembly.moc"
