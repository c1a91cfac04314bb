// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/fleetparser.h"
#include "models/inventory/directory.h"
#include "models/inventory/inventoryreader.h"
#include "models/wiki/pagetext.h"
#include "tests/inventory/inventoryproperties.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using inventory::Inventory;
using inventory::Kind;

namespace {

/// The pages that are compiled in, as a folder of pages gives them.
QList<wiki::Page> pages()
{
    const QDir root(u":/demo/wiki"_s);
    QList<wiki::Page> pages;
    QDirIterator files(root.path(), {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString id =
            root.relativeFilePath(file.fileName()).chopped(4).replace(u'/', u':'); // without .txt
        pages.append(*wiki::readPage(id, 1, file.readAll()).page);
    }
    return pages;
}

QStringList namesOf(const Inventory &inventory, Kind kind)
{
    QStringList names;
    for (const inventory::Subject &subject : inventory.subjects)
        if (subject.kind == kind)
            names.append(subject.name.toLower());
    names.sort();
    return names;
}

QStringList machinesOf(const demo::Fleet &fleet, demo::Machine::Kind kind)
{
    QStringList names;
    for (const demo::Machine &machine : fleet.machines)
        if (machine.kind == kind)
            names.append(QString::fromUtf8(machine.name));
    names.sort();
    return names;
}

} // namespace

class TestDemoWiki : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itNamesTheFleet();
    void itDisagreesWithItselfOnce();
    void itIsNotTrueInAFewPlaces();
    void whatIsPlannedOrOldNeverHolds();
    void allOfItIsProven();
};

void TestDemoWiki::itNamesTheFleet()
{
    const auto fleet = demo::shippedFleet();
    QVERIFY(fleet);
    const Inventory inventory = inventory::readInventory(pages());
    QCOMPARE(namesOf(inventory, Kind::Hypervisor), machinesOf(*fleet, demo::Machine::Kind::Hypervisor));
    QStringList measured = machinesOf(*fleet, demo::Machine::Kind::Vm);
    measured.removeAll(u"voice"_s); // nobody wrote it down yet
    QCOMPARE(namesOf(inventory, Kind::Vm), measured);
    QStringList services;
    for (const demo::Service &service : fleet->services)
        services.append(QString::fromUtf8(service.name));
    services.removeAll(u"voice"_s);
    services.sort();
    QCOMPARE(namesOf(inventory, Kind::Service), services);
    QCOMPARE(namesOf(inventory, Kind::Site), QStringList({u"compiègne"_s, u"toulouse"_s}));
}

void TestDemoWiki::itDisagreesWithItselfOnce()
{
    const Inventory inventory = inventory::readInventory(pages());
    QCOMPARE(inventory.conflicts.size(), 1);
    QCOMPARE(inventory.conflicts.first().name, u"media");
    QCOMPARE(inventory.conflicts.first().key, u"parent");
    for (const wiki::Diagnostic &one : inventory.diagnostics)
        QCOMPARE(one.severity, wiki::Diagnostic::Severity::Remark);
}

/// So that the demo has something to mend: a place, a size and a system.
void TestDemoWiki::itIsNotTrueInAFewPlaces()
{
    const inventory::Directory wiki(inventory::readInventory(pages()));
    QCOMPARE(wiki.find(u"git"_s)->text(u"parent"), u"Alice");
    QCOMPARE(wiki.find(u"ldap"_s)->number(u"memory"), 8.0 * 1024 * 1024 * 1024);
    QCOMPARE(wiki.find(u"mail"_s)->text(u"os"), u"Debian 12");
}

void TestDemoWiki::whatIsPlannedOrOldNeverHolds()
{
    const inventory::Directory wiki(inventory::readInventory(pages()));
    const inventory::Subject *planned = wiki.find(u"Dromadaire"_s);
    QVERIFY(planned);
    QVERIFY(!planned->facts.isEmpty());
    QVERIFY(!planned->fact(u"memory"));
    QCOMPARE(wiki.find(u"monitoring"_s)->text(u"parent"), u"Caribou");
}

void TestDemoWiki::allOfItIsProven()
{
    const QList<wiki::Page> all = pages();
    QCOMPARE(InventoryProperties(all).broken(inventory::readInventory(all)), QString());
}

QTEST_APPLESS_MAIN(TestDemoWiki)
#include "tst_demowiki.moc"
