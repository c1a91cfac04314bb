// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/updates/toldupdates.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using base::State;
using updates::Automatic;
using updates::Doubt;
using updates::Generation;
using updates::MachineUpdates;
using updates::Reboot;

namespace {

constexpr double noon = double(ToldUpdates::noon);
constexpr double gap = std::numeric_limits<double>::quiet_NaN();

metrics::Labels from(const QString &origin, const QString &architecture = u"amd64"_s)
{
    return {{u"origin"_s, origin}, {u"arch"_s, architecture}};
}

const QString stable = u"Debian:trixie/stable"_s;
const QString security = u"Debian:trixie-security/stable-security"_s;

ToldUpdates pica01(State reach = State::Ok)
{
    ToldUpdates told;
    told.machine(u"pica01"_s, reach);
    return told;
}

QList<double> hours(int count, double value)
{
    return QList<double>(count, value);
}

} // namespace

/// What waits on a machine, and how far that can be believed.
class TestMachineUpdates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsBySecurityAndOthers();
    void noSeriesIsAZeroOnlyWhereTheCollectorRan();
    void eachGenerationIsRead_data();
    void eachGenerationIsRead();
    void busterDoesNotTellSecurityApart();
    void allHeldIsNotBelieved();
    void whatIsOldIsUnknownAndKept_data();
    void whatIsOldIsUnknownAndKept();
    void aSilentMachineKeepsItsLastWord();
    void whatHadEndedBeforeTheSilenceIsNotItsLastWord();
    void aRebootThatNobodyWouldTellCannotBeKnown_data();
    void aRebootThatNobodyWouldTellCannotBeKnown();
    void theSawToothProvesThatUpdatesInstallThemselves_data();
    void theSawToothProvesThatUpdatesInstallThemselves();
    void securityUpdatesMayWaitTwoDays_data();
    void securityUpdatesMayWaitTwoDays();
    void aHypervisorHasItsProxmox();
    void metricsThatDoNotAnswerLeaveNothingGreen();
};

void TestMachineUpdates::countsBySecurityAndOthers()
{
    ToldUpdates told = pica01();
    told.collectorRan();
    told.now(u"pending"_s, 3, from(security));
    told.now(u"pending"_s, 2, from(security + u",Debian:trixie/stable"_s, u"all"_s));
    told.now(u"pending"_s, 9, from(stable));
    told.now(u"held"_s, 1, from(stable));
    told.now(u"autoremove"_s, 44);
    const MachineUpdates machine = told.only();
    QCOMPARE(machine.security, 5);
    QCOMPARE(machine.other, 9);
    QCOMPARE(machine.held, 1);
    QCOMPARE(machine.autoremove, 44);
    QCOMPARE(machine.pending.size(), 3);
    QCOMPARE(machine.doubt, Doubt::None);
}

void TestMachineUpdates::noSeriesIsAZeroOnlyWhereTheCollectorRan()
{
    ToldUpdates silent = pica01();
    QCOMPARE(silent.only().security, std::nullopt);
    QCOMPARE(silent.only().doubt, Doubt::NoCollector);
    QCOMPARE(silent.only().state(silent.moment()), State::Unknown);
    ToldUpdates ran = pica01();
    ran.collectorRan();
    QCOMPARE(ran.only().security, 0);
    QCOMPARE(ran.only().state(ran.moment()), State::Ok);
}

void TestMachineUpdates::eachGenerationIsRead_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("countsInstalled");
    QTest::addColumn<Generation>("generation");
    QTest::addColumn<int>("security");
    QTest::addColumn<std::optional<int>>("held");
    const auto row = [](const char *name, const QString &origin, double value, bool installed,
                        Generation generation, int security, std::optional<int> held) {
        QTest::newRow(name) << origin << value << installed << generation << security << held;
    };
    row("apt.sh", u"Debian-Security:10/stable"_s, 4, false, Generation::Shell, 4, {});
    row("apt.sh's zero", {}, 0, false, Generation::Shell, 0, {});
    row("apt.sh, nothing of security", u"Debian:10.4/stable"_s, 7, false, Generation::Shell, 0, {});
    row("apt_info.py", security, 4, false, Generation::Early, 4, 0);
    row("apt_info.py since mid-2025", security, 4, true, Generation::Recent, 4, 0);
    row("its zero", stable, 0, true, Generation::Recent, 0, 0);
}

void TestMachineUpdates::eachGenerationIsRead()
{
    QFETCH(const QString, origin);
    QFETCH(const double, value);
    QFETCH(const bool, countsInstalled);
    ToldUpdates told = pica01();
    told.collectorRan();
    told.now(u"pending"_s, value, from(origin));
    if (countsInstalled)
        told.now(u"installed"_s, 1200);
    const MachineUpdates machine = told.only();
    QTEST(machine.generation, "generation");
    QTEST(machine.security.value_or(-1), "security");
    QTEST(machine.held, "held");
}

void TestMachineUpdates::busterDoesNotTellSecurityApart()
{
    ToldUpdates pending = pica01();
    pending.collectorRan();
    pending.now(u"pending"_s, 4, from(u"Debian:buster/oldoldstable"_s));
    QCOMPARE(pending.only().security, std::nullopt);
    QCOMPARE(pending.only().other, 4);
    QCOMPARE(pending.only().state(pending.moment()), State::Unknown);
    ToldUpdates quiet = pica01();
    quiet.collectorRan();
    quiet.now(u"system"_s, noon, {{u"id"_s, u"debian"_s}, {u"version_id"_s, u"10"_s}});
    QCOMPARE(quiet.only().security, std::nullopt);
}

/// For half a year apt_info.py counted everything that waits as held (#193).
void TestMachineUpdates::allHeldIsNotBelieved()
{
    ToldUpdates told = pica01();
    told.collectorRan();
    told.now(u"pending"_s, 4, from(stable));
    told.now(u"held"_s, 4, from(stable));
    QCOMPARE(told.only().held, std::nullopt);
    QVERIFY(told.only().heldIsAll);
}

void TestMachineUpdates::whatIsOldIsUnknownAndKept_data()
{
    QTest::addColumn<double>("fileAge");
    QTest::addColumn<double>("cacheAge");
    QTest::addColumn<Doubt>("doubt");
    QTest::newRow("fresh") << 3000.0 << 3600.0 << Doubt::None;
    QTest::newRow("a file of more than an hour ago") << 3660.0 << 3600.0 << Doubt::FileOld;
    QTest::newRow("a file of yesterday") << 86'400.0 << 3600.0 << Doubt::FileOld;
    QTest::newRow("a file without a date") << gap << 3600.0 << Doubt::Undated;
    QTest::newRow("new packages were not asked for") << 600.0 << 3 * 86'400.0 << Doubt::CacheOld;
}

void TestMachineUpdates::whatIsOldIsUnknownAndKept()
{
    QFETCH(const double, fileAge);
    QFETCH(const double, cacheAge);
    QFETCH(const Doubt, doubt);
    ToldUpdates told = pica01();
    told.now(u"reboot"_s, 0);
    told.now(u"pending"_s, 4, from(stable));
    told.now(u"cache"_s, noon - cacheAge);
    if (!std::isnan(fileAge))
        told.now(u"file"_s, noon - fileAge, {{u"file"_s, u"/var/lib/node/apt.prom"_s}});
    const MachineUpdates machine = told.only();
    QCOMPARE(machine.doubt, doubt);
    QCOMPARE(machine.other, 4);
    QCOMPARE(machine.state(told.moment()), doubt == Doubt::None ? State::Ok : State::Unknown);
}

void TestMachineUpdates::aSilentMachineKeepsItsLastWord()
{
    for (const State reach : {State::Critical, State::Ok}) {
        ToldUpdates told = pica01(reach);
        told.last(u"reboot"_s, 0, noon - 7200);
        told.last(u"pending"_s, 4, noon - 7200, from(security));
        const MachineUpdates machine = told.only();
        QCOMPARE(machine.doubt, reach == State::Ok ? Doubt::Gone : Doubt::Down);
        QCOMPARE(machine.security, 4);
        QCOMPARE(machine.at, told.moment() - std::chrono::hours(2));
        QCOMPARE(machine.state(told.moment()), State::Unknown);
    }
}

void TestMachineUpdates::whatHadEndedBeforeTheSilenceIsNotItsLastWord()
{
    ToldUpdates told = pica01(State::Critical);
    told.last(u"reboot"_s, 0, noon - 7200);
    told.last(u"pending"_s, 4, noon - 86'400, from(security)); // installed on the day before
    told.last(u"pending"_s, 2, noon - 7200, from(stable));
    QCOMPARE(told.only().security, 0);
    QCOMPARE(told.only().other, 2);
}

void TestMachineUpdates::aRebootThatNobodyWouldTellCannotBeKnown_data()
{
    QTest::addColumn<double>("required");
    QTest::addColumn<double>("kernelStatus");
    QTest::addColumn<bool>("everAsked");
    QTest::addColumn<Reboot>("reboot");
    QTest::newRow("0, and never anything else") << 0.0 << gap << false << Reboot::CannotKnow;
    QTest::newRow("0, and 1 within a month") << 0.0 << gap << true << Reboot::No;
    QTest::newRow("1") << 1.0 << gap << false << Reboot::Yes;
    QTest::newRow("needrestart: unknown") << 0.0 << 0.0 << false << Reboot::CannotKnow;
    QTest::newRow("needrestart: current") << 0.0 << 1.0 << false << Reboot::No;
    QTest::newRow("needrestart: another build") << 0.0 << 2.0 << false << Reboot::Yes;
    QTest::newRow("needrestart: another version") << 0.0 << 3.0 << false << Reboot::Yes;
    QTest::newRow("needrestart says something else") << 0.0 << 7.0 << false << Reboot::CannotKnow;
}

void TestMachineUpdates::aRebootThatNobodyWouldTellCannotBeKnown()
{
    QFETCH(const double, required);
    QFETCH(const double, kernelStatus);
    QFETCH(const bool, everAsked);
    ToldUpdates told = pica01();
    told.collectorRan();
    told.now(u"reboot"_s, required);
    if (!std::isnan(kernelStatus))
        told.now(u"kernelstatus"_s, kernelStatus,
                 {{u"current"_s, u"6.12.43"_s}, {u"expected"_s, u"6.12.48"_s}});
    if (everAsked)
        told.sample(updates::evidenceQuestion, {}, u"pica01"_s, 1);
    QTEST(told.only().reboot, "reboot");
}

void TestMachineUpdates::theSawToothProvesThatUpdatesInstallThemselves_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<Automatic>("automatic");
    QTest::addColumn<int>("falls");
    QTest::newRow("nothing waits") << hours(336, 0) << Automatic::NotSeen << 0;
    QTest::newRow("waits for a day") << hours(300, 0) + hours(24, 3) << Automatic::NotSeen << 0;
    QTest::newRow("installed twice") << hours(20, 3) + hours(100, 0) + hours(20, 2) + hours(90, 0)
                                     << Automatic::Proven << 2;
    QTest::newRow("waits for three days") << hours(100, 0) + hours(73, 3) << Automatic::NotProven << 0;
    QTest::newRow("no longer installed")
        << hours(20, 3) + hours(20, 0) + hours(73, 3) << Automatic::NotProven << 1;
    QTest::newRow("some wait, others were installed yesterday")
        << hours(100, 5) + hours(20, 2) << Automatic::Proven << 1;
    QTest::newRow("nothing is known") << QList<double>{} << Automatic::NotSeen << 0;
}

void TestMachineUpdates::theSawToothProvesThatUpdatesInstallThemselves()
{
    QFETCH(const QList<double>, values);
    ToldUpdates told = pica01();
    told.collectorRan();
    told.series(updates::weeksQuestion, u"pica01"_s, values, 3600);
    QTEST(told.only().automatic, "automatic");
    QTEST(told.only().falls, "falls");
}

void TestMachineUpdates::securityUpdatesMayWaitTwoDays_data()
{
    QTest::addColumn<int>("hoursWaited");
    QTest::addColumn<State>("state");
    QTest::newRow("since this morning") << 6 << State::Ok;
    QTest::newRow("for two days") << 48 << State::Ok;
    QTest::newRow("longer") << 50 << State::Warning;
}

void TestMachineUpdates::securityUpdatesMayWaitTwoDays()
{
    QFETCH(const int, hoursWaited);
    ToldUpdates told = pica01();
    told.collectorRan();
    told.now(u"pending"_s, 3, from(security));
    told.series(updates::weeksQuestion, u"pica01"_s, hours(100, 0) + hours(hoursWaited + 1, 3), 3600);
    QTEST(told.only().state(told.moment()), "state");
}

void TestMachineUpdates::aHypervisorHasItsProxmox()
{
    ToldUpdates told;
    told.machine(u"alice"_s);
    told.machine(u"bob"_s);
    told.sample(updates::nowQuestion, u"proxmox"_s, u"alice"_s, noon, {{u"version"_s, u"9.0.11"_s}});
    told.sample(updates::nowQuestion, u"proxmox"_s, u"10.1.1.1"_s, noon, {{u"version"_s, u"8.4.1"_s}});
    told.sample(updates::nowQuestion, u"node"_s, u"10.1.1.1"_s, noon, {{u"name"_s, u"Bob"_s}});
    QCOMPARE(told.read().machines.at(0).proxmox, u"9.0.11"_s);
    QCOMPARE(told.read().machines.at(1).proxmox, u"8.4.1"_s);
}

void TestMachineUpdates::metricsThatDoNotAnswerLeaveNothingGreen()
{
    ToldUpdates told = pica01();
    told.collectorRan();
    QCOMPARE(told.only().state(told.moment()), State::Ok);
    told.error = base::Error{.kind = base::Error::Kind::Unreachable, .detail = {}, .retryAfter = {}};
    QCOMPARE(told.only().doubt, Doubt::SourceDown);
    QCOMPARE(told.only().state(told.moment()), State::Unknown);
    QCOMPARE(told.only().security, 0);
}

QTEST_GUILESS_MAIN(TestMachineUpdates)
#include "tst_machineupdates.moc"
