// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checkdocument.h"
#include "tests/support/programrun.h"
#include "tests/support/realservers.h"

#include <QDateTime>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = RealServers::Kind;

Q_DECLARE_METATYPE(RealServers::Kind)

namespace {

constexpr size_t whole = 0; ///< an exporter with all its collectors
constexpr size_t sparse = 1; ///< one that has been told to tell little

const QStringList few{u"--collector.disable-defaults"_s, u"--collector.cpu"_s,  u"--collector.loadavg"_s,
                      u"--collector.meminfo"_s,          u"--collector.stat"_s, u"--collector.uname"_s,
                      u"--collector.textfile"_s};

QString textFolder(const QString &folder)
{
    return u"--collector.textfile.directory="_s + folder;
}

/// The part of a document that is about one target.
CheckDocument about(const CheckDocument &document, const QString &instance)
{
    QJsonArray only;
    for (const QJsonValue &subject : document.subjects())
        if (subject["instance"_L1].toString() == instance)
            only.append(subject);
    return {{{u"subjects"_s, only}}};
}

QStringList statesOf(const CheckDocument &document)
{
    QStringList states;
    for (const QJsonValue &subject : document.subjects())
        states.append(subject["state"_L1].toString());
    return states;
}

} // namespace

/// Real daemons on this machine, scraped by a real store, and stopped one after the other: what nobody
/// measures any more is never green.
class TestStoppedOneByOne : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nobodyStaysGreen_data();
    void nobodyStaysGreen();

private:
    bool start(Kind kind);
    CheckDocument checked();
    void everythingIsMeasured();
    void anExporterStops();
    void aTextFileIsRemoved();
    void aTextFileIsNoLongerWritten();
    void theStoreStops();

    std::unique_ptr<QTemporaryDir> m_texts;
    std::unique_ptr<RealServers> m_servers;
    std::unique_ptr<ProgramRun> m_run;
};

void TestStoppedOneByOne::initTestCase()
{
    if (const QString program = RealServers::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
}

bool TestStoppedOneByOne::start(Kind kind)
{
    m_run = std::make_unique<ProgramRun>();
    m_servers = std::make_unique<RealServers>(kind);
    m_texts = std::make_unique<QTemporaryDir>();
    const QDir folder(m_texts->path());
    folder.mkpath(u"whole"_s);
    folder.mkpath(u"sparse"_s);
    const auto write = [&folder](const QString &name, const QByteArray &lines) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size();
    };
    return write(u"whole/smartmon.prom"_s,
                 "smartmon_device_smart_healthy{disk=\"/dev/sda\",type=\"sat\"} 1\n")
        && write(u"whole/nvme.prom"_s, "nvme_critical_warning{device=\"nvme0\"} 0\n")
        && m_servers->startExporter({textFolder(folder.filePath(u"whole"_s))})
        && m_servers->startExporter(few + QStringList{textFolder(folder.filePath(u"sparse"_s))})
        && m_servers->startStore(u"node"_s)
        && m_servers->waitFor(
            u"count(count by (instance) (rate(node_cpu_seconds_total{mode=\"idle\"}[5m])) and on "
            "(instance) node_uname_info) == 2 and on () nvme_critical_warning"_s);
}

CheckDocument TestStoppedOneByOne::checked()
{
    m_run->run({u"check"_s, u"--metrics"_s, m_servers->url().toString(), u"--format"_s, u"json"_s,
                u"--lang"_s, u"en"_s});
    return {m_run->document()};
}

void TestStoppedOneByOne::nobodyStaysGreen_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("VictoriaMetrics") << Kind::VictoriaMetrics;
    QTest::newRow("Prometheus") << Kind::Prometheus;
}

void TestStoppedOneByOne::nobodyStaysGreen()
{
    QFETCH(Kind, kind);
    QVERIFY2(start(kind), m_servers->log().constData());
    for (const auto step :
         {&TestStoppedOneByOne::everythingIsMeasured, &TestStoppedOneByOne::anExporterStops,
          &TestStoppedOneByOne::aTextFileIsRemoved, &TestStoppedOneByOne::aTextFileIsNoLongerWritten,
          &TestStoppedOneByOne::theStoreStops}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

void TestStoppedOneByOne::everythingIsMeasured()
{
    const CheckDocument document = checked();
    const QByteArray said = m_run->said();
    QVERIFY2(document.subjects().size() == 2, said.constData());
    for (const size_t which : {whole, sparse}) {
        const CheckDocument machine = about(document, m_servers->exporterAddress(which));
        QVERIFY2(machine.states(u"reach"_s) == QStringList{u"ok"_s}, said.constData());
        for (const QString &signal : {u"cpu"_s, u"load"_s, u"memory"_s, u"uptime"_s}) {
            QVERIFY2(!machine.findings(signal).isEmpty(), qPrintable(signal));
            QVERIFY2(machine.findings(signal).first()["value"_L1].isDouble(), qPrintable(signal));
        }
    }
    const CheckDocument complete = about(document, m_servers->exporterAddress(whole));
    QCOMPARE(complete.states(u"smart"_s), QStringList{u"ok"_s});
    QCOMPARE(complete.states(u"nvme_warning"_s), QStringList{u"ok"_s});
    // Every machine has disks: that this one does not tell of them is no good news.
    const CheckDocument little = about(document, m_servers->exporterAddress(sparse));
    QCOMPARE(little.states(u"disk"_s), QStringList{u"unknown"_s});
    QVERIFY(little.states(u"smart"_s).isEmpty());
}

void TestStoppedOneByOne::anExporterStops()
{
    const QString gone = m_servers->exporterAddress(sparse);
    m_servers->killExporter(sparse);
    QVERIFY(m_servers->waitFor(u"up{instance=\"%1\"} == 0 unless on (instance) node_load5"_s.arg(gone)));
    const CheckDocument document = checked();
    const QByteArray said = m_run->said();
    QVERIFY2(m_run->exitCode() == 2, said.constData());
    const CheckDocument machine = about(document, gone);
    QCOMPARE(statesOf(machine), QStringList{u"critical"_s});
    QCOMPARE(machine.states(u"reach"_s), QStringList{u"critical"_s});
    for (const QJsonValue &finding : machine.subject()["findings"_L1].toArray()) {
        const QString signal = finding["signal"_L1].toString();
        if (signal == "reach"_L1 || signal == "scrape_age"_L1) // the store itself goes on trying
            continue;
        QVERIFY2(finding["state"_L1] == "unknown"_L1, said.constData());
        QCOMPARE(finding["reason"_L1].toString(), u"does not answer the collector"_s);
    }
    const CheckDocument other = about(document, m_servers->exporterAddress(whole));
    QCOMPARE(other.states(u"reach"_s), QStringList{u"ok"_s});
    QCOMPARE(other.states(u"nvme_warning"_s), QStringList{u"ok"_s});
}

void TestStoppedOneByOne::aTextFileIsRemoved()
{
    QVERIFY(QFile::remove(m_texts->filePath(u"whole/nvme.prom"_s)));
    QVERIFY(m_servers->waitFor(u"absent(nvme_critical_warning)"_s));
    const CheckDocument machine = about(checked(), m_servers->exporterAddress(whole));
    const QByteArray said = m_run->said();
    QVERIFY2(machine.states(u"nvme_warning"_s) == QStringList{u"unknown"_s}, said.constData());
    // VictoriaMetrics goes on dating a series that ended, for a while.
    const QString reason = machine.findings(u"nvme_warning"_s).first()["reason"_L1].toString();
    QVERIFY2(reason.startsWith("no sample of nvme_critical_warning"_L1)
                 || reason == "the series are there, but give no value"_L1,
             qPrintable(reason));
    QCOMPARE(machine.states(u"smart"_s), QStringList{u"ok"_s});
    QVERIFY(machine.subject()["state"_L1] != "ok"_L1);
}

/// The exporter lives, and goes on telling what a script wrote down before it died.
void TestStoppedOneByOne::aTextFileIsNoLongerWritten()
{
    QFile file(m_texts->filePath(u"whole/smartmon.prom"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(
        file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3 * 3600), QFile::FileModificationTime));
    QVERIFY(
        m_servers->waitFor(u"time() - node_textfile_mtime_seconds{file=~\".*smartmon.*\"} > 7200 and on () "
                           "smartmon_device_smart_healthy == 1"_s));
    const CheckDocument machine = about(checked(), m_servers->exporterAddress(whole));
    const QByteArray said = m_run->said();
    QVERIFY2(machine.states(u"smart"_s) == QStringList{u"unknown"_s}, said.constData());
    QVERIFY2(machine.findings(u"smart"_s).first()["reason"_L1].toString().contains("too old to judge"_L1),
             said.constData());
    QCOMPARE(machine.states(u"reach"_s), QStringList{u"ok"_s});
}

void TestStoppedOneByOne::theStoreStops()
{
    m_servers->stopStore();
    const CheckDocument document = checked();
    const QByteArray said = m_run->said();
    QVERIFY2(m_run->exitCode() == 3, said.constData());
    QCOMPARE(document.state(), u"unknown"_s);
    QCOMPARE(document.sourceState(), u"down"_s);
    QCOMPARE(document.errorKind(), u"unreachable"_s);
    QVERIFY2(!m_run->output().contains("\"state\": \"ok\""), said.constData());
}

QTEST_GUILESS_MAIN(TestStoppedOneByOne)
#include "tst_stoppedonebyone.moc"
