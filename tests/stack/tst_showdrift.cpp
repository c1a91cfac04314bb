// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programrun.h"
#include "tests/support/realservers.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray page = "====== Machines ======\n\n^ VM ^ RAM ^ Système ^\n| pica01 | 16 Go | Debian 11 |\n";

/// pica01 with 8 GiB, Debian 12 and a container, now and an hour ago with 16 GiB.
QByteArray samples(qint64 nowMs)
{
    QByteArray lines;
    for (const qint64 ago : {3'660'000LL, 3'630'000LL, 3'600'000LL, 60'000LL, 30'000LL, 0LL}) {
        const QByteArray at = ' ' + QByteArray::number(nowMs - ago) + '\n';
        const QByteArray target = "{instance=\"pica01:9100\",job=\"node\"";
        lines += "up" + target + "} 1" + at;
        lines += "node_uname_info" + target + ",nodename=\"pica01\"} 1" + at;
        lines += "node_os_info" + target + ",pretty_name=\"Debian GNU/Linux 12 (bookworm)\"} 1" + at;
        lines += "node_memory_MemTotal_bytes" + target + (ago > 3'000'000 ? "} 16.7e9" : "} 8.35e9") + at;
        lines +=
            "container_last_seen{instance=\"pica01:8080\",name=\"pads-app-1\",image=\"hedgedoc:1.9.9\"} 1"
            + at;
    }
    return lines;
}

} // namespace

/// `vigie show drift` as its users run it.
class TestShowDrift : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothSidesAreSaid();
    void csvIsForTables();
    void aPastMomentIsComparedAsItWas();
    void whatComposeFilesDeclareIsCompared();
    void whatCannotBeComparedIsSaid_data();
    void whatCannotBeComparedIsSaid();

private:
    QStringList arguments(const QStringList &more) const;

    RealServers m_servers{RealServers::Kind::VictoriaMetrics};
    ProgramRun m_run;
};

void TestShowDrift::initTestCase()
{
    if (const QString program = RealServers::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    QVERIFY2(m_servers.startStore({}), m_servers.log().constData());
    QVERIFY(m_servers.import(samples(QDateTime::currentMSecsSinceEpoch()), u"node_uname_info"_s));
    QFile written(m_run.write(u"wiki/infra/machines.txt"_s, page));
    QVERIFY(written.open(QIODevice::ReadWrite)); // as it was some days ago
    QVERIFY(
        written.setFileTime(QDateTime::currentDateTimeUtc().addDays(-3), QFileDevice::FileModificationTime));
}

QStringList TestShowDrift::arguments(const QStringList &more) const
{
    return QStringList{u"show"_s,   u"drift"_s,           u"--metrics"_s, m_servers.url().toString(),
                       u"--wiki"_s, m_run.path(u"wiki"_s)}
    + more;
}

void TestShowDrift::bothSidesAreSaid()
{
    m_run.run(arguments({u"--lang"_s, u"en"_s}));
    QCOMPARE(m_run.exitCode(), 0);
    QVERIFY2(m_run.output().contains("16 Go (infra:machines, line 4)"), m_run.said().constData());
    QVERIFY2(m_run.output().contains("Debian GNU/Linux 12 (bookworm)"), m_run.said().constData());
    QVERIFY2(m_run.errors().isEmpty(), m_run.said().constData());
}

void TestShowDrift::csvIsForTables()
{
    m_run.run(arguments({u"--format"_s, u"csv"_s}));
    const QList<QByteArray> lines = m_run.output().split('\n');
    QCOMPARE(lines.first().trimmed(),
             QByteArray("kind,subject_kind,subject,key,page,line,written,measured,unit,at"));
    QVERIFY2(lines.value(1).startsWith("memory,vm,pica01,memory,infra:machines,4,16 Go,8350000000,bytes,"),
             m_run.said().constData());
}

void TestShowDrift::aPastMomentIsComparedAsItWas()
{
    const QString hourAgo = QDateTime::currentDateTimeUtc().addSecs(-3600).toString(Qt::ISODate);
    m_run.run(arguments({u"--format"_s, u"json"_s, u"--at"_s, hourAgo}));
    QStringList kinds;
    for (const QJsonValue &one : m_run.document().value("drifts"_L1).toArray())
        kinds.append(one.toObject().value("kind"_L1).toString());
    QCOMPARE(kinds, QStringList{u"os"_s});
}

void TestShowDrift::whatComposeFilesDeclareIsCompared()
{
    m_run.write(u"compose/pads/docker-compose.yml"_s,
                "services:\n  app:\n    image: quay.io/team/hedgedoc:1.9.8\n");
    m_run.writeProfile(u"team"_s,
                       "folders = ['" + m_run.path(u"compose"_s).toUtf8() + "']\n[metrics]\nurl = '"
                           + m_servers.url().toString().toUtf8() + "'\n[wiki]\nfolder = '"
                           + m_run.path(u"wiki"_s).toUtf8() + "'\n");
    m_run.run({u"show"_s, u"drift"_s, u"--profile"_s, u"team"_s, u"--format"_s, u"json"_s});
    QCOMPARE(m_run.exitCode(), 0);
    QJsonObject image;
    for (const QJsonValue &one : m_run.document().value("drifts"_L1).toArray())
        if (one.toObject().value("kind"_L1) == "image"_L1)
            image = one.toObject();
    QVERIFY2(!image.isEmpty(), m_run.said().constData());
    QCOMPARE(image.value("subject"_L1).toObject().value("name"_L1).toString(), u"pads-app"_s);
    const QJsonObject wiki = image.value("wiki"_L1).toObject();
    QCOMPARE(wiki.value("page"_L1).toString(), u"compose/pads/docker-compose.yml"_s);
    QCOMPARE(wiki.value("line"_L1).toInt(), 3);
    QVERIFY(wiki.value("declared"_L1).toBool());
    QCOMPARE(image.value("measured"_L1).toObject().value("value"_L1).toString(), u"hedgedoc:1.9.9"_s);
    QVERIFY(image.value("proposal"_L1)
                .toObject()
                .value("diff"_L1)
                .toString()
                .contains("+    image: quay.io/team/hedgedoc:1.9.9"_L1));
}

void TestShowDrift::whatCannotBeComparedIsSaid_data()
{
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("no wiki") << QStringList{u"--metrics"_s, u"STORE"_s} << QByteArray("There is no wiki");
    QTest::newRow("no metrics") << QStringList{u"--wiki"_s, u"WIKI"_s}
                                << QByteArray("There is nothing measured");
    QTest::newRow("metrics that do not answer")
        << QStringList{u"--metrics"_s, u"http://127.0.0.1:1"_s, u"--wiki"_s, u"WIKI"_s}
        << QByteArray("What is measured is not known");
}

void TestShowDrift::whatCannotBeComparedIsSaid()
{
    QFETCH(QStringList, sources);
    QFETCH(QByteArray, sentence);
    sources.replaceInStrings(u"STORE"_s, m_servers.url().toString())
        .replaceInStrings(u"WIKI"_s, m_run.path(u"wiki"_s));
    m_run.run(QStringList{u"show"_s, u"drift"_s, u"--format"_s, u"json"_s, u"--lang"_s, u"en"_s} + sources);
    QCOMPARE(m_run.exitCode(), 1);
    QVERIFY2(m_run.errors().contains(sentence), m_run.said().constData());
    QVERIFY(!m_run.document().value("compared"_L1).toBool(true));
}

QTEST_GUILESS_MAIN(TestShowDrift)
#include "tst_showdrift.moc"
