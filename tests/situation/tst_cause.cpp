// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/causetext.h"
#include "tests/situation/causefixture.h"

#include <QTest>

using namespace causefixture;
using situation::Cause;
using situation::causesOf;
using situation::SourceStatus;

namespace {

/// "alice/reach+2" for a cause with two consequences.
QString told(const QList<Cause> &causes)
{
    QStringList list;
    for (const Cause &cause : causes)
        list.append(u"%1/%2%3"_s.arg(cause.subject, cause.finding.signal,
                                     cause.consequences.isEmpty() ? QString()
                                                                  : u"+%1"_s.arg(cause.consequences.size())));
    return list.join(u' ');
}

} // namespace

class TestCause : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyThingIsCountedWhereItComesFrom_data();
    void everyThingIsCountedWhereItComesFrom();
    void theWorstComesFirst();
    void silenceWithinTheHourRanksWithCritical();
    void aDeadSourceIsOneCauseForAll();
    void aDeadHypervisorTakesItsGuestsAlong();
    void aRebootIsKnownFromTheUptime();
    void theSentenceSaysItAll_data();
    void theSentenceSaysItAll();
    void theChatGetsOneOrTwoLines();
};

void TestCause::everyThingIsCountedWhereItComesFrom_data()
{
    QTest::addColumn<Fleet>("fleet");
    QTest::addColumn<QString>("causes");
    QTest::newRow("nothing is wrong") << fleetOf({well(u"a"_s)}) << u""_s;
    QTest::newRow("a machine that is down explains its silence")
        << fleetOf({dead(u"a"_s), well(u"b"_s)}) << u"a/reach+2"_s;
    QTest::newRow("a dead hypervisor explains its guests' silence")
        << fleetOf({dead(u"alice"_s), dead(u"v1"_s, u"alice"_s), dead(u"v2"_s, u"alice"_s)})
        << u"alice/reach+4"_s;
    QTest::newRow("guests in guests")
        << fleetOf({dead(u"alice"_s), dead(u"v1"_s, u"alice"_s), dead(u"c1"_s, u"v1"_s)})
        << u"alice/reach+4"_s;
    QTest::newRow("a guest of a living hypervisor fell by itself")
        << fleetOf({well(u"alice"_s), dead(u"v1"_s, u"alice"_s)}) << u"v1/reach+2"_s;
    QTest::newRow("names that refer to each other end") // whoever writes such an inventory
        << fleetOf({dead(u"a"_s, u"b"_s), dead(u"b"_s, u"a"_s), well(u"c"_s, u"c"_s)})
        << u"a/reach+2 b/reach+2"_s;
    QTest::newRow("a stopped guest explains its silence")
        << fleetOf({host(u"v"_s,
                         {finding(u"reach"_s, State::Critical, Reason::Code::TargetDown),
                          finding(u"pve_guest"_s, State::Critical, passed),
                          finding(u"cpu"_s, State::Unknown, Reason::Code::TargetDown)})})
        << u"v/pve_guest+2"_s;
    QTest::newRow("what another target tells of a dead machine stands alone")
        << fleetOf({host(u"a"_s,
                         {finding(u"reach"_s, State::Critical, Reason::Code::TargetDown),
                          finding(u"pve_backup"_s, State::Warning, warned)})})
        << u"a/reach a/pve_backup"_s;
    QTest::newRow("series of one exporter are missing together")
        << fleetOf({host(u"a"_s,
                         {finding(u"reach"_s, State::Ok), missing(u"smart"_s, u"smartctl_device_status"_s),
                          missing(u"nvme_wear"_s, u"smartctl_device_percentage_used"_s),
                          missing(u"zfs"_s, u"node_zfs_zpool_state"_s)})})
        << u"a/smart+1 a/zfs"_s;
    QTest::newRow("the same on several machines stays several rows")
        << fleetOf({host(u"a"_s, {missing(u"smart"_s, u"smartctl_x"_s)}),
                    host(u"b"_s, {missing(u"smart"_s, u"smartctl_x"_s)})})
        << u"a/smart b/smart"_s;
    QTest::newRow("a full memory explains swapping") << fleetOf({host(
        u"a"_s, {finding(u"memory"_s, State::Critical, passed), finding(u"swap"_s, State::Warning, warned)})})
                                                     << u"a/memory+1"_s;
    QTest::newRow("but not something worse") << fleetOf({host(
        u"a"_s, {finding(u"memory"_s, State::Warning, warned), finding(u"swap"_s, State::Critical, passed)})})
                                             << u"a/swap a/memory"_s;
    QTest::newRow("a disk explains its own forecast only")
        << fleetOf({host(u"a"_s,
                         {ofPart(finding(u"disk"_s, State::Warning, warned), u"/"_s),
                          ofPart(finding(u"disk_full_in"_s, State::Warning, warned), u"/"_s),
                          ofPart(finding(u"disk_full_in"_s, State::Warning, warned), u"/var"_s)})})
        << u"a/disk+1 a/disk_full_in"_s;
    QTest::newRow("a container at its memory limit explains its own killed processes only")
        << fleetOf({host(u"a"_s,
                         {ofPart(finding(u"container_memory_limit"_s, State::Warning, warned), u"pad"_s),
                          ofPart(finding(u"container_oom"_s, State::Warning, warned), u"pad"_s),
                          ofPart(finding(u"container_oom"_s, State::Warning, warned), u"board"_s)})})
        << u"a/container_memory_limit+1 a/container_oom"_s;
    QTest::newRow("a refused question is one cause, whoever is asked about")
        << fleetOf({host(u"a"_s, {finding(u"cpu"_s, State::Unknown, Reason::Code::QueryFailed)}),
                    host(u"b"_s, {finding(u"cpu"_s, State::Unknown, Reason::Code::QueryFailed)})})
        << u"/cpu+2"_s;
}

void TestCause::everyThingIsCountedWhereItComesFrom()
{
    QFETCH(Fleet, fleet);
    QTEST(told(causesOf(fleet, {fixture::source(SourceStatus::State::Ok)})), "causes");
}

void TestCause::theWorstComesFirst()
{
    const auto old = Reason::Code::MissingSeries;
    const Fleet fleet = fleetOf({host(u"long-silent"_s, {finding(u"zfs"_s, State::Unknown, old, 30h)}),
                                 host(u"warned"_s, {finding(u"disk"_s, State::Warning, warned)}),
                                 host(u"older"_s, {finding(u"disk"_s, State::Critical, passed, 3h)}),
                                 host(u"newer"_s, {finding(u"disk"_s, State::Critical, passed, 3min)})});
    QCOMPARE(told(causesOf(fleet, {})), u"newer/disk older/disk warned/disk long-silent/zfs"_s);
}

void TestCause::silenceWithinTheHourRanksWithCritical()
{
    const auto code = Reason::Code::MissingSeries;
    auto neverWell =
        finding(u"cpu"_s, State::Unknown, Reason::Code::Incomplete, 0min); // it has just appeared
    neverWell.since.reset();
    const Fleet fleet =
        fleetOf({host(u"new"_s, {finding(u"cpu"_s, State::Unknown, Reason::Code::Incomplete)}),
                 host(u"warned"_s, {finding(u"disk"_s, State::Warning, warned)}),
                 host(u"fresh"_s, {finding(u"zfs"_s, State::Unknown, code, 59min)}),
                 host(u"old"_s, {finding(u"zfs"_s, State::Unknown, code, 61min)})});
    QCOMPARE(told(causesOf(fleet, {})), u"fresh/zfs warned/disk old/zfs new/cpu"_s);
}

void TestCause::aDeadSourceIsOneCauseForAll()
{
    const auto causes = causesOf(fixture::fleetOfADeadSource(), {fixture::source(SourceStatus::State::Down)});
    QCOMPARE(causes.size(), 1);
    QCOMPARE(causes.first().kind, Cause::Kind::Source);
    QCOMPARE(causes.first().machines(), 15);
    QCOMPARE(causesOf({}, {fixture::source(SourceStatus::State::Down)}).size(), 1); // even of nobody
}

void TestCause::aDeadHypervisorTakesItsGuestsAlong()
{
    const auto causes = causesOf(fleetOf({dead(u"alice"_s), dead(u"v1"_s, u"alice"_s)}), {});
    QCOMPARE(causes.first().machines(), 1);
    QCOMPARE(causes.first().consequences.first().subject, u"v1"_s); // whole machines before own signals
}

void TestCause::aRebootIsKnownFromTheUptime()
{
    Host one = dead(u"alice"_s);
    Finding uptime = finding(u"uptime"_s, State::Ok);
    uptime.value = 3600;
    one.findings.append(uptime);
    const auto causes = causesOf(fleetOf({one}), {});
    QCOMPARE(causes.first().startedAt, fixture::now() - 8s - 1h);
}

void TestCause::theSentenceSaysItAll_data()
{
    QTest::addColumn<Fleet>("fleet");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("well") << fleetOf({well(u"a"_s), well(u"b"_s)}) << u"All is well. 2 of 2 measured OK."_s;
    QTest::newRow("nobody") << Fleet{} << u"No machine is known."_s;
    QTest::newRow("an outage")
        << fleetOf({dead(u"alice"_s), dead(u"v1"_s, u"alice"_s), dead(u"v2"_s, u"alice"_s), well(u"b"_s),
                    host(u"c"_s, {finding(u"zfs"_s, State::Warning, warned)})})
        << u"alice does not answer the collector since 19:48 (12\u00a0min); 2 machine(s) silent with it. "
           "1 more cause(s). 1 of 5 measured OK."_s;
}

void TestCause::theSentenceSaysItAll()
{
    QFETCH(Fleet, fleet);
    const situation::Situation all{.moment = fixture::now(), .sources = {}, .fleet = fleet};
    const auto causes = causesOf(fleet, {});
    QTEST(situation::situationText(
              all, causes, nullptr,
              {.now = fixture::now(), .zone = QTimeZone::utc(), .locale = QLocale(QLocale::English)}),
          "sentence");
}

void TestCause::theChatGetsOneOrTwoLines()
{
    Finding disk = finding(u"disk"_s, State::Critical, passed, 26h);
    disk.value = 0.96;
    disk.unit = base::Unit::Ratio;
    disk.reason.limit = 0.95;
    const auto causes = causesOf(fleetOf({host(u"db01"_s, {disk})}), {});
    const auto catalogue = fixture::catalogue();
    const QString text = situation::chatText(
        causes.first(), &catalogue[3],
        {.now = fixture::now(), .zone = QTimeZone::utc(), .locale = QLocale(QLocale::English)});
    QCOMPARE(text.section(u'\n', 0, 0),
             u"[Critical] db01, Disk use: 96% used, the limit is 95%, since Sun 22 Nov 18:00 (26\u00a0h)"_s);
    QVERIFY2(text.section(u'\n', 1).startsWith(u"value 96%, limit 95% · last sample "_s), qPrintable(text));
}

QTEST_MAIN(TestCause)
#include "tst_cause.moc"
