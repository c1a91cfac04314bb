// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/alertservers.h"
#include "tests/support/programrun.h"
#include "tests/support/sshserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray rules = R"(
- name: house
  rules:
  - {alert: HostDown, expr: vector(1), labels: {severity: critical, instance: 'db01:9100'}, annotations: {summary: 'It is "down", <b>really</b>'}}
  - {alert: DiskFills, expr: vector(1), labels: {severity: warning, instance: 'alice:9100'}}
  - {alert: NotYet, expr: vector(1), for: 1h, labels: {severity: warning}}
  - {alert: Quiet, expr: vector(0) > 1}
)";

/// A rule that looks, and finds nothing.
const QByteArray calmRules = R"(
- name: calm
  rules:
  - {alert: Never, expr: vector(0) > 1}
)";

QJsonObject sourceOf(const QJsonObject &document, const QString &id)
{
    for (const QJsonValue &source : document.value("sources"_L1).toArray()) {
        if (source.toObject().value("id"_L1).toString() == id)
            return source.toObject();
    }
    return {};
}

QString stateOf(const QJsonObject &document, const QString &id)
{
    return sourceOf(document, id).value("state"_L1).toString();
}

/// "HostDown firing critical db01", sorted.
QStringList alertsOf(const QJsonObject &document)
{
    QStringList lines;
    for (const QJsonValue &value : document.value("alerts"_L1).toArray()) {
        const QJsonObject alert = value.toObject();
        lines.append(u"%1 %2 %3 %4"_s.arg(
            alert.value("name"_L1).toString(), alert.value("state"_L1).toString(),
            alert.value("severity"_L1).toString(), alert.value("subject"_L1).toString()));
    }
    lines.sort();
    return lines;
}

} // namespace

/// Alerts as `vigie check` and `vigie show alerts` tell them, from the real servers.
class TestAlerts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void checkTellsTheAlertmanagersAlerts();
    void withoutAnAlertmanagerPrometheusIsAsked();
    void csvIsWhatASpreadsheetReads();
    void textSaysHowManyInBothLanguages_data();
    void textSaysHowManyInBothLanguages();
    void aStoreWithoutRulesIsNotEvaluated();
    void vmalertIsRecognisedInEveryWay();
    void anAlertmanagerBehindATunnelIsAsked();
    void whoeverFallsLeavesTheOtherAlone();

private:
    QJsonObject checked(const QStringList &sources);
    QStringList both() const;

    AlertServers m_servers;
    ProgramRun m_run;
};

void TestAlerts::initTestCase()
{
    if (const QString program = AlertServers::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    QVERIFY2(m_servers.startAlertmanager() && m_servers.startPrometheus(rules), m_servers.log().constData());
    QVERIFY2(m_servers.waitForAlerts(2), m_servers.log().constData());
    QVERIFY2(AlertServers::waitForText(m_servers.prometheus.url(u"/api/v1/alerts"_s), "NotYet"),
             m_servers.log().constData());
    QVERIFY(m_servers.silence("DiskFills"));
    QVERIFY2(m_servers.startVictoria(), m_servers.log().constData());
}

QStringList TestAlerts::both() const
{
    return {u"--metrics"_s, m_servers.prometheus.url().toString(), u"--alerts"_s,
            m_servers.alertmanager.url().toString()};
}

QJsonObject TestAlerts::checked(const QStringList &sources)
{
    m_run.run(QStringList{u"check"_s, u"--format"_s, u"json"_s} + sources);
    return m_run.document();
}

void TestAlerts::checkTellsTheAlertmanagersAlerts()
{
    const QJsonObject document = checked(both());
    QCOMPARE(alertsOf(document),
             (QStringList{u"DiskFills silenced warning alice"_s, u"HostDown firing critical db01"_s}));
    QCOMPARE(sourceOf(document, u"alerts"_s).value("kind"_L1).toString(), u"alertmanager"_s);
    QCOMPARE(stateOf(document, u"alerts"_s), u"ok"_s);
    const QJsonArray sources = document.value("sources"_L1).toArray();
    QCOMPARE(sources.size(), 2);
    QCOMPARE(sources.last().toObject().value("id"_L1).toString(), u"alerts"_s); // after the metrics
}

void TestAlerts::withoutAnAlertmanagerPrometheusIsAsked()
{
    const QJsonObject document = checked({u"--metrics"_s, m_servers.prometheus.url().toString()});
    QCOMPARE(alertsOf(document),
             (QStringList{u"DiskFills firing warning alice"_s, u"HostDown firing critical db01"_s,
                          u"NotYet pending warning "_s}));
    QCOMPARE(document.value("sources"_L1).toArray().size(), 1);
    m_run.run({u"show"_s, u"alerts"_s, u"--alerts"_s, m_servers.prometheus.url().toString(), u"--format"_s,
               u"json"_s});
    QCOMPARE(m_run.exitCode(), 0);
    QCOMPARE(m_run.document().value("schema"_L1).toString(), u"vigie.alerts/1"_s);
    QCOMPARE(alertsOf(m_run.document()), alertsOf(document));
    QCOMPARE(m_run.document().value("rules"_L1).toInt(), 4);
    QVERIFY(m_run.document().value("evaluated"_L1).toBool());
}

void TestAlerts::csvIsWhatASpreadsheetReads()
{
    QVERIFY(m_run.run(QStringList{u"show"_s, u"alerts"_s, u"--format"_s, u"csv"_s} + both()));
    QCOMPARE(m_run.exitCode(), 0);
    QVERIFY2(m_run.errors().isEmpty(), m_run.said().constData());
    const QList<QByteArray> lines = m_run.output().split('\n');
    QCOMPARE(lines.size(), 4); // the header, two alerts, and nothing behind the last line
    QCOMPARE(lines[0], "name,state,severity,since,subject,summary,labels\r");
    QVERIFY2(lines[1].startsWith("HostDown,firing,critical,20"), lines[1].constData());
    QVERIFY2(lines[1].contains(",db01,\"It is \"\"down\"\", <b>really</b>\",\"{alertname="),
             lines[1].constData());
}

void TestAlerts::textSaysHowManyInBothLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    QTest::newRow("English") << u"en"_s << u"1 alert firing, 1 silenced."_s;
    QTest::newRow("French") << u"fr"_s << u"1 alerte active, 1 en sourdine."_s;
}

void TestAlerts::textSaysHowManyInBothLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, expected);
    QVERIFY(m_run.run(QStringList{u"check"_s, u"--lang"_s, language} + both()));
    QVERIFY2(QString::fromUtf8(m_run.output()).contains(expected), m_run.said().constData());
    QVERIFY(m_run.run(QStringList{u"show"_s, u"alerts"_s, u"--lang"_s, language} + both()));
    QVERIFY2(QString::fromUtf8(m_run.output()).startsWith(expected), m_run.said().constData());
}

void TestAlerts::aStoreWithoutRulesIsNotEvaluated()
{
    const QString store = m_servers.victoria.url().toString();
    const QJsonObject document =
        checked({u"--metrics"_s, m_servers.prometheus.url().toString(), u"--alerts"_s, store});
    QCOMPARE(stateOf(document, u"alerts"_s), u"unevaluated"_s);
    QCOMPARE(sourceOf(document, u"alerts"_s).value("kind"_L1).toString(), u"victoriametrics"_s);
    QCOMPARE(m_run.exitCode(), 3);
    m_run.run({u"show"_s, u"alerts"_s, u"--metrics"_s, store, u"--lang"_s, u"en"_s});
    QCOMPARE(m_run.exitCode(), 0);
    QVERIFY2(m_run.output().startsWith("Nobody evaluates alert rules at 127.0.0.1:"),
             m_run.said().constData());
}

void TestAlerts::vmalertIsRecognisedInEveryWay()
{
    if (QStandardPaths::findExecutable(u"vmalert"_s).isEmpty())
        QSKIP("vmalert is not installed");
    AlertServers own;
    QVERIFY2(own.startVictoria() && own.startVmalert(calmRules), own.log().constData());
    QVERIFY(AlertServers::waitForText(own.vmalert.url(u"/api/v1/rules"_s), "\"health\":\"ok\""));
    QJsonObject document = checked({u"--alerts"_s, own.vmalert.url().toString()});
    QCOMPARE(sourceOf(document, u"alerts"_s).value("kind"_L1).toString(), u"vmalert"_s);
    QCOMPARE(stateOf(document, u"alerts"_s), u"ok"_s); // nothing fires, and somebody looks

    own.victoria.stop();
    QVERIFY(own.startVictoria({u"-vmalert.proxyURL="_s + own.vmalert.url().toString()}));
    document = checked({u"--alerts"_s, own.victoria.url().toString()});
    QCOMPARE(sourceOf(document, u"alerts"_s).value("kind"_L1).toString(), u"victoriametrics"_s);
    // Its vmalert still looks at the port of before, so whether the rules are well by now is a matter of
    // seconds.
    QVERIFY(stateOf(document, u"alerts"_s) != u"down"_s);

    own.vmalert.kill();
    document = checked({u"--alerts"_s, own.victoria.url().toString()});
    QCOMPARE(stateOf(document, u"alerts"_s), u"down"_s);
}

void TestAlerts::anAlertmanagerBehindATunnelIsAsked()
{
    SshServer ssh;
    if (!ssh.isReady())
        QSKIP("sshd or ssh-keygen is not installed");
    m_run.writeProfile(u"far"_s,
                       "[alerts]\nurl = \"" + m_servers.alertmanager.url().toEncoded()
                           + "\"\n[alerts.tunnel]\nhost = \"bastion\"\nconfig_file = \""
                           + ssh.clientConfig().toUtf8() + "\"\n");
    const QJsonObject document = checked({u"--profile"_s, u"far"_s});
    QCOMPARE(stateOf(document, u"alerts"_s), u"ok"_s);
    QCOMPARE(alertsOf(document).size(), 2);
    QCOMPARE(document.value("sources"_L1).toArray().size(), 1);

    ssh.stop();
    QCOMPARE(stateOf(checked({u"--profile"_s, u"far"_s}), u"alerts"_s), u"down"_s);
}

/// The last test: it ends the servers.
void TestAlerts::whoeverFallsLeavesTheOtherAlone()
{
    const QStringList sources = both();
    m_servers.alertmanager.kill();
    QJsonObject document = checked(sources);
    QCOMPARE(stateOf(document, u"alerts"_s), u"down"_s);
    QCOMPARE(stateOf(document, u"metrics"_s), u"ok"_s);
    m_run.run(QStringList{u"show"_s, u"alerts"_s, u"--format"_s, u"csv"_s} + sources);
    QCOMPARE(m_run.exitCode(), 1);
    QVERIFY(m_run.errors().startsWith("vigie: "));

    document = checked({u"--metrics"_s, sources[3], u"--alerts"_s, sources[1]}); // the other way round
    QCOMPARE(stateOf(document, u"metrics"_s), u"down"_s);
    QCOMPARE(stateOf(document, u"alerts"_s), u"ok"_s);
    QCOMPARE(alertsOf(document).size(), 3);
}

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
