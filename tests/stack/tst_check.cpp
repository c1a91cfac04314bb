// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checkdocument.h"
#include "tests/support/programrun.h"
#include "tests/support/realservers.h"

#include <QSysInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = RealServers::Kind;

Q_DECLARE_METATYPE(RealServers::Kind)

namespace {

CheckDocument checked(ProgramRun &run, const RealServers &servers)
{
    run.run({u"check"_s, u"--metrics"_s, servers.url().toString(), u"--format"_s, u"json"_s, u"--lang"_s,
             u"en"_s});
    return {run.document()};
}

qint64 secondsSince(const QJsonValue &instant)
{
    return QDateTime::fromString(instant.toString(), Qt::ISODateWithMs)
        .secsTo(QDateTime::currentDateTimeUtc());
}

/// Why a finding is not what the first users were promised; empty when it is.
QString flawOf(const QJsonObject &finding, const QString &unit)
{
    if (!finding.value("value"_L1).isDouble())
        return u"no value"_s;
    if (finding.value("unit"_L1).toString() != unit)
        return u"unit "_s + finding.value("unit"_L1).toString();
    if (!finding.value("at"_L1).isString() || qAbs(secondsSince(finding.value("at"_L1))) > 60)
        return u"at "_s + finding.value("at"_L1).toString();
    if (finding.value("query"_L1).toString().isEmpty())
        return u"no query"_s;
    return finding.value("reason"_L1).toString().isEmpty() ? u"no reason"_s : QString();
}

} // namespace

/// `vigie check` against the real stores, each of which scrapes a real node-exporter.
class TestCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySignalHasAFinding_data();
    void everySignalHasAFinding();
    void anExporterThatDiesIsCritical_data();
    void anExporterThatDiesIsCritical();
    void aQueryOfOnesOwnThatFailsCostsOnlyItself_data() { anExporterThatDiesIsCritical_data(); }
    void aQueryOfOnesOwnThatFailsCostsOnlyItself();
    void aMachineThatIsNoLongerScrapedIsUnknown();
    void aStoreThatForgotEverybodyIsUnknown_data();
    void aStoreThatForgotEverybodyIsUnknown();
    void textNamesTheMachineInBothLanguages_data();
    void textNamesTheMachineInBothLanguages();

private:
    void theMachineIsComplete(const RealServers &servers, const CheckDocument &document);
};

void TestCheck::initTestCase()
{
    if (const QString program = RealServers::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
}

void TestCheck::everySignalHasAFinding_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("job");
    QTest::addColumn<QString>("called");
    QTest::newRow("VictoriaMetrics, usual job") << Kind::VictoriaMetrics << u"node"_s << u"victoriametrics"_s;
    QTest::newRow("VictoriaMetrics, other job")
        << Kind::VictoriaMetrics << u"linux-hosts"_s << u"victoriametrics"_s;
    QTest::newRow("Prometheus, usual job") << Kind::Prometheus << u"node"_s << u"prometheus"_s;
    QTest::newRow("Prometheus, other job") << Kind::Prometheus << u"linux-hosts"_s << u"prometheus"_s;
}

void TestCheck::everySignalHasAFinding()
{
    QFETCH(Kind, kind);
    QFETCH(QString, job);
    QFETCH(QString, called);
    RealServers servers(kind);
    QVERIFY2(servers.startAll(job), servers.log().constData());
    ProgramRun run;
    const CheckDocument document = checked(run, servers);
    const QByteArray said = run.said();
    QVERIFY2(run.errors().isEmpty(), said.constData());
    QCOMPARE(document.root.value("schema"_L1).toString(), u"vigie.check/1"_s);
    QVERIFY(document.root.value("live"_L1).toBool());
    QVERIFY(qAbs(secondsSince(document.root.value("moment"_L1))) < 60);
    QCOMPARE(document.source().value("id"_L1).toString(), u"metrics"_s);
    QCOMPARE(document.source().value("kind"_L1).toString(), called);
    QVERIFY2(document.sourceState() == "ok"_L1, said.constData());
    QVERIFY(document.source().value("error"_L1).isNull());
    QCOMPARE(document.state(), document.subject().value("state"_L1).toString());
    QVERIFY2(document.exitCode() >= 0 && run.exitCode() == document.exitCode(), said.constData());
    QCOMPARE(document.root.value("counts"_L1).toObject().value(document.state()).toInt(), 1);
    theMachineIsComplete(servers, document);
}

void TestCheck::theMachineIsComplete(const RealServers &servers, const CheckDocument &document)
{
    QCOMPARE(document.subjects().size(), 1);
    QCOMPARE(document.subject().value("kind"_L1).toString(), u"host"_s);
    QCOMPARE(document.subject().value("name"_L1).toString(), QSysInfo::machineHostName());
    QCOMPARE(document.subject().value("instance"_L1).toString(), servers.exporterAddress());
    QList<std::pair<QString, QString>> expected{{u"reach"_s, u"bool"_s},   {u"scrape_age"_s, u"seconds"_s},
                                                {u"cpu"_s, u"ratio"_s},    {u"load"_s, u"count"_s},
                                                {u"memory"_s, u"ratio"_s}, {u"uptime"_s, u"seconds"_s}};
    // A container may have neither a disk nor a network interface of its own.
    if (servers.hasSample(u"node_filesystem_size_bytes{fstype=~\"ext.|xfs|btrfs|zfs\"}"_s))
        expected.append({u"disk"_s, u"ratio"_s});
    if (servers.hasSample(u"node_network_receive_bytes_total{device=~\"e(th|n).*\"}"_s))
        expected << std::pair(u"net_receive"_s, u"bytes_per_second"_s)
                 << std::pair(u"net_transmit"_s, u"bytes_per_second"_s);
    for (const auto &[signal, unit] : expected) {
        QVERIFY2(!document.findings(signal).isEmpty(), qPrintable(signal));
        for (const QJsonObject &finding : document.findings(signal))
            QVERIFY2(flawOf(finding, unit).isEmpty(), qPrintable(signal + u": "_s + flawOf(finding, unit)));
    }
    QCOMPARE(document.findings(u"reach"_s).first().value("value"_L1).toDouble(), 1.0);
    QCOMPARE(document.states(u"reach"_s), QStringList{u"ok"_s});
}

void TestCheck::anExporterThatDiesIsCritical_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("VictoriaMetrics") << Kind::VictoriaMetrics;
    QTest::newRow("Prometheus") << Kind::Prometheus;
}

void TestCheck::anExporterThatDiesIsCritical()
{
    QFETCH(Kind, kind);
    RealServers servers(kind);
    QVERIFY2(servers.startAll(u"linux-hosts"_s), servers.log().constData());
    servers.killExporter();
    QVERIFY2(servers.waitFor(u"up == 0 unless on (instance) node_load5"_s), servers.log().constData());
    ProgramRun run;
    const CheckDocument document = checked(run, servers);
    const QByteArray said = run.said();
    QVERIFY2(run.exitCode() == 2, said.constData());
    QCOMPARE(document.sourceState(), u"ok"_s);
    QCOMPARE(document.subjects().size(), 1);
    QCOMPARE(document.subject().value("state"_L1).toString(), u"critical"_s);
    QCOMPARE(document.states(u"reach"_s), QStringList{u"critical"_s});
    QCOMPARE(document.findings(u"reach"_s).first().value("reason"_L1).toString(),
             u"does not answer the collector"_s);
    for (const auto &signal : {u"load"_s, u"memory"_s, u"disk"_s, u"uptime"_s}) {
        QVERIFY2(document.states(signal) == QStringList{u"unknown"_s}, said.constData());
        QVERIFY2(document.findings(signal).first().value("value"_L1).isNull(), said.constData());
    }
    QVERIFY2(!document.findings(u"cpu"_s).isEmpty(),
             said.constData()); // its window outlives the machine a little
}

/// Many processor series to many: whether that can be joined, only the data tells.
void TestCheck::aQueryOfOnesOwnThatFailsCostsOnlyItself()
{
    QFETCH(Kind, kind);
    RealServers servers(kind);
    QVERIFY2(servers.startAll(u"node"_s), servers.log().constData());
    ProgramRun run;
    run.write(u"config/vigie/signals/mine.toml"_s, R"([joined]
title = { en = "Joined", fr = "Jointure" }
about = { en = "Fails.", fr = "Échoue." }
subject = "host"
group = "system"
unit = "count"
query = "node_cpu_seconds_total * on (instance) node_cpu_seconds_total"
requires = "node_cpu_seconds_total"
)");
    const CheckDocument document = checked(run, servers);
    const QByteArray said = run.said();
    QVERIFY2(run.errors().isEmpty(), said.constData());
    QVERIFY2(document.states(u"joined"_s) == QStringList{u"unknown"_s}, said.constData());
    const QString reason = document.findings(u"joined"_s).first().value("reason"_L1).toString();
    QVERIFY2(reason.contains("duplica"_L1),
             qPrintable(reason)); // "duplicate series": cut, as VictoriaMetrics goes on
    QVERIFY2(reason.contains("signals/mine.toml:1)"_L1), qPrintable(reason));
    for (const auto &signal : {u"reach"_s, u"cpu"_s, u"load"_s, u"memory"_s, u"uptime"_s})
        QVERIFY2(document.findings(signal).first().value("value"_L1).isDouble(), said.constData());
    QCOMPARE(document.states(u"reach"_s), QStringList{u"ok"_s});
}

void TestCheck::aMachineThatIsNoLongerScrapedIsUnknown()
{
    RealServers servers(Kind::VictoriaMetrics);
    QVERIFY2(servers.startStore({}), servers.log().constData());
    QByteArray lines;
    for (int minutes = 60; minutes >= 10; --minutes) {
        const QByteArray at =
            ' ' + QByteArray::number(QDateTime::currentMSecsSinceEpoch() - minutes * 60'000) + '\n';
        const QByteArray labels = "instance=\"alice:9100\",job=\"linux-hosts\"";
        lines += "up{" + labels + "} 1" + at + "node_uname_info{" + labels + ",nodename=\"alice\"} 1" + at
            + "node_load5{" + labels + "} 0.1" + at + "node_memory_MemAvailable_bytes{" + labels + "} 9e9"
            + at + "node_memory_MemTotal_bytes{" + labels + "} 1e10" + at + "node_cpu_seconds_total{" + labels
            + ",cpu=\"0\",mode=\"idle\"} " + QByteArray::number(1000 - minutes) + at;
    }
    QVERIFY2(servers.import(
                 lines, u"last_over_time(up[1h]) and on (instance) last_over_time(node_uname_info[1h])"_s),
             servers.log().constData());
    ProgramRun run;
    const CheckDocument document = checked(run, servers);
    QVERIFY2(run.exitCode() == 3, run.said().constData());
    QCOMPARE(document.sourceState(), u"ok"_s);
    QCOMPARE(document.subjects().size(), 1);
    QCOMPARE(document.subject().value("name"_L1).toString(), u"alice"_s);
    QCOMPARE(document.subject().value("state"_L1).toString(), u"unknown"_s);
    for (const auto &signal :
         {u"reach"_s, u"scrape_age"_s, u"cpu"_s, u"load"_s, u"memory"_s, u"disk"_s, u"uptime"_s})
        QVERIFY2(document.states(signal) == QStringList{u"unknown"_s}, qPrintable(signal));
}

void TestCheck::aStoreThatForgotEverybodyIsUnknown_data()
{
    anExporterThatDiesIsCritical_data();
}

void TestCheck::aStoreThatForgotEverybodyIsUnknown()
{
    QFETCH(Kind, kind);
    RealServers servers(kind);
    QVERIFY2(servers.startStore({}), servers.log().constData());
    ProgramRun run;
    const CheckDocument document = checked(run, servers);
    QVERIFY2(run.exitCode() == 3, run.said().constData());
    QCOMPARE(document.sourceState(), u"ok"_s);
    QCOMPARE(document.state(), u"unknown"_s);
    QVERIFY(document.subjects().isEmpty());
}

void TestCheck::textNamesTheMachineInBothLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

void TestCheck::textNamesTheMachineInBothLanguages()
{
    QFETCH(QString, language);
    RealServers servers(Kind::VictoriaMetrics);
    QVERIFY2(servers.startAll(u"node"_s), servers.log().constData());
    ProgramRun run;
    QVERIFY(run.run({u"check"_s, u"--metrics"_s, servers.url().toString(), u"--lang"_s, language}));
    const QStringList lines = QString::fromUtf8(run.output()).split(u'\n');
    QVERIFY2(run.exitCode() >= 0 && run.errors().isEmpty(), run.said().constData());
    QVERIFY2(lines.first().contains(QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd"_s)),
             run.said().constData());
    // The source, and that nobody evaluates alert rules there.
    QVERIFY2(lines.filter(servers.url().authority()).size() == 2, run.said().constData());
    QVERIFY2(lines.filter(u"  "_s + QSysInfo::machineHostName()).size() == 1, run.said().constData());
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
