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

/// The answer of a joint question, branch by branch.
class Joint {
public:
    Joint &identity(const QString &instance, const QString &nodename, double at = nowSeconds - 5)
    {
        return add({{u"vigie"_s, u"n"_s},
                    {u"instance"_s, instance},
                    {u"job"_s, u"node"_s},
                    {u"nodename"_s, nodename}},
                   at);
    }
    Joint &value(const QString &signal, const QString &instance, double value, const Labels &more = {})
    {
        Labels labels{{u"vigie"_s, u"v:"_s + signal}, {u"instance"_s, instance}};
        for (const auto &[name, text] : more)
            labels.insert(name, text);
        return add(labels, value);
    }
    Joint &family(const QString &selector, const QString &instance, double at = nowSeconds - 5)
    {
        return add({{u"vigie"_s, u"f:instance:"_s + selector}, {u"instance"_s, instance}}, at);
    }
    Joint &labelled(const QString &instance, const QString &name)
    {
        return add(
            {{u"vigie"_s, u"l:instance_name"_s}, {u"instance"_s, instance}, {u"instance_name"_s, name}}, 1);
    }
    Joint &named(const QString &mark, const QString &label, const QString &name, double value)
    {
        return add({{u"vigie"_s, mark}, {label, name}}, value);
    }
    Joint &add(const Labels &labels, double value)
    {
        m_vector.samples.append({.labels = labels, .at = now, .value = value});
        return *this;
    }

    Answers answers(const health::Seen &seen = {}) const
    {
        return {.moment = now, .answered = {{.question = {}, .answer = m_vector}}, .seen = seen};
    }

private:
    Vector m_vector;
};

const QList<Signal> entries{
    {.id = u"reach"_s,
     .group = u"reach"_s,
     .families = {{u"up"_s}},
     .rule = {.direction = signals::Rule::Direction::Below, .critical = 0},
     .maxAge = 5min,
     .core = true},
    {.id = u"disk"_s,
     .parts = {u"mountpoint"_s},
     .families = {{u"avail"_s}, {u"size"_s}},
     .rule = {.warning = 0.85},
     .maxAge = 5min,
     .core = true},
    {.id = u"raid"_s, .families = {{u"md_new"_s, u"md_old"_s}}, .quiet = 0, .maxAge = 5min},
    {.id = u"smart"_s, .families = {{u"smart"_s}}, .quiet = 0, .datedBy = u"mtime"_s, .maxAge = 2h},
    {.id = u"container"_s, .parts = {u"name"_s}, .families = {{u"cadvisor"_s}}, .maxAge = 5min},
    {.id = u"guest"_s,
     .subject = u"vm"_s,
     .namedBy = u"name"_s,
     .families = {{u"pve_guest_info"_s}},
     .rule = {.direction = signals::Rule::Direction::Below, .critical = 0},
     .maxAge = 5min},
};

/// A machine of which everything that is core is there, and well.
Joint healthy(const QString &instance, const QString &nodename)
{
    Joint joint;
    joint.identity(instance, nodename).family(u"up"_s, instance).family(u"avail"_s, instance);
    joint.family(u"size"_s, instance).value(u"reach"_s, instance, 1, {{u"job"_s, u"node"_s}});
    joint.value(u"disk"_s, instance, 0.5, {{u"mountpoint"_s, u"/"_s}});
    return joint;
}

signals::Readings assembled(const Answers &answers, const QList<settings::NameRule> &names = {})
{
    return health::assemble(answers, entries, names).value_or(signals::Readings());
}

health::Fleet judged(const signals::Readings &readings)
{
    return health::judgeFleet(readings, entries, {.moment = now});
}

} // namespace

class TestReadingsAssembly : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void aSharedNodenameNamesNobody();
    void aLabelOfTheProfileNamesMachines();
    void aLabelJoinsWhatAddressesDoNot();
    void aSharedLabelNamesNobody();
    void theQuestionAsksForTheLabel();
    void whatBearsNoInstanceIsOneSubject_data();
    void whatBearsNoInstanceIsOneSubject();
    void aGuestWithoutANameIsThere();
    void aSignalIsAsOldAsItsOldestFamily();
    void oneSpellingOfAFamilyIsEnough();
    void aMissingFamilyIsNamed();
    void aMachineThatFellSilentIsMissedNotForgotten();
    void aMachineThatNeverAnsweredIsThere();
    void aTargetIsNoMachineForItsUpAlone();
    void ofTwoReadingsOfOnePartTheWorseCounts();
    void anotherExporterOfTheMachineTellsOfIt();
    void twoMachinesOnOneHostAreNotMixed();
    void guestsAreNamedByTheirHypervisor();
    void aGuestWithAnExporterIsOneSubject();
    void aGuestOfWhichOnlyItsContainersTellIsOneSubject();
    void theDateOfATextFileCounts();
    void oneRefusedQuestionIsNoted();
    void whenAllFailSoDoesTheRefresh();
    void whatIsKeptFromBeforeIsNoAnswer();
    void busyGoesFirst();
    void theBackendIsToldByItsAnswers();
    void subjectsAreSortedWorstFirstThenByName();
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
    const auto readings = assembled(Joint().identity(instance, nodename).answers(),
                                    {{u"10.0.0.7:9100"_s, u"mapped"_s}, {u"10.0.0.8"_s, u"also mapped"_s}});
    QCOMPARE(readings.hosts.size(), 1);
    QCOMPARE(readings.hosts.first().name, name);
    QCOMPARE(readings.hosts.first().instance, instance);
}

void TestReadingsAssembly::aSharedNodenameNamesNobody()
{
    const auto readings = assembled(
        Joint().identity(u"a:9100"_s, u"localhost"_s).identity(u"b:9100"_s, u"localhost"_s).answers());
    QCOMPARE(readings.hosts.at(0).name, u"a"_s);
    QCOMPARE(readings.hosts.at(1).name, u"b"_s);
}

void TestReadingsAssembly::aLabelOfTheProfileNamesMachines()
{
    const auto readings =
        assembled(healthy(u"10.0.0.1:9100"_s, u"debian"_s)
                      .labelled(u"10.0.0.1:9100"_s, u"alice"_s)
                      .value(u"reach"_s, u"10.0.0.2:9100"_s, 0, {{u"job"_s, u"node"_s}})
                      .labelled(u"10.0.0.2:9100"_s, u"bob"_s) // silent, and known all the same
                      .answers());
    QCOMPARE(readings.hosts.at(0).name, u"alice"_s);
    QCOMPARE(readings.hosts.at(1).name, u"bob"_s);
}

void TestReadingsAssembly::aLabelJoinsWhatAddressesDoNot()
{
    const auto readings =
        assembled(healthy(u"10.0.0.1:9100"_s, u"debian"_s)
                      .labelled(u"10.0.0.1:9100"_s, u"alice"_s)
                      .labelled(u"172.17.0.2:8080"_s, u"alice"_s)
                      .family(u"cadvisor"_s, u"172.17.0.2:8080"_s)
                      .value(u"container"_s, u"172.17.0.2:8080"_s, 1, {{u"name"_s, u"wekan"_s}})
                      .answers());
    QCOMPARE(readings.hosts.size(), 1);
    QCOMPARE(readings.hosts.first().bySignal.value(u"container"_s).readings.size(), 1);
}

void TestReadingsAssembly::aSharedLabelNamesNobody()
{
    const auto readings = assembled(Joint()
                                        .identity(u"a:9100"_s, u"x"_s)
                                        .identity(u"b:9100"_s, u"y"_s)
                                        .labelled(u"a:9100"_s, u"everybody"_s)
                                        .labelled(u"b:9100"_s, u"everybody"_s)
                                        .answers());
    QCOMPARE(readings.hosts.at(0).name, u"a"_s);
    QCOMPARE(readings.hosts.at(1).name, u"b"_s);
}

void TestReadingsAssembly::theQuestionAsksForTheLabel()
{
    QVERIFY(health::questionsOf(entries, {}, u"instance_name"_s)
                .first()
                .promql.contains(u"max by (instance, instance_name) (up{instance_name!=\"\"})"_s));
    QVERIFY(!health::questionsOf(entries).first().promql.contains(u"l:"_s));
}

void TestReadingsAssembly::whatBearsNoInstanceIsOneSubject_data()
{
    QTest::addColumn<QString>("nodename");
    QTest::addColumn<QString>("name");
    QTest::newRow("named by its kernel") << u"alice"_s << u"alice"_s;
    QTest::newRow("named by nobody") << QString() << u"without a name"_s;
}

/// As after an import by hand. Its charts can be asked for, too: PromQL finds it by an empty label.
void TestReadingsAssembly::whatBearsNoInstanceIsOneSubject()
{
    QFETCH(QString, nodename);
    QFETCH(QString, name);
    const auto fleet = judged(assembled(healthy({}, nodename).answers()));
    QCOMPARE(fleet.hosts.size(), 1);
    const health::Host &host = fleet.hosts.first();
    QCOMPARE(host.name, name);
    QCOMPARE(host.worst(u"reach")->state, State::Ok);
    QCOMPARE(host.worst(u"disk")->value, 0.5);
    QVERIFY(!host.instance.isEmpty());
    QCOMPARE(health::filledQuery(u"up{$only}"_s, {host.instance}, 5min), u"up{instance=\"\"}"_s);
}

void TestReadingsAssembly::aGuestWithoutANameIsThere()
{
    const auto fleet = judged(assembled(Joint()
                                            .named(u"v:guest"_s, u"name"_s, {}, 0)
                                            .named(u"f:name:pve_guest_info"_s, u"name"_s, {}, nowSeconds - 5)
                                            .answers()));
    QCOMPARE(fleet.hosts.size(), 1);
    QCOMPARE(fleet.hosts.first().name, u"without a name"_s);
    QCOMPARE(fleet.hosts.first().state, State::Critical);
}

void TestReadingsAssembly::aSignalIsAsOldAsItsOldestFamily()
{
    const auto readings = assembled(Joint()
                                        .identity(u"a:9100"_s, u"a"_s)
                                        .family(u"avail"_s, u"a:9100"_s, nowSeconds - 42.5)
                                        .family(u"size"_s, u"a:9100"_s, nowSeconds - 7)
                                        .value(u"disk"_s, u"a:9100"_s, 0.5)
                                        .answers());
    QCOMPARE(readings.hosts.first().bySignal[u"disk"_s].sampledAt, now - 42'500ms);
}

void TestReadingsAssembly::oneSpellingOfAFamilyIsEnough()
{
    const auto fleet =
        judged(assembled(healthy(u"a:9100"_s, u"a"_s).family(u"md_old"_s, u"a:9100"_s).answers()));
    QCOMPARE(fleet.hosts.first().worst(u"raid")->state, State::Ok);
    QCOMPARE(fleet.hosts.first().notWatched, (QStringList{u"smart"_s, u"container"_s}));
}

void TestReadingsAssembly::aMissingFamilyIsNamed()
{
    const auto fleet = judged(
        assembled(healthy(u"a:9100"_s, u"a"_s).answers({{u"instance:md_new"_s, QStringList{u"a:9100"_s}}})));
    const signals::Finding *raid = fleet.hosts.first().worst(u"raid");
    QVERIFY(raid);
    QCOMPARE(raid->state, State::Unknown);
    QCOMPARE(raid->reason.missing, QStringList{u"md_new"_s});
}

void TestReadingsAssembly::aMachineThatFellSilentIsMissedNotForgotten()
{
    const auto fleet = judged(assembled(Joint().answers(
        {{u"instance:avail"_s, QStringList{u"a:9100"_s}}, {u"instance:size"_s, QStringList{u"a:9100"_s}}})));
    QCOMPARE(fleet.hosts.size(), 1);
    QCOMPARE(fleet.hosts.first().name, u"a"_s);
    QCOMPARE(fleet.hosts.first().state, State::Unknown);
    QCOMPARE(fleet.hosts.first().findings.size(), 2);
}

void TestReadingsAssembly::aMachineThatNeverAnsweredIsThere()
{
    const auto fleet = judged(assembled(Joint()
                                            .family(u"up"_s, u"a:9100"_s, nowSeconds - 3)
                                            .value(u"reach"_s, u"a:9100"_s, 0, {{u"job"_s, u"node"_s}})
                                            .answers()));
    QCOMPARE(fleet.hosts.first().state, State::Critical);
    QCOMPARE(fleet.hosts.first().worst(u"reach")->reason.code, signals::Reason::Code::TargetDown);
    QCOMPARE(fleet.hosts.first().worst(u"disk")->state, State::Unknown);
}

void TestReadingsAssembly::aTargetIsNoMachineForItsUpAlone()
{
    const auto readings = assembled(healthy(u"a:9100"_s, u"a"_s)
                                        .family(u"up"_s, u"blackbox:9115"_s)
                                        .answers({{u"instance:up"_s, QStringList{u"blackbox:9115"_s}}}));
    QCOMPARE(readings.hosts.size(), 1);
}

void TestReadingsAssembly::ofTwoReadingsOfOnePartTheWorseCounts()
{
    const Labels root{{u"mountpoint"_s, u"/"_s}};
    const auto readings = assembled(Joint()
                                        .identity(u"a:9100"_s, u"a"_s)
                                        .value(u"disk"_s, u"a:9100"_s, 0.1, {{u"mountpoint"_s, u"/srv"_s}})
                                        .value(u"disk"_s, u"a:9100"_s, 0.2, root)
                                        .value(u"disk"_s, u"a:9100"_s, 0.9, root)
                                        .answers());
    const auto &disk = readings.hosts.first().bySignal[u"disk"_s].readings;
    QCOMPARE(disk.size(), 2);
    QCOMPARE(disk.at(0).parts.value(u"mountpoint"), u"/"_s);
    QCOMPARE(disk.at(0).value, 0.9);
    QCOMPARE(disk.at(1).value, 0.1);
}

void TestReadingsAssembly::anotherExporterOfTheMachineTellsOfIt()
{
    const auto readings = assembled(healthy(u"pica01:9100"_s, u"pica01"_s)
                                        .family(u"cadvisor"_s, u"pica01:8080"_s)
                                        .value(u"container"_s, u"pica01:8080"_s, 1, {{u"name"_s, u"wiki"_s}})
                                        .answers());
    QCOMPARE(readings.hosts.size(), 1);
    const auto &known = readings.hosts.first().bySignal[u"container"_s];
    QCOMPARE(known.readings.first().instance, u"pica01:8080"_s);
    QCOMPARE(known.sampledAt, now - 5s);
}

void TestReadingsAssembly::twoMachinesOnOneHostAreNotMixed()
{
    const auto readings = assembled(Joint()
                                        .identity(u"127.0.0.1:9100"_s, u"a"_s)
                                        .identity(u"127.0.0.1:9200"_s, u"b"_s)
                                        .value(u"container"_s, u"127.0.0.1:8080"_s, 1)
                                        .answers());
    QCOMPARE(readings.hosts.size(), 3); // nobody can tell whose containers they are
}

void TestReadingsAssembly::guestsAreNamedByTheirHypervisor()
{
    const auto readings =
        assembled(healthy(u"alice:9100"_s, u"alice"_s)
                      .named(u"h"_s, u"name"_s, u"alice"_s, 1)
                      .add({{u"vigie"_s, u"g"_s}, {u"name"_s, u"old"_s}, {u"node"_s, u"alice"_s}}, 1)
                      .named(u"f:name:pve_guest_info"_s, u"name"_s, u"old"_s, nowSeconds - 9)
                      .value(u"guest"_s, u"pve:9221"_s, 0, {{u"name"_s, u"old"_s}})
                      .answers());
    QCOMPARE(readings.hosts.size(), 2);
    QCOMPARE(readings.hosts.at(0).kind, u"hypervisor"_s);
    QCOMPARE(readings.hosts.at(1).kind, u"vm"_s);
    QCOMPARE(readings.hosts.at(1).parent, u"alice"_s);
    const auto fleet = judged(readings);
    QCOMPARE(fleet.hosts.first().name, u"old"_s);
    QCOMPARE(fleet.hosts.first().state, State::Critical);
    QCOMPARE(fleet.hosts.first().findings.size(),
             1); // it runs no exporter, so nothing of a machine is missed
}

void TestReadingsAssembly::aGuestWithAnExporterIsOneSubject()
{
    const auto readings =
        assembled(healthy(u"10.0.0.5:9100"_s, u"Pica01"_s)
                      .add({{u"vigie"_s, u"g"_s}, {u"name"_s, u"pica01"_s}, {u"node"_s, u"bob"_s}}, 1)
                      .value(u"guest"_s, u"pve:9221"_s, 1, {{u"name"_s, u"pica01"_s}})
                      .answers());
    QCOMPARE(readings.hosts.size(), 1);
    QCOMPARE(readings.hosts.first().kind, u"vm"_s);
    QCOMPARE(readings.hosts.first().parent, u"bob"_s);
    QCOMPARE(readings.hosts.first().bySignal[u"guest"_s].readings.size(), 1);
}

/// A virtual machine without node-exporter: what runs on it and what its hypervisor says belong together.
void TestReadingsAssembly::aGuestOfWhichOnlyItsContainersTellIsOneSubject()
{
    const auto fleet =
        judged(assembled(Joint()
                             .value(u"container"_s, u"pica01:8080"_s, 1, {{u"name"_s, u"wiki"_s}})
                             .family(u"cadvisor"_s, u"pica01:8080"_s)
                             .add({{u"vigie"_s, u"g"_s}, {u"name"_s, u"Pica01"_s}, {u"node"_s, u"bob"_s}}, 1)
                             .value(u"guest"_s, u"pve:9221"_s, 1, {{u"name"_s, u"Pica01"_s}})
                             .named(u"f:name:pve_guest_info"_s, u"name"_s, u"Pica01"_s, nowSeconds - 5)
                             .answers()));
    QCOMPARE(fleet.hosts.size(), 1);
    QCOMPARE(fleet.hosts.first().name, u"Pica01"_s);
    QCOMPARE(fleet.hosts.first().parent, u"bob"_s);
    QCOMPARE(fleet.hosts.first().worst(u"container")->instance, u"pica01:8080"_s);
    QCOMPARE(fleet.hosts.first().state, State::Ok);
}

void TestReadingsAssembly::theDateOfATextFileCounts()
{
    const auto readings =
        assembled(healthy(u"a:9100"_s, u"a"_s)
                      .family(u"smart"_s, u"a:9100"_s)
                      .add({{u"vigie"_s, u"d:smart"_s}, {u"instance"_s, u"a:9100"_s}}, nowSeconds - 3 * 3600)
                      .answers());
    QCOMPARE(readings.hosts.first().bySignal[u"smart"_s].sampledAt, now - 3h);
    QCOMPARE(judged(readings).hosts.first().worst(u"smart")->reason.code, signals::Reason::Code::StaleSample);
}

void TestReadingsAssembly::oneRefusedQuestionIsNoted()
{
    Answers answers = healthy(u"a:9100"_s, u"a"_s).answers();
    answers.answered.push_back({.question = {.promql = {}, .signalIds = {u"disk"_s}},
                                .answer = base::fail(Error::Kind::Rejected, u"HTTP 422"_s)});
    const auto readings = health::assemble(answers, entries, {});
    QVERIFY(readings);
    QCOMPARE(readings->failures.size(), 1);
    QCOMPARE(readings->failures.value(u"disk"_s).kind, Error::Kind::Rejected);
}

void TestReadingsAssembly::whenAllFailSoDoesTheRefresh()
{
    const base::Result<Vector> dead = base::fail(Error::Kind::Unreachable, u"connection refused"_s);
    const Answers answers{.moment = now, .answered = {{.answer = dead}, {.answer = dead}}};
    const auto readings = health::assemble(answers, entries, {});
    QVERIFY(!readings);
    QCOMPARE(readings.error().kind, Error::Kind::Unreachable);
}

void TestReadingsAssembly::whatIsKeptFromBeforeIsNoAnswer()
{
    const base::Result<Vector> dead = base::fail(Error::Kind::Unreachable, u"connection refused"_s);
    const Answers answers{.moment = now,
                          .answered = {{.answer = Vector(), .fresh = false}, {.answer = dead}}};
    QVERIFY(!health::assemble(answers, entries, {}));
}

void TestReadingsAssembly::busyGoesFirst()
{
    const base::Result<Vector> slow = base::fail(Error::Kind::TimedOut, {});
    const Error busy{.kind = Error::Kind::Busy, .detail = {}, .retryAfter = 10s};
    const Answers answers{
        .moment = now, .answered = {{.answer = slow}, {.answer = std::unexpected(busy)}, {.answer = slow}}};
    QCOMPARE(health::assemble(answers, entries, {}).error(), busy);
}

void TestReadingsAssembly::theBackendIsToldByItsAnswers()
{
    Vector counted;
    counted.seriesFetched = 0;
    QCOMPARE(assembled({.moment = now, .answered = {{.answer = counted}}}).backend, u"victoriametrics"_s);
    QCOMPARE(assembled(Joint().answers()).backend, u"prometheus"_s);
}

void TestReadingsAssembly::subjectsAreSortedWorstFirstThenByName()
{
    Joint joint;
    for (const auto &[name, used] :
         {std::pair(u"zoe"_s, 0.1), std::pair(u"bob"_s, 0.9), std::pair(u"alice"_s, 0.1)})
        joint.identity(name, name)
            .family(u"avail"_s, name)
            .family(u"size"_s, name)
            .family(u"up"_s, name)
            .value(u"reach"_s, name, 1)
            .value(u"disk"_s, name, used);
    const auto fleet = judged(assembled(joint.answers()));
    QStringList order;
    for (const health::Host &host : fleet.hosts)
        order.append(host.name);
    QCOMPARE(order, (QStringList{u"bob"_s, u"alice"_s, u"zoe"_s}));
    QCOMPARE(fleet.state(), State::Warning);
}

void TestReadingsAssembly::anEmptyFleetIsUnknown()
{
    const auto fleet = judged(assembled(Joint().answers()));
    QVERIFY(fleet.hosts.isEmpty());
    QCOMPARE(fleet.state(), State::Unknown);
}

QTEST_APPLESS_MAIN(TestReadingsAssembly)
#include "tst_readingsassembly.moc"
