// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/survey/machines.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

survey::Machines fleet()
{
    const auto host = [](const QString &name, const QString &instance) {
        health::Host one;
        one.name = name;
        one.instance = instance;
        return one;
    };
    return survey::Machines(
        {.hosts = {host(u"pica01"_s, u"pica01.team.example:9100"_s), host(u"Alice"_s, u"10.0.0.1:9100"_s),
                   host(u"twin"_s, u"10.0.0.2:9100"_s), host(u"twin"_s, u"10.0.0.3:9100"_s)},
         .moment = {}});
}

} // namespace

class TestMachines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTargetIsJoinedToItsMachine_data();
    void aTargetIsJoinedToItsMachine();
    void aNameThatTwoBearIsNobodys();
};

void TestMachines::aTargetIsJoinedToItsMachine_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("name");
    QTest::newRow("the exporter itself") << u"10.0.0.1:9100"_s << u"Alice"_s;
    QTest::newRow("another exporter on the same host") << u"pica01.team.example:8080"_s << u"pica01"_s;
    QTest::newRow("a target that is called as the machine") << u"ALICE:9221"_s << u"Alice"_s;
    QTest::newRow("a stranger") << u"elsewhere:9100"_s << QString();
    QTest::newRow("one of two of the same name") << u"twin:8080"_s << QString();
}

void TestMachines::aTargetIsJoinedToItsMachine()
{
    QFETCH(const QString, target);
    QFETCH(const QString, name);
    const survey::Machines machines = fleet();
    const survey::Machine *machine = machines.ofTarget(target);
    QCOMPARE(machine ? machine->name : QString(), name);
}

void TestMachines::aNameThatTwoBearIsNobodys()
{
    const survey::Machines machines = fleet();
    QVERIFY(!machines.named(u"twin"_s));
    QCOMPARE(machines.named(u"alice"_s)->instance, u"10.0.0.1:9100"_s);
}

QTEST_GUILESS_MAIN(TestMachines)

#include "tst_machines.moc"
