// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/measuredquestions.h"
#include "models/drift/measuredreader.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using drift::Measured;
using drift::MeasuredSubject;
using inventory::Kind;
using Exporter = MeasuredSubject::Exporter;

namespace {

const base::Instant now = base::instantFromMs(1'793'491'200'000);
constexpr double nowSeconds = 1'793'491'200;

metrics::Sample sample(const QString &mark, const metrics::Labels &labels, double value = nowSeconds - 20)
{
    metrics::Sample made{.labels = labels, .at = now, .value = value};
    made.labels.insert(drift::markLabel.toString(), mark);
    return made;
}

const metrics::Labels alice{{u"instance"_s, u"alice.team.example:9100"_s}, {u"job"_s, u"node"_s}};
const metrics::Labels pica01{{u"instance"_s, u"192.0.2.7:9100"_s}, {u"job"_s, u"node"_s}};

metrics::Labels machine(metrics::Labels labels, const QString &nodename)
{
    labels.insert(u"nodename"_s, nodename);
    return labels;
}

metrics::Labels member(const QString &id, const QString &name = {}, const QString &node = {})
{
    metrics::Labels labels{{u"instance"_s, u"alice.team.example"_s}, {u"id"_s, id}};
    if (!name.isEmpty())
        labels.insert(u"name"_s, name);
    if (!node.isEmpty())
        labels.insert(u"node"_s, node);
    return labels;
}

/// Alice, a hypervisor, and its guests pica01, which has an exporter, and monitoring, which has none.
QList<metrics::Sample> small()
{
    return {sample(u"machine"_s, machine(alice, u"alice"_s)),
            sample(u"machine"_s, machine(pica01, u"pica01"_s)),
            sample(u"reach"_s, alice, 1),
            sample(u"reach"_s, pica01, 1),
            sample(u"memory"_s, pica01, 16e9),
            sample(u"node"_s, member(u"node/alice"_s, u"alice"_s)),
            sample(u"guest"_s, member(u"qemu/101"_s, u"pica01"_s, u"alice"_s)),
            sample(u"guest"_s, member(u"qemu/102"_s, u"monitoring"_s, u"alice"_s)),
            sample(u"givenmemory"_s, member(u"qemu/102"_s), 4e9)};
}

Measured read(QList<metrics::Sample> samples, const QList<metrics::Sample> &lastHeard = {})
{
    return drift::readMeasured({.vectors = {{.samples = std::move(samples)}},
                                .seen = {},
                                .lastHeard = {.samples = lastHeard},
                                .moment = now,
                                .names = {}});
}

const MeasuredSubject *named(const Measured &measured, const QString &name)
{
    const auto found = std::ranges::find(measured.subjects, name, &MeasuredSubject::name);
    return found == measured.subjects.end() ? nullptr : &*found;
}

QStringList names(const Measured &measured)
{
    QStringList all;
    for (const MeasuredSubject &one : measured.subjects)
        all.append(inventory::kindName(one.kind) + u' ' + one.name);
    return all;
}

} // namespace

class TestMeasured : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatThereIsIsRead();
    void everyValueIsProven();
    void anExporterThatFellSilentIsDated();
    void whoOnlyChangedItsInstanceIsOneMachine();
    void aFilesystemThatIsMountedTwiceIsOne();
    void containersBelongToTheirMachine();
    void valuesThatNobodyCanHaveAreLeftOut();
};

void TestMeasured::whatThereIsIsRead()
{
    const Measured measured = read(small());
    QCOMPARE(names(measured), (QStringList{u"hypervisor alice"_s, u"vm monitoring"_s, u"vm pica01"_s}));
    const MeasuredSubject *guest = named(measured, u"pica01"_s);
    QCOMPARE(guest->instance, u"192.0.2.7:9100"_s);
    QCOMPARE(guest->names, (QStringList{u"pica01"_s, u"192.0.2.7"_s}));
    QCOMPARE(guest->exporter, Exporter::Up);
    QCOMPARE(guest->parent->text(), u"alice"_s);
    QCOMPARE(guest->memory->number(), 16e9);
    QCOMPARE(named(measured, u"monitoring"_s)->exporter, Exporter::None);
    QCOMPARE(named(measured, u"monitoring"_s)->givenMemory->number(), 4e9);
    QVERIFY(named(measured, u"monitoring"_s)->isKnownNow());
}

void TestMeasured::everyValueIsProven()
{
    const Measured measured = read(small());
    const drift::Measurement memory = *named(measured, u"pica01"_s)->memory;
    QCOMPARE(memory.at, now - 20s);
    QCOMPARE(memory.unit, base::Unit::Bytes);
    QCOMPARE(memory.query,
             u"max by (instance) (node_memory_MemTotal_bytes{instance=\"192.0.2.7:9100\"}"
             " or node_memory_MemTotal{instance=\"192.0.2.7:9100\"})"_s);
    QVERIFY(named(measured, u"monitoring"_s)->parent->query.contains(u"id=\"qemu/102\""_s));
}

void TestMeasured::anExporterThatFellSilentIsDated()
{
    const metrics::Sample last = sample({}, machine(pica01, u"pica01"_s), nowSeconds - 3600);
    auto asked = small();
    asked.removeIf(
        [](const metrics::Sample &one) { return one.labels.value(u"instance") == "192.0.2.7:9100"_L1; });
    const auto gone = read(asked, {last});
    QCOMPARE(named(gone, u"pica01"_s)->exporter, Exporter::Down); // its hypervisor still tells of it
    QCOMPARE(named(gone, u"pica01"_s)->lastSeen, now - 1h);
    const auto alone = read({sample(u"machine"_s, machine(alice, u"alice"_s))}, {last});
    QCOMPARE(named(alone, u"pica01"_s)->exporter, Exporter::Gone);
    QVERIFY(!named(alone, u"pica01"_s)->isKnownNow());
    const auto down = read({sample(u"reach"_s, pica01, 0)}, {last});
    QCOMPARE(named(down, u"pica01"_s)->exporter, Exporter::Down);
    const auto stale =
        read({sample(u"reach"_s, pica01, 0), sample(u"machine"_s, machine(pica01, u"pica01"_s))});
    QCOMPARE(named(stale, u"pica01"_s)->exporter, Exporter::Down);
}

void TestMeasured::whoOnlyChangedItsInstanceIsOneMachine()
{
    const metrics::Labels before{{u"instance"_s, u"192.0.2.99:9100"_s}};
    const auto measured = read({sample(u"machine"_s, machine(pica01, u"pica01"_s))},
                               {sample({}, machine(before, u"pica01"_s), nowSeconds - 3600)});
    QCOMPARE(names(measured), QStringList{u"host pica01"_s});
}

void TestMeasured::aFilesystemThatIsMountedTwiceIsOne()
{
    metrics::Labels root = pica01;
    root.insert(u"device"_s, u"/dev/sda1"_s);
    root.insert(u"mountpoint"_s, u"/"_s);
    metrics::Labels again = root;
    again.insert(u"mountpoint"_s, u"/srv"_s);
    const auto measured = read({sample(u"machine"_s, machine(pica01, u"pica01"_s)),
                                sample(u"filesystem"_s, root, 40e9), sample(u"filesystem"_s, again, 40e9)});
    QCOMPARE(measured.subjects.first().filesystems.size(), 1);
    QCOMPARE(measured.subjects.first().filesystems.first().mountpoint, u"/"_s);
}

void TestMeasured::containersBelongToTheirMachine()
{
    const metrics::Labels cadvisor{
        {u"instance"_s, u"192.0.2.7:8080"_s}, {u"name"_s, u"pads"_s}, {u"image"_s, u"hedgedoc:1.9.9"_s}};
    const metrics::Labels wud{{u"instance"_s, u"192.0.2.7:3000"_s},
                              {u"name"_s, u"wiki"_s},
                              {u"image_name"_s, u"dokuwiki"_s},
                              {u"image_tag_value"_s, u"2024"_s}};
    const auto measured = read({sample(u"machine"_s, machine(pica01, u"pica01"_s)),
                                sample(u"container"_s, cadvisor), sample(u"watched"_s, wud)});
    QCOMPARE(measured.subjects.size(), 1);
    const auto containers = measured.subjects.first().containers;
    QCOMPARE(containers.size(), 2);
    QCOMPARE(containers[0].image.text(), u"hedgedoc:1.9.9"_s);
    QCOMPARE(containers[1].image.text(), u"dokuwiki:2024"_s);
}

void TestMeasured::valuesThatNobodyCanHaveAreLeftOut()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    const auto measured =
        read({sample(u"machine"_s, machine(pica01, u"pica01"_s)), sample(u"memory"_s, pica01, nan),
              sample(u"cpus"_s, pica01, -4), sample(u"memory"_s, pica01, infinite),
              sample(u"probe"_s, {{u"instance"_s, u"https://x.example"_s}}, nan)},
             {sample({}, machine(alice, u"alice"_s), nan)});
    QCOMPARE(measured.subjects.size(), 1);
    QVERIFY(!measured.subjects.first().memory);
    QVERIFY(!measured.subjects.first().cpus);
    QVERIFY(measured.probes.isEmpty());
}

QTEST_GUILESS_MAIN(TestMeasured)
#include "tst_measured.moc"
