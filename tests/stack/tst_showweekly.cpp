// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checkdocument.h"
#include "tests/support/fixturestore.h"
#include "tests/support/programrun.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A machine with seven packages that wait, its pad that answers, and its wiki that fell four minutes ago.
QList<FixtureSample> aWeek(qint64 moment)
{
    const QByteArray host = "instance=\"pica01:9100\",job=\"node\"";
    const QByteArray pad = "instance=\"https://pad.team.example\",job=\"web\"";
    const QByteArray wiki = "instance=\"https://wiki.team.example\",job=\"web\"";
    QList<FixtureSample> samples;
    for (qint64 at = moment - 900; at <= moment; at += 15)
        samples += {
            {"up{" + host + "}", 1, at},
            {"node_uname_info{" + host + ",nodename=\"pica01\",release=\"6.1.0-30-amd64\"}", 1, at},
            {"node_boot_time_seconds{" + host + "}", double(moment - 86'400), at},
            {"node_time_seconds{" + host + "}", double(at), at},
            {"node_textfile_mtime_seconds{" + host + ",file=\"/var/lib/apt.prom\"}", double(at - 60), at},
            {"apt_upgrades_pending{" + host
                 + ",origin=\"Debian:bookworm-security/stable-security\",arch=\"amd64\"}",
             2, at},
            {"apt_upgrades_pending{" + host + ",origin=\"Debian:bookworm/stable\",arch=\"amd64\"}", 5, at},
            {"apt_package_cache_timestamp_seconds{" + host + "}", double(moment - 3600), at},
            {"node_reboot_required{" + host + "}", 1, at},
            {"probe_success{" + pad + "}", 1, at},
            {"probe_duration_seconds{" + pad + "}", 0.2, at},
            {"probe_success{" + wiki + "}", at < moment - 240 ? 1.0 : 0.0, at},
            {"probe_duration_seconds{" + wiki + "}", 0.3, at},
        };
    return samples;
}

QJsonObject named(const QJsonArray &list, const QString &name)
{
    for (const QJsonValue &one : list)
        if (one[u"name"].toString() == name)
            return one.toObject();
    return {};
}

} // namespace

/// The verbs that tell of the weekly round, and `check`, of one real store.
class TestShowWeekly : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void updatesAreShownInEveryFormat_data();
    void updatesAreShownInEveryFormat();
    void servicesAreShownInEveryFormat_data();
    void servicesAreShownInEveryFormat();
    void aServiceThatIsDownIsCriticalForEverybody();

private:
    QByteArray shown(const QString &what, const QString &format);

    FixtureStore m_store{FixtureStore::Kind::VictoriaMetrics};
    qint64 m_moment = QDateTime::currentSecsSinceEpoch();
};

void TestShowWeekly::initTestCase()
{
    if (const QString program = FixtureStore::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    QVERIFY2(m_store.start(aWeek(m_moment), m_moment), m_store.log().constData());
}

QByteArray TestShowWeekly::shown(const QString &what, const QString &format)
{
    ProgramRun run;
    (void)run.run({u"show"_s, what, u"--metrics"_s, m_store.url().toString(), u"--format"_s, format,
                   u"--lang"_s, u"en"_s});
    return run.exitCode() == 0 ? run.output() : run.said();
}

void TestShowWeekly::updatesAreShownInEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArrayList>("words"); // in this order
    QTest::newRow("json") << u"json"_s << QByteArrayList{"\"pica01\"", "\"schema\": \"vigie.updates/1\""};
    QTest::newRow("csv") << u"csv"_s << QByteArrayList{"kind,name,machine", "machine,pica01,", ",2,5,"};
    QTest::newRow("text") << u"text"_s << QByteArrayList{"Name", "pica01", "2", "5"};
}

void TestShowWeekly::updatesAreShownInEveryFormat()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArrayList, words);
    const QByteArray output = shown(u"updates"_s, format);
    qsizetype at = 0;
    for (const QByteArray &word : words) {
        at = output.indexOf(word, at);
        QVERIFY2(at >= 0, QByteArray(word + " in:\n" + output).constData());
    }
}

void TestShowWeekly::servicesAreShownInEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArrayList>("words"); // in this order
    QTest::newRow("json") << u"json"_s
                          << QByteArrayList{"\"schema\": \"vigie.services/1\"", "wiki.team.example"};
    QTest::newRow("csv") << u"csv"_s << QByteArrayList{"key,service,state", "critical", "probe,0,bool"};
    QTest::newRow("text") << u"text"_s << QByteArrayList{"Service", "wiki.team.example", "pad.team.example"};
}

void TestShowWeekly::servicesAreShownInEveryFormat()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArrayList, words);
    const QByteArray output = shown(u"services"_s, format);
    qsizetype at = 0;
    for (const QByteArray &word : words) {
        at = output.indexOf(word, at);
        QVERIFY2(at >= 0, QByteArray(word + " in:\n" + output).constData());
    }
}

void TestShowWeekly::aServiceThatIsDownIsCriticalForEverybody()
{
    ProgramRun run;
    (void)run.run({u"check"_s, u"--metrics"_s, m_store.url().toString(), u"--format"_s, u"json"_s});
    const CheckDocument document{run.document()};
    QCOMPARE(run.exitCode(), 2);
    const QJsonObject wiki = named(document.subjects(), u"wiki.team.example"_s);
    QCOMPARE(wiki[u"kind"].toString(), u"service"_s);
    QCOMPARE(wiki[u"state"].toString(), u"critical"_s);
    const QDateTime since = QDateTime::fromString(wiki[u"since"].toString(), Qt::ISODateWithMs);
    QVERIFY2(qAbs(since.toSecsSinceEpoch() - (m_moment - 240)) <= 75, run.said().constData());
    QCOMPARE(named(document.subjects(), u"pad.team.example"_s)[u"state"].toString(), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestShowWeekly)

#include "tst_showweekly.moc"
