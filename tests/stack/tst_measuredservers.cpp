// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/measuredstore.h"
#include "models/http/connection.h"
#include "tests/support/awaited.h"
#include "tests/support/manualclock.h"
#include "tests/support/realservers.h"

#include <QDateTime>
#include <QSysInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using drift::MeasuredSubject;
using Kind = RealServers::Kind;
using Exporter = MeasuredSubject::Exporter;

Q_DECLARE_METATYPE(RealServers::Kind)

namespace {

/// The only machine that the store knows; nothing when it knows another number.
std::optional<MeasuredSubject> onlyMachine(const RealServers &servers)
{
    const ManualClock clock;
    http::Connection connection({.url = servers.url()}, http::Connection::Way::Direct);
    drift::MeasuredStore store(metrics::PrometheusClient(connection, servers.url()),
                               {.past = base::instantFromMs(QDateTime::currentMSecsSinceEpoch())}, clock);
    if (!refreshed(store) || !store.held().snapshot || store.held().snapshot->subjects.size() != 1) {
        qWarning("%s", qPrintable(store.held().error ? store.held().error->detail : u"no machine"_s));
        return std::nullopt;
    }
    return store.held().snapshot->subjects.first();
}

} // namespace

/// What a real node-exporter tells, through each of the real stores.
class TestMeasuredServers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thisMachineIsMeasured_data();
    void thisMachineIsMeasured();
};

void TestMeasuredServers::initTestCase()
{
    if (const QString program = RealServers::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
}

void TestMeasuredServers::thisMachineIsMeasured_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("VictoriaMetrics") << Kind::VictoriaMetrics;
    QTest::newRow("Prometheus") << Kind::Prometheus;
}

void TestMeasuredServers::thisMachineIsMeasured()
{
    QFETCH(Kind, kind);
    RealServers servers(kind);
    QVERIFY2(servers.startAll(u"linux-hosts"_s), servers.log().constData());
    const auto machine = onlyMachine(servers);
    QVERIFY(machine);
    QCOMPARE(machine->name, QSysInfo::machineHostName());
    QCOMPARE(machine->instance, servers.exporterAddress());
    QCOMPARE(machine->exporter, Exporter::Up);
    QVERIFY(machine->memory && machine->memory->number() > 1e8);
    QVERIFY(machine->cpus && machine->cpus->number() >= 1);
    QVERIFY(machine->os && !machine->os->text().isEmpty());
    for (const drift::Measurement &one : {*machine->memory, *machine->cpus, *machine->os, *machine->presence})
        QVERIFY2(servers.hasSample(one.query), qPrintable(one.query));

    servers.killExporter();
    QVERIFY2(servers.waitFor(u"up == 0 unless on (instance) node_load5"_s), servers.log().constData());
    const auto dead = onlyMachine(servers);
    QVERIFY(dead);
    QCOMPARE(dead->name, QSysInfo::machineHostName());
    QCOMPARE(dead->exporter, Exporter::Down);
    QVERIFY(dead->lastSeen);
    QVERIFY(!dead->memory);
}

QTEST_GUILESS_MAIN(TestMeasuredServers)
#include "tst_measuredservers.moc"
