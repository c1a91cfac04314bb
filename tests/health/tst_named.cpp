// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/fleetjudge.h"
#include "models/health/named.h"
#include "models/signals/reasontext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::State;
using inventory::Fact;
using inventory::Kind;
using inventory::Subject;
using signals::HostReadings;
using signals::Readings;
using signals::Reason;
using signals::Signal;

namespace {

const base::Instant now = base::instantFromMs(1'795'459'200'000);

QList<Signal> entries()
{
    Signal reach{.id = u"reach"_s,
                 .unit = base::Unit::Bool,
                 .rule = {.direction = signals::Rule::Direction::Below, .critical = 0},
                 .maxAge = 5min,
                 .core = true};
    Signal raid{.id = u"raid_failed"_s,
                .unit = base::Unit::Count,
                .families = {{u"node_md_disks"_s}},
                .quiet = 0,
                .maxAge = 5min,
                .declared = {.facts = {u"raid"_s}, .having = {}, .lacking = u"zfs"_s}};
    Signal zfs = raid;
    zfs.id = u"zfs"_s;
    zfs.families = {{u"node_zfs_zpool_state"_s}};
    zfs.declared = {.facts = {u"raid"_s, u"disks"_s}, .having = u"zfs"_s, .lacking = {}};
    return {reach, raid, zfs};
}

HostReadings measured(const QString &name, const QString &instance)
{
    return {.instance = instance,
            .name = name,
            .sampledAt = now - 5s,
            .bySignal = {{u"reach"_s, {.readings = {{.value = 1}}, .sampledAt = now - 5s, .seen = true}}}};
}

Fact fact(const QString &key, const QString &value, wiki::Banner banner = wiki::Banner::None)
{
    return {.key = key,
            .value = value,
            .unit = {},
            .page = u"infra:machines"_s,
            .line = 12,
            .text = value,
            .banner = banner};
}

Subject subject(Kind kind, const QString &name, const QList<Fact> &facts = {})
{
    return {.kind = kind, .name = name, .facts = facts, .notes = {}, .page = u"infra:machines"_s, .line = 7};
}

health::Fleet judged(const QList<HostReadings> &hosts, const QList<Subject> &subjects,
                     const signals::Circumstances &circumstances = {.moment = now},
                     const QHash<QString, base::Error> &failures = {})
{
    Readings readings{.hosts = hosts, .moment = now, .failures = failures};
    health::addNamed(readings, {.subjects = subjects, .conflicts = {}, .diagnostics = {}}, entries());
    return health::judgeFleet(readings, entries(), circumstances);
}

/// "alice ok" for each, worst first.
QString told(const health::Fleet &fleet)
{
    QStringList words;
    for (const health::Host &host : fleet.hosts)
        words.append(host.name + u' ' + base::stateName(host.state));
    return words.join(u", "_s);
}

} // namespace

/// What the inventory adds to what is measured.
class TestNamed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatNoMetricKnowsIsUnknown_data();
    void whatNoMetricKnowsIsUnknown();
    void theReasonNamesThePage();
    void aDeadSourceComesFirst();
    void aRefusedQuestionIsNoProofOfAbsence();
    void aDeclaredThingIsMissed_data();
    void aDeclaredThingIsMissed();
    void theInventorySaysWhereThingsStand();
    void namesThatReferToEachOtherEnd();
};

void TestNamed::whatNoMetricKnowsIsUnknown_data()
{
    QTest::addColumn<QList<Subject>>("subjects");
    QTest::addColumn<QString>("fleet");
    const QString alone = u"alice ok"_s;
    QTest::newRow("nothing is named") << QList<Subject>{} << alone;
    QTest::newRow("the same machine") << QList{subject(Kind::Hypervisor, u"Alice"_s)} << alone;
    QTest::newRow("under its full name") << QList{subject(Kind::Host, u"alice.example"_s)} << alone;
    QTest::newRow("under an alias") << QList{subject(Kind::Host, u"Serveur 1"_s,
                                                     {fact(u"aliases"_s, u"alice"_s)})}
                                    << alone;
    QTest::newRow("another machine") << QList{subject(Kind::Vm, u"media"_s)} << u"media unknown, alice ok"_s;
    QTest::newRow("a service needs no exporter") << QList{subject(Kind::Service, u"Wekan"_s)} << alone;
    QTest::newRow("a plan is not missed")
        << QList{subject(Kind::Vm, u"next"_s, {fact(u"memory"_s, u"8 Go"_s, wiki::Banner::Plan)})} << alone;
}

void TestNamed::whatNoMetricKnowsIsUnknown()
{
    QFETCH(QList<Subject>, subjects);
    QTEST(told(judged({measured(u"alice"_s, u"alice:9100"_s)}, subjects)), "fleet");
}

void TestNamed::theReasonNamesThePage()
{
    const health::Fleet fleet = judged({}, {subject(Kind::Vm, u"media"_s)});
    QCOMPARE(fleet.hosts.first().kind, u"vm"_s);
    QCOMPARE(signals::reasonText(fleet.hosts.first().findings.first(), QLocale::c()),
             u"named in infra:machines:7, but no metric knows it"_s);
}

void TestNamed::aDeadSourceComesFirst()
{
    const base::Error refused{.kind = base::Error::Kind::Unreachable, .detail = {}, .retryAfter = {}};
    const auto fleet = judged({}, {subject(Kind::Vm, u"media"_s)}, {.moment = now, .sourceError = refused});
    QCOMPARE(fleet.hosts.first().findings.first().reason.code, Reason::Code::SourceDown);
}

void TestNamed::aRefusedQuestionIsNoProofOfAbsence()
{
    const base::Error late{.kind = base::Error::Kind::TimedOut, .detail = {}, .retryAfter = {}};
    const auto fleet = judged({}, {subject(Kind::Vm, u"media"_s)}, {.moment = now}, {{u"reach"_s, late}});
    QCOMPARE(fleet.hosts.first().findings.first().reason.code, Reason::Code::NotAnswered);
}

void TestNamed::aDeclaredThingIsMissed_data()
{
    QTest::addColumn<Fact>("stated");
    QTest::addColumn<QString>("unknown");
    QTest::newRow("a RAID") << fact(u"raid"_s, u"RAID1 logiciel"_s) << u"raid_failed"_s;
    QTest::newRow("a pool") << fact(u"raid"_s, u"miroir ZFS"_s) << u"zfs"_s;
    QTest::newRow("a pool among the disks") << fact(u"disks"_s, u"2 x 2 To (zfs)"_s) << u"zfs"_s;
    QTest::newRow("none") << fact(u"raid"_s, u"aucun"_s) << u""_s;
    QTest::newRow("a dash") << fact(u"raid"_s, u"—"_s) << u""_s;
    QTest::newRow("a plan") << fact(u"raid"_s, u"RAID1"_s, wiki::Banner::Plan) << u""_s;
}

void TestNamed::aDeclaredThingIsMissed()
{
    QFETCH(Fact, stated);
    const auto fleet = judged({measured(u"alice"_s, u"alice:9100"_s)},
                              {subject(Kind::Hypervisor, u"alice"_s, {stated, fact(u"role"_s, u"x"_s)})});
    QStringList unknown;
    for (const signals::Finding &finding : fleet.hosts.first().findings) {
        if (finding.state != State::Unknown)
            continue;
        unknown.append(finding.signal);
        QCOMPARE(finding.reason.code, Reason::Code::OnlyDeclared);
        QCOMPARE(finding.reason.place, u"infra:machines:12"_s);
        QVERIFY(!finding.reason.missing.isEmpty());
    }
    QTEST(unknown.join(u' '), "unknown");
}

void TestNamed::theInventorySaysWhereThingsStand()
{
    const auto fleet =
        judged({measured(u"alice"_s, u"alice:9100"_s), measured(u"pica01"_s, u"pica01:9100"_s)},
               {subject(Kind::Hypervisor, u"Alice"_s, {fact(u"site"_s, u"Toulouse"_s)}),
                subject(Kind::Vm, u"pica01"_s, {fact(u"parent"_s, u"ALICE"_s)}),
                subject(Kind::Vm, u"media"_s, {fact(u"parent"_s, u"pica01"_s)})});
    QStringList words;
    for (const health::Host &host : fleet.hosts)
        words.append(QStringList{host.name, host.kind, host.parent, host.site}.join(u'/'));
    words.sort();
    QCOMPARE(words.join(u' '),
             u"alice/hypervisor//Toulouse media/vm/pica01/Toulouse pica01/vm/alice/Toulouse"_s);
}

void TestNamed::namesThatReferToEachOtherEnd()
{
    const auto fleet = judged({},
                              {subject(Kind::Vm, u"a"_s, {fact(u"parent"_s, u"b"_s)}),
                               subject(Kind::Vm, u"b"_s, {fact(u"parent"_s, u"a"_s)})});
    QCOMPARE(told(fleet), u"a unknown, b unknown"_s);
}

QTEST_APPLESS_MAIN(TestNamed)
#include "tst_named.moc"
