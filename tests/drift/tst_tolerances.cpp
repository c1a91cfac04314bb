// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/namedsubjects.h"
#include "models/drift/osname.h"
#include "models/drift/sizetext.h"
#include "models/drift/tolerance.h"
#include "models/inventory/imagename.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

const double gib = std::pow(1024.0, 3);

inventory::Fact written(const QString &text, const inventory::Value &value = QString())
{
    return {.key = u"memory"_s, .value = value, .text = text};
}

drift::Measurement bytes(double number)
{
    return {.value = number, .unit = base::Unit::Bytes};
}

} // namespace

/// What is near enough to what is written.
class TestTolerances : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void memoryMayLackWhatTheKernelKeeps_data();
    void memoryMayLackWhatTheKernelKeeps();
    void disksMayLackWhatFilesystemsNeed_data();
    void disksMayLackWhatFilesystemsNeed();
    void aHypervisorShowsLessThanItHas();
    void metalCountsThreads();
    void systemsAreComparedByNameAndRelease_data();
    void systemsAreComparedByNameAndRelease();
    void imagesAreComparedByTag_data();
    void imagesAreComparedByTag();
    void namesAreTheSame_data();
    void namesAreTheSame();
    void sizesAreFound_data();
    void sizesAreFound();
};

void TestTolerances::memoryMayLackWhatTheKernelKeeps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("measured");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *name, const QString &text, double measured, bool fits) {
        QTest::newRow(name) << text << measured << fits;
    };
    row("exact", u"16 Gio"_s, 16 * gib, true);
    row("1.5 % under", u"16 Gio"_s, 16 * gib * 0.985, true);
    row("6 % under", u"16 Gio"_s, 16 * gib * 0.94, true);
    row("10 % under", u"16 Gio"_s, 16 * gib * 0.90, false);
    row("half of it", u"16 Go"_s, 8 * gib, false);
    row("twice as much", u"16 Go"_s, 32 * gib * 0.97, false);
    row("6 % under 16·10⁹", u"16 Go"_s, 16e9 * 0.94, true);
    row("6 % under 16·2³⁰", u"16 Go"_s, 16 * gib * 0.94, true);
    row("GiB is binary alone", u"16 GiB"_s, 16e9 * 0.95, false);
    row("megabytes", u"2048 Mo"_s, 2 * gib * 0.96, true);
    row("a small machine", u"512 Mo"_s, 0.5 * gib * 0.915, true);
    row("a small machine that lost a quarter", u"512 Mo"_s, 0.5 * gib * 0.7, false);
    row("two bars", u"2 x 16 Go DDR4"_s, 32 * gib * 0.98, true);
    row("with a comma", u"1,5 Go"_s, 1.5 * gib * 0.96, true);
    row("in a sentence", u"la VM a 4 Go de RAM"_s, 4 * gib * 0.97, true);
    row("no size at all", u"beaucoup"_s, 4 * gib, true);
}

void TestTolerances::memoryMayLackWhatTheKernelKeeps()
{
    QFETCH(QString, text);
    QFETCH(double, measured);
    QTEST(drift::isMemory(written(text), measured), "fits");
}

void TestTolerances::disksMayLackWhatFilesystemsNeed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<double>>("filesystems");
    QTest::addColumn<double>("given");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *name, const QString &text, const QList<double> &filesystems, double given,
                        bool fits) { QTest::newRow(name) << text << filesystems << given << fits; };
    row("the root", u"40 Go"_s, {40e9 * 0.95}, 0, true);
    row("twice the root", u"40 Go"_s, {80e9 * 0.95}, 0, false);
    row("all together", u"220 Go"_s, {20e9, 200e9}, 0, true);
    row("the one that is written", u"200 Go"_s, {20e9, 200e9 * 0.93}, 0, true);
    row("the hypervisor knows better", u"64 Go"_s, {30e9}, 64 * gib, true);
    row("a mirror", u"2 x 2 To"_s, {2e12 * 0.94}, 0, true);
    row("several that are listed", u"20 Go + 100 Go"_s, {119e9}, 0, true);
    row("nothing measured", u"40 Go"_s, {}, 0, true);
    row("no size written", u"SSD"_s, {40e9}, 0, true);
}

void TestTolerances::disksMayLackWhatFilesystemsNeed()
{
    QFETCH(QString, text);
    QFETCH(QList<double>, filesystems);
    QFETCH(double, given);
    drift::MeasuredSubject measured{.kind = inventory::Kind::Vm};
    for (const double one : filesystems)
        measured.filesystems.append({.mountpoint = u"/"_s, .size = bytes(one)});
    if (given > 0)
        measured.disk = bytes(given);
    QTEST(drift::areDisks(written(text), measured), "fits");
}

void TestTolerances::aHypervisorShowsLessThanItHas()
{
    drift::MeasuredSubject measured{.kind = inventory::Kind::Hypervisor};
    measured.filesystems = {{.mountpoint = u"/"_s, .size = bytes(94e9)}};
    QVERIFY(drift::areDisks(written(u"2 x 2 To"_s), measured));
    QVERIFY(!drift::areDisks(written(u"80 Go"_s), measured));
}

void TestTolerances::metalCountsThreads()
{
    using inventory::Kind;
    drift::MeasuredSubject measured{.kind = Kind::Hypervisor};
    measured.cpus = drift::Measurement{.value = 16.0, .unit = base::Unit::Count};
    QVERIFY(drift::areCpus(written(u"8 cœurs"_s, 8.0), Kind::Hypervisor, measured));
    QVERIFY(drift::areCpus(written(u"16"_s, 16.0), Kind::Hypervisor, measured));
    QVERIFY(!drift::areCpus(written(u"4"_s, 4.0), Kind::Hypervisor, measured));
    measured.kind = Kind::Vm;
    QVERIFY(!drift::areCpus(written(u"8 vCPU"_s, 8.0), Kind::Vm, measured));
    QVERIFY(drift::areCpus(written(u"Xeon"_s, u"Xeon"_s), Kind::Vm, measured));
}

void TestTolerances::systemsAreComparedByNameAndRelease_data()
{
    QTest::addColumn<QString>("here");
    QTest::addColumn<QString>("there");
    QTest::addColumn<bool>("same");
    const QString twelve = u"Debian GNU/Linux 12 (bookworm)"_s;
    const auto row = [](const QString &here, const QString &there, bool same) {
        QTest::addRow("%s, %s", qPrintable(here), qPrintable(there)) << here << there << same;
    };
    row(u"Debian 12"_s, twelve, true);
    row(u"debian 12.7"_s, twelve, true);
    row(u"Bookworm"_s, twelve, true);
    row(u"Debian (bookworm)"_s, twelve, true);
    row(u"Debian bookworm"_s, twelve, true);
    row(u"**Debian 12**"_s, twelve, true);
    row(u"Debian"_s, twelve, true);
    row(u"Debian 11"_s, twelve, false);
    row(u"Bullseye"_s, twelve, false);
    row(u"Debian 13 (trixie)"_s, twelve, false);
    row(u"Ubuntu 22.04"_s, twelve, false);
    row(u"Proxmox VE 8.2"_s, twelve, true);
    row(u"Proxmox 7"_s, twelve, false);
    row(u"Proxmox"_s, twelve, true);
    row(u"Proxmox VE (Debian 12)"_s, twelve, true);
    row(u"PVE 8"_s, twelve, true);
    row(u"Ubuntu 22.04 LTS"_s, u"Ubuntu 22.04.3 LTS"_s, true);
    row(u"Ubuntu 22"_s, u"Ubuntu 22.04.3 LTS"_s, true);
    row(u"Jammy"_s, u"Ubuntu 22.04.3 LTS"_s, true);
    row(u"Ubuntu 20.04"_s, u"Ubuntu 22.04.3 LTS"_s, false);
    row(u"Alpine 3.18"_s, u"Alpine Linux v3.18"_s, true);
    row(u"Alpine 3.17"_s, u"Alpine Linux v3.18"_s, false);
    row(u"Rocky Linux 9"_s, u"Rocky Linux 9.3 (Blue Onyx)"_s, true);
    row(u"à jour"_s, twelve, true);
    row(u"un système maison"_s, twelve, true);
}

void TestTolerances::systemsAreComparedByNameAndRelease()
{
    QFETCH(QString, here);
    QFETCH(QString, there);
    QTEST(drift::isSameOs(here, there), "same");
}

void TestTolerances::imagesAreComparedByTag_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("tag");
    const auto row = [](const QString &text, const QString &repository, const QString &tag) {
        QTest::addRow("%s", qPrintable(text)) << text << repository << tag;
    };
    row(u"nginx:1.27"_s, u"nginx"_s, u"1.27"_s);
    row(u"nginx"_s, u"nginx"_s, QString());
    row(u"docker.io/library/nginx:1.27"_s, u"nginx"_s, u"1.27"_s);
    row(u"registry.team.example:5000/pica/hedgedoc:1.9.9-alpine"_s, u"pica/hedgedoc"_s, u"1.9.9-alpine"_s);
    row(u"quay.io/hedgedoc/hedgedoc:1.9.9@sha256:0123abcd"_s, u"hedgedoc/hedgedoc"_s, u"1.9.9"_s);
    row(u"grafana/grafana@sha256:0123abcd"_s, u"grafana/grafana"_s, QString());
    row(u"`hedgedoc:1.9`"_s, u"hedgedoc"_s, u"1.9"_s);
    row(u"image hedgedoc:1.9 (à mettre à jour)"_s, u"hedgedoc"_s, u"1.9"_s);
    row(u"sha256:0123abcd"_s, QString(), QString());
}

void TestTolerances::imagesAreComparedByTag()
{
    QFETCH(QString, text);
    const inventory::ImageName name = inventory::imageName(text);
    QTEST(name.repository, "repository");
    QTEST(name.tag, "tag");
    if (!name.tag.isEmpty())
        QCOMPARE(text.sliced(name.tagFrom, name.tag.size()), name.tag);
}

void TestTolerances::namesAreTheSame_data()
{
    QTest::addColumn<QString>("here");
    QTest::addColumn<QString>("there");
    QTest::addColumn<bool>("same");
    const auto row = [](const QString &here, const QString &there, bool same) {
        QTest::addRow("%s, %s", qPrintable(here), qPrintable(there)) << here << there << same;
    };
    row(u"Alice"_s, u"alice"_s, true);
    row(u"Médias"_s, u"medias"_s, true);
    row(u"alice"_s, u"alice.team.example"_s, true);
    row(u"Alice.team.example"_s, u"alice.TEAM.example"_s, true);
    row(u"alice.team.example"_s, u"alice.other.example"_s, false);
    row(u"web1"_s, u"web10"_s, false);
    row(u"192.0.2.1"_s, u"192.0.2.10"_s, false);
    row(u"192"_s, u"192.0.2.10"_s, false);
}

void TestTolerances::namesAreTheSame()
{
    QFETCH(QString, here);
    QFETCH(QString, there);
    QTEST(drift::isSameName(here, there), "same");
    QTEST(drift::isSameName(there, here), "same");
}

void TestTolerances::sizesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("plain") << u"16 Go"_s << QStringList{u"1 16 Go"_s};
    QTest::newRow("without a blank") << u"16Gio"_s << QStringList{u"1 16 Gio"_s};
    QTest::newRow("several") << u"2 × 480 Go + 1,5 To"_s << QStringList{u"2 480 Go"_s, u"1 1.5 To"_s};
    QTest::newRow("a letter") << u"512M"_s << QStringList{u"1 512 M"_s};
    QTest::newRow("a no-break space") << u"16\u00a0Go"_s << QStringList{u"1 16 Go"_s};
    QTest::newRow("a speed") << u"10 Gbit/s"_s << QStringList();
    QTest::newRow("a version") << u"v1.16 Gold"_s << QStringList();
    QTest::newRow("nothing of it") << u"0 Go"_s << QStringList();
}

void TestTolerances::sizesAreFound()
{
    QFETCH(QString, text);
    QStringList found;
    for (const drift::WrittenSize &size : drift::sizesIn(text))
        found.append(u"%1 %2 %3"_s.arg(size.count).arg(size.number).arg(size.unit));
    QTEST(found, "found");
}

QTEST_GUILESS_MAIN(TestTolerances)
#include "tst_tolerances.moc"
