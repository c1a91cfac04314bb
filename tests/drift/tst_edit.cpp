// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/edit.h"
#include "models/drift/replacement.h"
#include "tests/drift/writteninventory.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using drift::Drift;
using drift::Measurement;
using inventory::Inventory;
using inventory::Kind;
using Exporter = drift::MeasuredSubject::Exporter;

namespace {

const double gib = std::pow(1024.0, 3);
const base::Instant november = base::instantFromMs(1'793'491'200'000); // 2026-11-01

/// Tables, with DokuWiki's row headers, and a section of its own.
const QString text = uR"(====== Machines ======

^ Machine ^ Type ^ Hyperviseur ^ RAM ^ Disque ^ Système ^ Note ^
^ pica01 | VM | [[infra:alice|Alice]] | 16 Go | 16 Go | Debian 11 (bullseye) | à revoir |
^ pica02 | VM | Bob | 4 Go | 40 Go | Debian 12 | |

===== Caribou =====
  * Mémoire : 64 Go
  * Système : Proxmox 7

Après.
)"_s;

inventory::Subject vm(const QString &name, int line, const QStringList &facts)
{
    return subject(Kind::Vm, name,
                   {fact(u"parent"_s, facts[0], {}, line), fact(u"memory"_s, facts[1], {}, line),
                    fact(u"disks"_s, facts[2], {}, line), fact(u"os"_s, facts[3], {}, line)},
                   line);
}

Inventory inventoryOfText()
{
    return {
        .subjects = {subject(Kind::Hypervisor, u"Caribou"_s,
                             {fact(u"memory"_s, u"64 Go"_s, {}, 8), fact(u"os"_s, u"Proxmox 7"_s, {}, 9)}, 7),
                     vm(u"pica01"_s, 4,
                        {u"[[infra:alice|Alice]]"_s, u"16 Go"_s, u"16 Go"_s, u"Debian 11 (bullseye)"_s}),
                     vm(u"pica02"_s, 5, {u"Bob"_s, u"4 Go"_s, u"40 Go"_s, u"Debian 12"_s})}};
}

wiki::Page page(const QString &source = text)
{
    return {.id = u"infra:machines"_s, .revision = 1'790'000'000, .text = source};
}

Measurement measured(const inventory::Value &value)
{
    return {.value = value, .unit = {}, .at = november, .query = u"up"_s};
}

/// A drift of the fact of that key.
Drift about(Drift::Kind kind, const Inventory &inventory, const QString &name, const QString &key,
            const Measurement &measured)
{
    const auto found = std::ranges::find(inventory.subjects, name, &inventory::Subject::name);
    Drift drift{.kind = kind, .subjectKind = found->kind, .subject = name, .key = key};
    if (key.isEmpty()) {
        drift.written = fact({}, name, {}, found->line);
        if (kind == Drift::Kind::Stopped)
            drift.measured = measured;
    } else {
        drift.written = *found->fact(key);
        drift.measured = measured;
    }
    return drift;
}

std::optional<drift::Proposal> proposed(const Drift &drift, const drift::Measured &measured = {},
                                        const wiki::Page &source = page())
{
    return drift::withProposals({drift}, inventoryOfText(), measured, {source}).first().proposal;
}

/// The lines that an edit takes away and adds.
QStringList changedLines(const std::optional<drift::Proposal> &proposal)
{
    QStringList lines;
    if (!proposal)
        return {u"nothing"_s};
    for (const base::DiffHunk &hunk : proposal->hunks)
        for (const base::DiffLine &line : hunk.lines)
            if (line.kind != base::DiffLine::Kind::Same)
                lines.append((line.kind == base::DiffLine::Kind::Added ? u'+' : u'-') + line.text);
    return lines;
}

drift::MeasuredSubject machine(Kind kind)
{
    return {.name = u"pica03"_s,
            .kind = kind,
            .names = {u"pica03"_s, u"pica03.team.example"_s},
            .exporter = Exporter::Up,
            .presence = measured(u"pica03"_s),
            .parent = measured(u"caribou"_s),
            .memory = measured(8 * gib * 0.97),
            .givenMemory = {},
            .disk = {},
            .cpus = {},
            .os = measured(u"Debian GNU/Linux 13 (trixie)"_s),
            .filesystems = {{.mountpoint = u"/"_s, .size = measured(19.3 * gib)}}};
}

Drift undocumented(const drift::MeasuredSubject &machine)
{
    return {.kind = Drift::Kind::Undocumented,
            .subjectKind = machine.kind,
            .subject = machine.name,
            .measured = machine.presence};
}

} // namespace

class TestEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAuthorsWayOfWritingIsKept_data();
    void theAuthorsWayOfWritingIsKept();
    void onlyTheFactChanges_data();
    void onlyTheFactChanges();
    void allElseStaysToTheLetter();
    void whatIsSilentIsRemarkedOn_data();
    void whatIsSilentIsRemarkedOn();
    void whatIsUndocumentedJoinsItsLike();
    void withoutATableASectionIsAdded();
    void whereEachHasAPageOneIsMade();
    void nothingIsProposedForAnotherText();
};

void TestEdit::theAuthorsWayOfWritingIsKept_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("written");
    QTest::addColumn<inventory::Value>("value");
    QTest::addColumn<inventory::Value>("measured");
    QTest::addColumn<QString>("instead");
    const auto row = [](const QString &key, const QString &written, const inventory::Value &measured,
                        const QString &instead, const inventory::Value &value = QString()) {
        QTest::addRow("%s, %s", qPrintable(key), qPrintable(written))
            << key << written << value << measured << instead;
    };
    row(u"memory"_s, u"8 Go"_s, 16 * gib * 0.97, u"16 Go"_s);
    row(u"memory"_s, u"8Gio"_s, 16 * gib * 0.97, u"16Gio"_s);
    row(u"memory"_s, u"8 GB ECC"_s, 64 * gib * 0.98, u"64 GB ECC"_s);
    row(u"memory"_s, u"1,5 Go"_s, 0.5 * gib * 0.96, u"0,5 Go"_s);
    row(u"memory"_s, u"1.5 GB"_s, 2.5 * gib * 0.97, u"2.5 GB"_s);
    row(u"memory"_s, u"2048 Mo"_s, 4 * gib * 0.96, u"4096 Mo"_s);
    row(u"memory"_s, u"2 x 16 Go DDR4"_s, 64 * gib * 0.98, u"64 Go DDR4"_s);
    row(u"memory"_s, u"8 Go (demande)"_s, 16e9, u"16 Go (demande)"_s);
    row(u"memory"_s, u"8"_s, 16 * gib * 0.97, u"16"_s, 8e9);
    row(u"disks"_s, u"20 Go"_s, 38.3 * gib, u"40 Go"_s);
    row(u"disks"_s, u"1 To"_s, 2e12, u"2 To"_s);
    row(u"disks"_s, u"100 Go SSD"_s, 90 * gib, u"90 Go SSD"_s);
    row(u"cpus"_s, u"4 vCPU"_s, 8.0, u"8 vCPU"_s);
    row(u"os"_s, u"Debian 11"_s, u"Debian GNU/Linux 12 (bookworm)"_s, u"Debian 12"_s);
    row(u"os"_s, u"Debian 11.7"_s, u"Debian GNU/Linux 12 (bookworm)"_s, u"Debian 12"_s);
    row(u"os"_s, u"Debian 11 (bullseye)"_s, u"Debian GNU/Linux 12 (bookworm)"_s, u"Debian 12 (bookworm)"_s);
    row(u"os"_s, u"Bullseye"_s, u"Debian GNU/Linux 12 (bookworm)"_s, u"Bookworm"_s);
    row(u"os"_s, u"Proxmox VE 7"_s, u"Debian GNU/Linux 12 (bookworm)"_s, u"Proxmox VE 8"_s);
    row(u"os"_s, u"Ubuntu 20.04 LTS"_s, u"Ubuntu 22.04.3 LTS"_s, u"Ubuntu 22.04 LTS"_s);
    row(u"os"_s, u"Ubuntu 22.04"_s, u"Debian GNU/Linux 12 (bookworm)"_s, u"Debian 12"_s);
    row(u"image"_s, u"hedgedoc:1.9.8"_s, u"quay.io/hedgedoc/hedgedoc:1.9.9"_s, u"hedgedoc:1.9.9"_s);
    row(u"image"_s, u"`team/pad:1`, postgres:13"_s, u"postgres:15-alpine"_s,
        u"`team/pad:1`, postgres:15-alpine"_s);
}

void TestEdit::theAuthorsWayOfWritingIsKept()
{
    QFETCH(QString, key);
    QFETCH(QString, written);
    QFETCH(inventory::Value, value);
    QFETCH(inventory::Value, measured);
    const inventory::Fact about = fact(key, written, value);
    const Measurement now = ::measured(measured);
    const auto instead = key == "cpus"_L1 ? drift::cpusInstead(about, now)
        : key == "os"_L1                  ? drift::osInstead(about, now)
        : key == "image"_L1               ? drift::imageInstead(about, now)
                                          : drift::sizeInstead(about, now);
    QVERIFY(instead);
    QTEST(*instead, "instead");
}

void TestEdit::onlyTheFactChanges_data()
{
    QTest::addColumn<Drift>("drift");
    QTest::addColumn<QStringList>("changed");
    const Inventory known = inventoryOfText();
    const QString before =
        u"-^ pica01 | VM | [[infra:alice|Alice]] | 16 Go | 16 Go | Debian 11 (bullseye) | à revoir |"_s;
    using enum Drift::Kind;
    const auto row = [](const char *name, const Drift &drift, const QStringList &changed) {
        QTest::newRow(name) << drift << changed;
    };
    row("the first of two that read the same",
        about(Memory, known, u"pica01"_s, u"memory"_s, measured(8 * gib * 0.97)),
        {before,
         u"+^ pica01 | VM | [[infra:alice|Alice]] | 8 Go | 16 Go | Debian 11 (bullseye) | à revoir |"_s});
    row("the second of two that read the same", about(Disk, known, u"pica01"_s, u"disks"_s, measured(32e9)),
        {before,
         u"+^ pica01 | VM | [[infra:alice|Alice]] | 16 Go | 32 Go | Debian 11 (bullseye) | à revoir |"_s});
    row("a place, as the wiki calls it",
        about(Placement, known, u"pica01"_s, u"parent"_s, measured(u"caribou"_s)),
        {before, u"+^ pica01 | VM | Caribou | 16 Go | 16 Go | Debian 11 (bullseye) | à revoir |"_s});
    row("a bullet", about(Os, known, u"Caribou"_s, u"os"_s, measured(u"Debian GNU/Linux 12 (bookworm)"_s)),
        {u"-  * Système : Proxmox 7"_s, u"+  * Système : Proxmox 8"_s});
}

void TestEdit::onlyTheFactChanges()
{
    QFETCH(Drift, drift);
    QTEST(changedLines(proposed(drift)), "changed");
}

void TestEdit::allElseStaysToTheLetter()
{
    const Drift drift =
        about(Drift::Kind::Memory, inventoryOfText(), u"Caribou"_s, u"memory"_s, measured(32 * gib * 0.98));
    for (const QString &source : {text, text.chopped(1), text + u"\n\n \t\n"_s}) {
        const auto proposal = proposed(drift, {}, page(source));
        QVERIFY(proposal);
        QCOMPARE(proposal->text, QString(source).replace(u"64 Go"_s, u"32 Go"_s));
        QVERIFY(proposal->diff.startsWith("--- infra:machines\n+++ infra:machines\n@@ -5,7 +5,7 @@\n"_L1));
    }
}

void TestEdit::whatIsSilentIsRemarkedOn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Drift::Kind>("kind");
    QTest::addColumn<QString>("added");
    QTest::newRow("in a table")
        << u"pica02"_s << Drift::Kind::Silent
        << u"+^ pica02 (not known to the metrics) | VM | Bob | 4 Go | 40 Go | Debian 12 | |"_s;
    QTest::newRow("a date")
        << u"pica02"_s << Drift::Kind::Stopped
        << u"+^ pica02 (no longer answers since 2026-11-01) | VM | Bob | 4 Go | 40 Go | Debian 12 | |"_s;
    QTest::newRow("under a heading") << u"Caribou"_s << Drift::Kind::Silent
                                     << u"+//not known to the metrics//"_s;
}

void TestEdit::whatIsSilentIsRemarkedOn()
{
    QFETCH(QString, name);
    QFETCH(Drift::Kind, kind);
    const auto proposal = proposed(about(kind, inventoryOfText(), name, {}, measured(name)));
    QTEST(changedLines(proposal).last(), "added");
    const auto again = about(kind, inventoryOfText(), name, {}, measured(name));
    QVERIFY(!proposed(again, {}, page(proposal->text)));
}

void TestEdit::whatIsUndocumentedJoinsItsLike()
{
    const drift::MeasuredSubject fresh = machine(Kind::Vm);
    const auto proposal =
        proposed(undocumented(fresh), {.subjects = {fresh}, .probes = {}, .moment = november});
    QCOMPARE(changedLines(proposal),
             QStringList{u"+^ pica03 | VM | Caribou | 8 Go | 20 Go | Debian 13 | ? |"_s});
    QVERIFY(proposal->text.contains(u"| Debian 12 | |\n^ pica03"_s));
}

void TestEdit::withoutATableASectionIsAdded()
{
    const drift::MeasuredSubject fresh = machine(Kind::Hypervisor);
    const auto proposal =
        proposed(undocumented(fresh), {.subjects = {fresh}, .probes = {}, .moment = november});
    QCOMPARE(changedLines(proposal),
             (QStringList{u"+"_s, u"+===== pica03 ====="_s, u"+"_s, u"+  * Mémoire : 8 Go"_s,
                          u"+  * Système : Proxmox 9"_s}));
}

void TestEdit::whereEachHasAPageOneIsMade()
{
    Inventory known{.subjects = {subject(Kind::Vm, u"Pica01"_s, {fact(u"memory"_s, u"16 Go"_s, {}, 3)}, 1)}};
    known.subjects.first().page = known.subjects.first().facts.first().page = u"vm:pica01"_s;
    const wiki::Page own{.id = u"vm:pica01"_s,
                         .revision = 1'790'000'000,
                         .text = u"====== Pica01 ======\n\n  * RAM : 16 Go\n"_s};
    const drift::MeasuredSubject fresh = machine(Kind::Vm);
    const auto proposal = drift::withProposals({undocumented(fresh)}, known,
                                               {.subjects = {fresh}, .probes = {}, .moment = november}, {own})
                              .first()
                              .proposal;
    QVERIFY(proposal);
    QCOMPARE(proposal->page, u"vm:pica03"_s);
    QCOMPARE(proposal->text, u"====== pica03 ======\n\n  * RAM : 8 Go\n"_s);
}

void TestEdit::nothingIsProposedForAnotherText()
{
    const Drift drift =
        about(Drift::Kind::Memory, inventoryOfText(), u"Caribou"_s, u"memory"_s, measured(32 * gib));
    wiki::Page later = page();
    later.revision += 60;
    QVERIFY(!proposed(drift, {}, later));
    QVERIFY(!proposed(drift, {}, page(u"====== Machines ======\n"_s)));
    wiki::Page other = page();
    other.id = u"infra:autre"_s;
    QVERIFY(!proposed(drift, {}, other));
}

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
