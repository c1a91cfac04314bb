// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/drift.h"
#include "tests/drift/writteninventory.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using drift::Drift;
using drift::Measured;
using drift::MeasuredSubject;
using drift::Measurement;
using inventory::Kind;
using inventory::Subject;
using Exporter = MeasuredSubject::Exporter;

namespace {

const base::Instant now = base::instantFromMs(1'793'491'200'000);
const double gib = std::pow(1024.0, 3);

Measurement measured(const inventory::Value &value, std::optional<base::Unit> unit = {})
{
    return {.value = value, .unit = unit, .at = now - 20s, .query = u"up"_s};
}

/// pica01, a VM on alice with 16 GiB, 4 cores and Debian 12.
MeasuredSubject pica01()
{
    return {.name = u"pica01"_s,
            .kind = Kind::Vm,
            .instance = u"pica01.team.example:9100"_s,
            .names = {u"pica01"_s, u"pica01.team.example"_s},
            .exporter = Exporter::Up,
            .lastSeen = now - 20s,
            .presence = measured(u"pica01"_s),
            .parent = measured(u"alice"_s),
            .memory = measured(16 * gib * 0.97, base::Unit::Bytes),
            .givenMemory = {},
            .disk = {},
            .cpus = measured(4.0, base::Unit::Count),
            .os = measured(u"Debian GNU/Linux 12 (bookworm)"_s),
            .filesystems = {{.mountpoint = u"/"_s, .size = measured(38e9, base::Unit::Bytes)}}};
}

MeasuredSubject withContainers(const QList<std::pair<QString, QString>> &containers,
                               MeasuredSubject host = pica01())
{
    for (const auto &[name, image] : containers)
        host.containers.append({.name = name, .image = measured(image)});
    return host;
}

MeasuredSubject with(MeasuredSubject subject, Exporter exporter)
{
    subject.exporter = exporter;
    subject.lastSeen = now - 48h;
    return subject;
}

Subject banned(Subject subject)
{
    for (inventory::Fact &fact : subject.facts)
        fact.banner = wiki::Banner::Obsolete;
    return subject;
}

/// "memory pica01: 16 Go"; of a whole subject "silent pica01".
QStringList said(const QList<Drift> &drifts)
{
    QStringList lines;
    for (const Drift &one : drifts)
        lines.append(drift::kindName(one.kind) + u' ' + one.subject
                     + (one.key.isEmpty() ? QString() : u": "_s + one.written->text));
    return lines;
}

QStringList drifts(const QList<Subject> &subjects, const QList<MeasuredSubject> &known,
                   const QList<drift::MeasuredProbe> &probes = {})
{
    return said(drift::driftOf({.subjects = subjects, .conflicts = {}, .diagnostics = {}},
                               {.subjects = known, .probes = probes, .moment = now}));
}

drift::MeasuredProbe probe(const QString &host)
{
    return {.target = u"https://"_s + host, .host = host, .success = measured(1.0, base::Unit::Bool)};
}

} // namespace

class TestDrift : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFactIsComparedWithWhatIsMeasured_data();
    void aFactIsComparedWithWhatIsMeasured();
    void whoIsThereIsCompared_data();
    void whoIsThereIsCompared();
    void imagesAreCompared_data();
    void imagesAreCompared();
    void probedAddressesAreCompared();
    void bothSidesAreProven();
    void nobodyIsSilentWhenNothingIsKnown();
};

void TestDrift::aFactIsComparedWithWhatIsMeasured_data()
{
    QTest::addColumn<inventory::Fact>("written");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const inventory::Fact &written, const QStringList &expected) {
        QTest::newRow(name) << written << expected;
    };
    row("its place", fact(u"parent"_s, u"Alice"_s), {});
    row("its place by FQDN", fact(u"parent"_s, u"alice.team.example"_s), {});
    row("its place by alias", fact(u"parent"_s, u"PVE 1"_s), {});
    row("another place", fact(u"parent"_s, u"Bob"_s), {u"placement pica01: Bob"_s});
    row("its memory", fact(u"memory"_s, u"16 Go"_s, 16e9), {});
    row("another memory", fact(u"memory"_s, u"8 Go"_s, 8e9), {u"memory pica01: 8 Go"_s});
    row("its disk", fact(u"disks"_s, u"40 Go"_s, 40e9), {});
    row("another disk", fact(u"disks"_s, u"20 Go"_s, 20e9), {u"disk pica01: 20 Go"_s});
    row("its cores", fact(u"cpus"_s, u"4 vCPU"_s, 4.0), {});
    row("other cores", fact(u"cpus"_s, u"2 vCPU"_s, 2.0), {u"cpus pica01: 2 vCPU"_s});
    row("its system", fact(u"os"_s, u"Debian 12"_s), {});
    row("another system", fact(u"os"_s, u"Debian 11"_s), {u"os pica01: Debian 11"_s});
    inventory::Fact planned = fact(u"memory"_s, u"8 Go"_s, 8e9);
    planned.banner = wiki::Banner::Plan;
    row("a plan", planned, {});
    row("what nobody measures", fact(u"raid"_s, u"RAID 1"_s), {});
}

void TestDrift::aFactIsComparedWithWhatIsMeasured()
{
    QFETCH(inventory::Fact, written);
    const QList<Subject> subjects{
        subject(Kind::Hypervisor, u"Alice"_s, {fact(u"aliases"_s, u"PVE 1"_s)}),
        subject(Kind::Hypervisor, u"Bob"_s),
        subject(Kind::Vm, u"pica01"_s, {fact(u"role"_s, u"services"_s), written}),
    };
    const MeasuredSubject alice{.name = u"alice"_s,
                                .kind = Kind::Hypervisor,
                                .names = {u"alice"_s},
                                .exporter = Exporter::Up,
                                .presence = measured(u"alice"_s)};
    MeasuredSubject bob = alice;
    bob.name = u"bob"_s;
    bob.names = {u"bob"_s};
    QTEST(drifts(subjects, {alice, bob, pica01()}), "expected");
}

void TestDrift::whoIsThereIsCompared_data()
{
    QTest::addColumn<QList<Subject>>("subjects");
    QTest::addColumn<QList<MeasuredSubject>>("known");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QList<Subject> &subjects, const QList<MeasuredSubject> &known,
                        const QStringList &expected) {
        QTest::newRow(name) << subjects << known << expected;
    };
    const Subject written = subject(Kind::Vm, u"pica01"_s);
    MeasuredSubject other = pica01();
    other.name = u"autre"_s;
    other.names = {u"autre"_s};
    row("both", {written}, {pica01()}, {});
    row("by its long name", {subject(Kind::Vm, u"pica01.team.example"_s)}, {pica01()}, {});
    row("by its address", {subject(Kind::Vm, u"Web"_s, {fact(u"fqdn"_s, u"pica01.team.example"_s)})},
        {pica01()}, {});
    row("by an alias", {subject(Kind::Vm, u"Web"_s, {fact(u"aliases"_s, u"PICA01"_s)})}, {pica01()}, {});
    row("the wiki alone", {written, subject(Kind::Host, u"Caribou"_s)}, {pica01()}, {u"silent Caribou"_s});
    row("what needs no exporter",
        {written, subject(Kind::Site, u"Compiègne"_s), subject(Kind::Device, u"Switch"_s),
         subject(Kind::Service, u"Pads"_s)},
        {pica01()}, {});
    row("the metrics alone", {written}, {pica01(), other}, {u"undocumented autre"_s});
    row("an exporter that does not answer", {written}, {with(pica01(), Exporter::Down)},
        {u"stopped pica01"_s});
    row("an exporter that is gone", {written}, {with(pica01(), Exporter::Gone)}, {u"stopped pica01"_s});
    row("a guest without an exporter", {written}, {with(pica01(), Exporter::None)}, {});
    row("gone, and nobody wrote of it", {}, {with(pica01(), Exporter::Gone)}, {});
    row("does not answer, and nobody wrote of it", {}, {with(pica01(), Exporter::Down)},
        {u"undocumented pica01"_s});
    row("an obsolete page", {banned(subject(Kind::Vm, u"Ancien"_s, {fact(u"memory"_s, u"2 Go"_s)}))}, {other},
        {u"undocumented autre"_s});
    row("named on an obsolete page", {banned(subject(Kind::Vm, u"pica01"_s, {fact(u"memory"_s, u"2 Go"_s)}))},
        {pica01()}, {});
    row("a service of the same name", {subject(Kind::Service, u"Pica01"_s), subject(Kind::Vm, u"pica01"_s)},
        {pica01()}, {});
    MeasuredSubject vague = pica01();
    vague.names = {u"web"_s};
    const QList<inventory::Fact> wrong{fact(u"memory"_s, u"2 Go"_s, 2e9)};
    row("a name that fits two",
        {subject(Kind::Vm, u"web.a.example"_s, wrong), subject(Kind::Vm, u"web.b.example"_s, wrong)}, {vague},
        {});
    MeasuredSubject twin = pica01();
    twin.instance = u"192.0.2.8:9100"_s;
    row("two that bear one name", {subject(Kind::Vm, u"pica01"_s, wrong)}, {pica01(), twin}, {});
    MeasuredSubject replaced = with(pica01(), Exporter::Gone);
    replaced.instance = u"192.0.2.7:9100"_s;
    row("one that was replaced", {written}, {replaced, pica01()}, {});
}

void TestDrift::whoIsThereIsCompared()
{
    QFETCH(QList<Subject>, subjects);
    QFETCH(QList<MeasuredSubject>, known);
    QTEST(drifts(subjects, known), "expected");
}

void TestDrift::imagesAreCompared_data()
{
    QTest::addColumn<QList<inventory::Fact>>("facts");
    QTest::addColumn<QList<std::pair<QString, QString>>>("containers");
    QTest::addColumn<QStringList>("expected");
    using Containers = QList<std::pair<QString, QString>>;
    const auto row = [](const char *name, const QList<inventory::Fact> &facts, const Containers &containers,
                        const QStringList &expected) {
        QTest::newRow(name) << facts << containers << expected;
    };
    const inventory::Fact image = fact(u"image"_s, u"hedgedoc:1.9.8"_s);
    row("the same", {image}, {{u"hedgedoc"_s, u"docker.io/hedgedoc/hedgedoc:1.9.8"_s}}, {});
    row("another tag", {image}, {{u"hedgedoc"_s, u"hedgedoc/hedgedoc:1.9.9"_s}},
        {u"image Pads: hedgedoc:1.9.8"_s});
    row("no tag is written", {fact(u"image"_s, u"hedgedoc"_s)}, {{u"hedgedoc"_s, u"hedgedoc:1.9.9"_s}}, {});
    row("a digest alone runs", {image}, {{u"hedgedoc"_s, u"sha256:0123456789"_s}}, {});
    row("it does not run", {image}, {{u"etherpad"_s, u"etherpad:2.0"_s}}, {});
    row("one of several fits", {image}, {{u"a"_s, u"hedgedoc:1.9.9"_s}, {u"b"_s, u"hedgedoc:1.9.8"_s}}, {});
    row("the one that bears its name counts", {image},
        {{u"a"_s, u"hedgedoc:1.9.8"_s}, {u"pads"_s, u"hedgedoc:1.9.9"_s}}, {u"image Pads: hedgedoc:1.9.8"_s});
    row("several others, and nobody knows which", {image},
        {{u"a"_s, u"hedgedoc:1.8"_s}, {u"b"_s, u"hedgedoc:1.7"_s}}, {});
    inventory::Fact declared = fact(u"image"_s, u"hedgedoc:1.9.7"_s);
    declared.declared = true;
    row("what a compose file declares, too", {declared, image}, {{u"hedgedoc"_s, u"hedgedoc:1.9.8"_s}},
        {u"image Pads: hedgedoc:1.9.7"_s});
    row("on another machine", {image, fact(u"parent"_s, u"pica02"_s)}, {{u"pads"_s, u"hedgedoc:1.9.9"_s}},
        {});
    row("several images of one service",
        {fact(u"image"_s, u"hedgedoc:1.9.8, postgres:13"_s,
              QStringList{u"hedgedoc:1.9.8"_s, u"postgres:13"_s})},
        {{u"pads-app"_s, u"hedgedoc:1.9.8"_s}, {u"pads-db"_s, u"postgres:15"_s}},
        {u"image Pads: hedgedoc:1.9.8, postgres:13"_s});
}

void TestDrift::imagesAreCompared()
{
    QFETCH(QList<inventory::Fact>, facts);
    using Containers = QList<std::pair<QString, QString>>;
    QFETCH(Containers, containers);
    QTEST(drifts({subject(Kind::Vm, u"pica01"_s), subject(Kind::Service, u"Pads"_s, facts)},
                 {withContainers(containers)}),
          "expected");
}

void TestDrift::probedAddressesAreCompared()
{
    const Subject vm = subject(Kind::Vm, u"pica01"_s);
    const Subject pads =
        subject(Kind::Service, u"Pads"_s, {fact(u"public_url"_s, u"https://pad.team.example/"_s)});
    const QList<drift::MeasuredProbe> probes{probe(u"pad.team.example"_s), probe(u"wiki.team.example"_s),
                                             probe(u"wiki.team.example"_s), probe(u"pica01.team.example"_s)};
    QCOMPARE(drifts({vm, pads}, {pica01()}, probes), QStringList{u"undocumented wiki.team.example"_s});
    QCOMPARE(drifts({vm}, {pica01()}, probes), QStringList()); // this wiki lists no addresses
}

void TestDrift::bothSidesAreProven()
{
    const auto found =
        drift::driftOf({.subjects = {subject(Kind::Vm, u"pica01"_s, {fact(u"memory"_s, u"8 Go"_s, 8e9)}),
                                     subject(Kind::Vm, u"pica09"_s, {fact(u"role"_s, u"essais"_s)}, 7)}},
                       {.subjects = {pica01()}, .probes = {}, .moment = now});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].written->page, u"infra:machines"_s);
    QCOMPARE(found[0].written->line, 5);
    QCOMPARE(found[0].measured, pica01().memory);
    QCOMPARE(found[1].written->text, u"pica09"_s);
    QCOMPARE(found[1].written->line, 7);
    QCOMPARE(found[1].written->revision, 1'790'000'000);
    QVERIFY(!found[1].measured);
}

void TestDrift::nobodyIsSilentWhenNothingIsKnown()
{
    QCOMPARE(drifts({subject(Kind::Vm, u"pica01"_s)}, {}), QStringList());
}

QTEST_GUILESS_MAIN(TestDrift)
#include "tst_drift.moc"
