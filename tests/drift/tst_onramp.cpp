// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/drift.h"
#include "models/drift/onrampdraft.h"
#include "models/inventory/inventoryreader.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using drift::Measured;
using drift::MeasuredSubject;
using drift::Measurement;
using inventory::Kind;

namespace {

const base::Instant november = base::instantFromMs(1'793'491'200'000); // 2026-11-01
const double gib = std::pow(1024.0, 3);

Measurement measured(const inventory::Value &value, std::optional<base::Unit> unit = {})
{
    return {.value = value, .unit = unit, .at = november, .query = u"up"_s};
}

MeasuredSubject machine(Kind kind, const QString &name, const QString &address)
{
    return {.name = name,
            .kind = kind,
            .names = {name, address},
            .exporter = MeasuredSubject::Exporter::Up,
            .presence = measured(name),
            .memory = measured(16 * gib * 0.97, base::Unit::Bytes),
            .cpus = measured(4.0, base::Unit::Count),
            .os = measured(u"Debian GNU/Linux 12 (bookworm)"_s)};
}

drift::MeasuredProbe probe(const QString &host)
{
    return {.target = u"https://"_s + host, .host = host, .success = measured(1.0, base::Unit::Bool)};
}

/// A hypervisor, a guest with a disk and a container, a machine nobody tells the kind of, and two services.
Measured small()
{
    MeasuredSubject guest = machine(Kind::Vm, u"pica01"_s, u"192.0.2.7"_s);
    guest.parent = measured(u"alice"_s);
    guest.filesystems = {{.mountpoint = u"/"_s, .size = measured(38.3 * gib, base::Unit::Bytes)}};
    guest.containers = {{.name = u"hedgedoc"_s, .image = measured(u"quay.io/hedgedoc/hedgedoc:1.9.9"_s)}};
    return {.subjects = {machine(Kind::Hypervisor, u"alice"_s, u"alice.team.example"_s),
                         machine(Kind::Host, u"caribou"_s, u"caribou.team.example"_s), guest},
            .probes = {probe(u"pad.team.example"_s), probe(u"wiki.team.example"_s),
                       probe(u"alice.team.example"_s)},
            .moment = november};
}

QStringList subjectsOf(const inventory::Inventory &inventory)
{
    QStringList all;
    for (const inventory::Subject &one : inventory.subjects)
        all.append(inventory::kindName(one.kind) + u' ' + one.name);
    return all;
}

inventory::Inventory readBack(const QString &text)
{
    return inventory::readInventory(QList<wiki::Page>{{.id = u"inventaire"_s, .revision = 1, .text = text}});
}

QStringList driftsOf(const inventory::Inventory &inventory, const Measured &measured)
{
    QStringList all;
    for (const drift::Drift &one : drift::driftOf(inventory, measured))
        all.append(drift::kindName(one.kind) + u' ' + one.subject);
    return all;
}

/// A fleet of sizes that are sold, with what a kernel and a filesystem leave of them.
Measured randomFleet(QRandomGenerator &random)
{
    Measured fleet{.moment = november};
    const QStringList systems{u"Debian GNU/Linux 11 (bullseye)"_s, u"Debian GNU/Linux 13 (trixie)"_s,
                              u"Ubuntu 22.04.3 LTS"_s, u"Alpine Linux v3.18"_s,
                              u"Rocky Linux 9.3 (Blue Onyx)"_s};
    for (int i = 0; i < 30; ++i) {
        const auto kind = std::array{Kind::Hypervisor, Kind::Vm, Kind::Host}.at(size_t(random.bounded(3)));
        MeasuredSubject one = machine(kind, u"m%1"_s.arg(i), u"m%1.team.example"_s.arg(i));
        const double nominal = std::pow(2, random.bounded(9)) * (random.bounded(3) == 0 ? 0.75 : 1) * gib;
        one.memory->value = nominal * (0.94 + random.generateDouble() * 0.06);
        one.cpus->value = double(random.bounded(1, 65));
        one.os->value = systems.at(random.bounded(systems.size()));
        const double disk = random.bounded(1, 400) * 10e9 * (0.91 + random.generateDouble() * 0.09);
        one.filesystems = {{.mountpoint = u"/"_s, .size = measured(disk, base::Unit::Bytes)}};
        if (kind == Kind::Vm)
            one.parent = measured(u"m0"_s);
        fleet.subjects.append(one);
    }
    fleet.subjects.first().kind = Kind::Hypervisor;
    fleet.subjects.first().parent.reset();
    return fleet;
}

} // namespace

class TestOnRamp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDraftReadsAsATeamWouldWriteIt();
    void itReadsBackAsTheSame_data();
    void itReadsBackAsTheSame();
    void whateverIsMeasuredReadsBackWithoutADrift_data() { itReadsBackAsTheSame_data(); }
    void whateverIsMeasuredReadsBackWithoutADrift();
    void namesOfOthersAreNoMarkup();
    void nobodyMakesNoPage();
};

void TestOnRamp::theDraftReadsAsATeamWouldWriteIt()
{
    const QString text = drift::onRampDraft(small(), QLocale::French);
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines.first(), u"====== Inventaire ======"_s);
    QVERIFY2(lines.contains(
                 u"^ Machine ^ Adresse IP ^ Hyperviseur ^ Système ^ Processeurs ^ Mémoire ^ Disques ^"_s),
             qPrintable(text));
    QVERIFY2(lines.contains(u"| pica01 | 192.0.2.7 | alice | Debian 12 | 4 | 16 Go | 40 Go |"_s),
             qPrintable(text));
    QVERIFY2(lines.contains(u"| alice | alice.team.example | ? | Debian 12 | 4 | 16 Go |"_s),
             qPrintable(text));
    QVERIFY2(lines.contains(u"| pad | https://pad.team.example/ | ? |"_s), qPrintable(text));
    QVERIFY(drift::onRampDraft(small(), QLocale::German).contains("| 16 GB | 40 GB |"_L1));
}

void TestOnRamp::itReadsBackAsTheSame_data()
{
    QTest::addColumn<QLocale::Language>("language");
    QTest::newRow("French") << QLocale::French;
    QTest::newRow("English") << QLocale::English;
}

void TestOnRamp::itReadsBackAsTheSame()
{
    QFETCH(QLocale::Language, language);
    const inventory::Inventory inventory = readBack(drift::onRampDraft(small(), language));
    QCOMPARE(subjectsOf(inventory),
             (QStringList{u"hypervisor alice"_s, u"host caribou"_s, u"vm pica01"_s, u"container hedgedoc"_s,
                          u"service pad"_s, u"service wiki"_s}));
    QCOMPARE(inventory.diagnostics.size(), 0);
    QCOMPARE(driftsOf(inventory, small()), QStringList());
}

void TestOnRamp::whateverIsMeasuredReadsBackWithoutADrift()
{
    QFETCH(QLocale::Language, language);
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int round = 0; round < 20; ++round) {
        const Measured fleet = randomFleet(random);
        const QString text = drift::onRampDraft(fleet, language);
        const inventory::Inventory inventory = readBack(text);
        QVERIFY2(inventory.subjects.size() == fleet.subjects.size(), qPrintable(text));
        const QStringList drifts = driftsOf(inventory, fleet);
        QVERIFY2(drifts.isEmpty(),
                 qPrintable(u"seed %1: %2\n%3"_s.arg(seed).arg(drifts.join(u", "_s), text)));
    }
}

void TestOnRamp::namesOfOthersAreNoMarkup()
{
    Measured fleet = small();
    fleet.subjects[0].name = u"a | b"_s;
    fleet.subjects[1].name = u"**x**"_s;
    fleet.subjects[2].os = measured(u"<html>\n====== Debian"_s);
    const auto subjects = subjectsOf(readBack(drift::onRampDraft(fleet, QLocale::French)));
    QCOMPARE(subjects,
             (QStringList{u"hypervisor alice"_s, u"vm pica01"_s, u"container hedgedoc"_s, u"service pad"_s,
                          u"service wiki"_s})); // alice, because its guest names it
}

void TestOnRamp::nobodyMakesNoPage()
{
    QCOMPARE(drift::onRampDraft({}, QLocale::French), QString());
}

QTEST_GUILESS_MAIN(TestOnRamp)
#include "tst_onramp.moc"
