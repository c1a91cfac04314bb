// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/fleetparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace demo;

namespace {

const QByteArray hypervisor = R"(domain = "example"
[[machine]]
name = "alice"
kind = "hypervisor"
site = "Town"
cores = 4
memory_gb = 64
cpu_busy = 0.2
memory_used = 0.5
net_mbit = 3
uptime_days = 12
)";

QByteArray vm(const QByteArray &parent, const QByteArray &cores = "2")
{
    return "[[machine]]\nname = \"pica01\"\nkind = \"vm\"\nparent = \"" + parent + "\"\ncores = " + cores
        + "\nmemory_gb = 8\ncpu_busy = 0.2\nmemory_used = 0.5\nnet_mbit = 3\nuptime_days = 12\n"
          "filesystems = [{ mount = \"/\", device = \"/dev/sda1\", size_gb = 40, used = 0.5 }]\n";
}

QByteArray incident(const QByteArray &subject, const QByteArray &at)
{
    return "[[incident]]\nkind = \"outage\"\nsubject = \"" + subject + "\"\ndays_ago = 3\nat = \"" + at
        + "\"\nminutes = 50\n";
}

} // namespace

class TestFleetParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShippedFleetIsWhole();
    void everyShippedNameIsInvented();
    void aVmHasTheTownOfItsHypervisor();
    void errorsNameTheEntry_data();
    void errorsNameTheEntry();
};

void TestFleetParser::theShippedFleetIsWhole()
{
    const auto fleet = shippedFleet();
    QVERIFY2(fleet, fleet ? "" : qPrintable(fleet.error().detail));
    QCOMPARE(std::ranges::count(fleet->machines, Machine::Kind::Hypervisor, &Machine::kind), 3);
    QCOMPARE(std::ranges::count(fleet->machines, Machine::Kind::Vm, &Machine::kind), 10);
    QCOMPARE_GE(fleet->services.size(), 20);
    QCOMPARE(fleet->incidents.size(), 2);
    QSet<QByteArray> towns;
    for (const Machine &machine : fleet->machines)
        towns.insert(machine.site);
    QCOMPARE(towns.size(), 2);
}

void TestFleetParser::everyShippedNameIsInvented()
{
    QCOMPARE(shippedFleet().value().domain, "example");
}

void TestFleetParser::aVmHasTheTownOfItsHypervisor()
{
    const auto fleet = parseFleet(hypervisor + vm("alice"));
    QVERIFY2(fleet, fleet ? "" : qPrintable(fleet.error().detail));
    QCOMPARE(machineNamed(*fleet, "pica01")->site, "Town");
}

void TestFleetParser::errorsNameTheEntry_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("detail");

    QTest::newRow("broken syntax") << hypervisor + "name = \n" << u"line 12:"_s;
    QTest::newRow("no domain") << QByteArray("other = 1\n") << u"domain is not a text"_s;
    QTest::newRow("a machine that is no table")
        << QByteArray("domain = \"d\"\nmachine = 7\n") << u"machine is not a list"_s;
    QTest::newRow("no hypervisor") << hypervisor + vm("nobody") << u"pica01 has no hypervisor"_s;
    QTest::newRow("no core") << hypervisor + vm("alice", "0") << u"machine 2: cores is not a number from 1"_s;
    QTest::newRow("a text as number")
        << hypervisor + vm("alice", "\"two\"") << u"machine 2: cores is not a number"_s;
    QTest::newRow("unknown kind") << QByteArray(hypervisor).replace("\"hypervisor\"", "\"switch\"")
                                  << u"kind is none of"_s;
    QTest::newRow("incident of nobody")
        << hypervisor + incident("bob", "20:40") << u"bob is no known machine"_s;
    QTest::newRow("no time of day") << hypervisor + incident("alice", "25:00")
                                    << u"at is not a time of day"_s;
    QTest::newRow("service without machine")
        << hypervisor + "[[service]]\nname = \"pad\"\nhost = \"bob\"\nlatency_ms = 5\n"
        << u"pad runs on no known machine"_s;
}

void TestFleetParser::errorsNameTheEntry()
{
    QFETCH(QByteArray, toml);
    QFETCH(QString, detail);

    const auto fleet = parseFleet(toml);
    QVERIFY(!fleet);
    QCOMPARE(fleet.error().kind, base::Error::Kind::Malformed);
    QVERIFY2(fleet.error().detail.contains(detail), qPrintable(fleet.error().detail));
}

QTEST_GUILESS_MAIN(TestFleetParser)
#include "tst_fleetparser.moc"
