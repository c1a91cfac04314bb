// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/connection.h"
#include "models/survey/surveystore.h"
#include "models/updates/updates.h"
#include "tests/support/awaited.h"
#include "tests/support/manualclock.h"
#include "tests/support/realservers.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using updates::Doubt;
using updates::MachineUpdates;

namespace {

const QString collector = u"/usr/share/prometheus-node-exporter-collectors/apt_info.py"_s;

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                      : QByteArray();
}

/// Packages by archives and architecture: "oldstable,oldstable-security amd64".
using Counts = QMap<QString, int>;

QString keyOf(QStringList archives, const QString &architecture)
{
    archives.removeDuplicates();
    archives.sort();
    return archives.join(u',') + u' ' + architecture;
}

/// "nginx/stable-security,stable 1.26.3-3+deb13u1 amd64 [upgradable from: 1.26.3-3]"
Counts countsOfApt()
{
    static const QRegularExpression form(u"^[^/\\s]+/(\\S+) \\S+ (\\S+) \\["_s);
    Counts counts;
    for (const QByteArray &line : outputOf(u"apt"_s, {u"list"_s, u"--upgradable"_s}).split('\n'))
        if (const auto match = form.match(QString::fromUtf8(line)); match.hasMatch())
            ++counts[keyOf(match.captured(1).split(u','), match.captured(2))];
    return counts;
}

Counts countsOf(const MachineUpdates &machine)
{
    Counts counts;
    for (const updates::Origin &one : machine.pending) {
        QStringList archives;
        for (const QString &origin : one.origin.split(u','))
            archives.append(origin.section(u'/', -1));
        counts[keyOf(archives, one.architecture)] += one.count;
    }
    return counts;
}

} // namespace

/// What the collector of this machine writes, through a real node-exporter and a real store, against what apt
/// says itself.
class TestApt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsAreThoseOfApt();
    void ofAnOldFileNothingIsKnownOfNow_data();
    void ofAnOldFileNothingIsKnownOfNow();
    void aFileThatIsGoneLeavesItsLastWord();

private:
    QString file() const { return m_folder.filePath(u"apt.prom"_s); }
    bool writeFile(base::Milliseconds age) const;
    bool waitForAge(qint64 seconds) const;
    MachineUpdates read() const;

    QTemporaryDir m_folder;
    QByteArray m_written;
    RealServers m_servers{RealServers::Kind::VictoriaMetrics};
};

void TestApt::initTestCase()
{
    if (const QString program = RealServers::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    if (!QFile::exists(collector))
        QSKIP("prometheus-node-exporter-collectors is not installed");
    m_written = outputOf(u"/usr/bin/python3"_s, {collector});
    QVERIFY2(m_written.contains("node_reboot_required"), m_written.constData());
    QVERIFY(writeFile({}));
    QVERIFY(m_servers.startExporter({u"--collector.textfile.directory="_s + m_folder.path()}));
    QVERIFY2(m_servers.startStore(u"node"_s) && m_servers.waitFor(u"node_reboot_required"_s),
             m_servers.log().constData());
}

bool TestApt::writeFile(base::Milliseconds age) const
{
    QFile prom(file());
    if (!prom.open(QIODevice::ReadWrite | QIODevice::Truncate) || prom.write(m_written) < 0 || !prom.flush())
        return false;
    return prom.setFileTime(QDateTime::currentDateTimeUtc().addMSecs(-age.count()),
                            QFileDevice::FileModificationTime);
}

bool TestApt::waitForAge(qint64 seconds) const
{
    return m_servers.waitFor(
        u"abs(time() - max(node_textfile_mtime_seconds{file=~\".*apt.prom\"}) - %1) < 60"_s.arg(seconds));
}

MachineUpdates TestApt::read() const
{
    const base::Instant moment = base::instantFromMs(QDateTime::currentMSecsSinceEpoch());
    const ManualClock clock(moment);
    http::Connection connection({.url = m_servers.url()}, http::Connection::Way::Direct);
    survey::SurveyStore store(metrics::PrometheusClient(connection, m_servers.url()), updates::questions(),
                              {.past = moment}, clock);
    if (!refreshed(store) || !store.held().snapshot)
        return {};
    for (const survey::Answer &answer : store.held().snapshot->all())
        if (answer.error)
            qWarning("%s: %s", qPrintable(answer.id), qPrintable(answer.error->detail));
    health::Host host{.name = u"here"_s, .kind = u"host"_s, .instance = m_servers.exporterAddress()};
    host.findings.append({.signal = u"reach"_s, .state = base::State::Ok});
    const auto all = updates::read({.answers = *store.held().snapshot,
                                    .machines = survey::Machines({.hosts = {host}, .moment = moment}),
                                    .directory = {},
                                    .error = store.held().error,
                                    .moment = moment});
    return all.machines.size() == 1 ? all.machines.first() : MachineUpdates();
}

void TestApt::countsAreThoseOfApt()
{
    const Counts expected = countsOfApt();
    const MachineUpdates machine = read();
    QCOMPARE(countsOf(machine), expected);
    QVERIFY(machine.isKnown());
    QCOMPARE(machine.security.value() + machine.other.value(),
             std::accumulate(expected.begin(), expected.end(), 0));
    QVERIFY(machine.doubt == Doubt::None || machine.doubt == Doubt::CacheOld); // as this machine is
    QVERIFY(machine.autoremove && machine.cacheAt && machine.fileAt);
    qInfo("%d packages wait, %d of them for security", machine.security.value() + machine.other.value(),
          machine.security.value());
}

void TestApt::ofAnOldFileNothingIsKnownOfNow_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("more than an hour") << qint64(3'660);
    QTest::newRow("a day") << qint64(86'400);
}

void TestApt::ofAnOldFileNothingIsKnownOfNow()
{
    QFETCH(const qint64, seconds);
    QVERIFY(writeFile(std::chrono::seconds(seconds)));
    QVERIFY2(waitForAge(seconds), m_servers.log().constData());
    const MachineUpdates machine = read();
    QCOMPARE(machine.doubt, Doubt::FileOld);
    QCOMPARE(machine.state(base::instantFromMs(QDateTime::currentMSecsSinceEpoch())), base::State::Unknown);
    QCOMPARE(countsOf(machine), countsOfApt()); // kept, and shown as what was known then
}

void TestApt::aFileThatIsGoneLeavesItsLastWord()
{
    QVERIFY(QFile::remove(file()));
    QVERIFY2(m_servers.waitFor(u"up unless on (instance) node_reboot_required"_s),
             m_servers.log().constData());
    const MachineUpdates machine = read();
    QCOMPARE(machine.doubt, Doubt::Gone);
    QCOMPARE(machine.state(base::instantFromMs(QDateTime::currentMSecsSinceEpoch())), base::State::Unknown);
    QCOMPARE(countsOf(machine), countsOfApt());
}

QTEST_GUILESS_MAIN(TestApt)
#include "tst_apt.moc"
