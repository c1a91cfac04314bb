// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixturestore.h"
#include "tests/support/programrun.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;

/// A machine that falls twice, once with an alert four minutes later and once without; rules are evaluated
/// but for the third time, which nobody can tell of.
QList<FixtureSample> fleet(qint64 moment)
{
    const auto within = [moment](qint64 at, qint64 ago, qint64 length) {
        return at >= moment - ago && at < moment - ago + length;
    };
    QList<FixtureSample> up;
    QList<FixtureSample> rules;
    QList<FixtureSample> alerts;
    for (qint64 at = moment - 40 * hour; at <= moment; at += 30) {
        const bool down = within(at, 30 * hour, 40 * minute) || within(at, 20 * hour, 40 * minute)
            || within(at, 10 * hour, 40 * minute);
        up.append({R"(up{instance="alice.example:9100",job="node"})", down ? 0.0 : 1.0, at});
        if (!within(at, 12 * hour, 4 * hour))
            rules.append({R"(vmalert_iteration_total{group="fleet",instance="vmalert:8880"})",
                          double(at - moment + 100 * hour) / 30, at});
        if (within(at, 30 * hour - 4 * minute, 36 * minute))
            alerts.append({R"(ALERTS{alertname="HostDown",alertstate="firing",severity="critical",)"
                           R"(instance="alice.example:9100",job="node"})",
                           1, at});
    }
    return up + rules + alerts
        + QList<FixtureSample>{
            {R"(node_uname_info{instance="alice.example:9100",job="node",nodename="alice"})", 1, moment},
            {R"(node_load1{instance="alice.example:9100",job="node"})", 0.1, moment}};
}

QByteArray dated(qint64 at, const QByteArray &what)
{
    return "  * **"
        + QDateTime::fromSecsSinceEpoch(at, QTimeZone::UTC).toString(u"yyyy-MM-dd HH:mm"_s).toUtf8()
        + "** : " + what + "\n";
}

} // namespace

/// What the alerts saw of what the wiki tells, from a real store.
class TestShowDetection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachIncidentSaysWhatTheAlertsSaw();
    void theTableSaysTheSame();
    void withoutTheMetricsItIsNull();
    void withoutAnAnswerNobodyKnows();

private:
    bool show(ProgramRun &program, const QString &format, const QUrl &metrics);

    FixtureStore m_store{FixtureStore::Kind::VictoriaMetrics};
    qint64 m_moment = (QDateTime::currentSecsSinceEpoch() - 120) / 60 * 60;
    QByteArray m_wiki;
};

void TestShowDetection::initTestCase()
{
    if (const QString program = FixtureStore::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    QVERIFY2(m_store.start(fleet(m_moment), m_moment), m_store.log().constData());
    m_wiki = "====== Incidents ======\n  * Juin 2016 : Alice\n" + dated(m_moment - 30 * hour, "Alice tombe")
        + dated(m_moment - 20 * hour + 15 * minute, "Alice tombe encore")
        + dated(m_moment - 10 * hour, "Alice, la nuit");
}

bool TestShowDetection::show(ProgramRun &program, const QString &format, const QUrl &metrics)
{
    program.write(u"wiki/machines.txt"_s, "^ Machine ^ Type ^\n| Alice | hyperviseur |\n");
    program.write(u"wiki/incidents.txt"_s, m_wiki);
    QByteArray profile = "time_zone = \"UTC\"\n";
    if (!metrics.isEmpty())
        profile += "[metrics]\nurl = \"" + metrics.toEncoded() + "\"\n";
    profile += "[wiki]\nfolder = \"" + program.path(u"wiki"_s).toUtf8() + "\"\n";
    program.writeProfile(u"team"_s, profile);
    return program.run(
        {u"show"_s, u"incidents"_s, u"--profile"_s, u"team"_s, u"--format"_s, format, u"--lang"_s, u"en"_s});
}

void TestShowDetection::eachIncidentSaysWhatTheAlertsSaw()
{
    ProgramRun program;
    QVERIFY2(show(program, u"json"_s, m_store.url()), program.said().constData());
    QCOMPARE(program.exitCode(), 0);
    const QJsonArray told = program.document()[u"incidents"].toArray();
    QStringList verdicts;
    for (const QJsonValue &one : told)
        verdicts.append(one[u"detection"][u"verdict"].toString() + u' '
                        + one[u"detection"][u"reason"].toString());
    QCOMPARE(verdicts,
             QStringList({u"unknown outside"_s, u"late "_s, u"never "_s, u"unknown unevaluated"_s}));
    const QJsonValue late = told[1][u"detection"];
    QVERIFY2(std::abs(late[u"delay"].toDouble() - 4 * minute) <= minute, program.said().constData());
    QCOMPARE(late[u"alert"][u"name"].toString(), u"HostDown"_s);
    QCOMPARE(late[u"alert"][u"subject"].toString(), u"alice"_s);
    QVERIFY(late[u"alert"][u"query"].toString().contains(u"instance=\"alice.example:9100\""_s));
    for (const int index : {1, 2, 3}) // also where the written time is some minutes late
        QCOMPARE(told[index][u"detection"][u"outage"][u"subject"].toString(), u"alice"_s);
}

void TestShowDetection::theTableSaysTheSame()
{
    ProgramRun program;
    QVERIFY2(show(program, u"text"_s, m_store.url()), program.said().constData());
    QVERIFY2(program.output().contains("4 min after"), program.said().constData());
    QVERIFY(program.output().contains("none fired"));
    QVERIFY(show(program, u"csv"_s, m_store.url()));
    QVERIFY2(program.output().contains(",late,240,HostDown"), program.said().constData());
}

void TestShowDetection::withoutTheMetricsItIsNull()
{
    ProgramRun program;
    QVERIFY2(show(program, u"json"_s, {}), program.said().constData());
    for (const QJsonValue &one : program.document()[u"incidents"].toArray())
        QVERIFY(one[u"detection"].isNull());
    QVERIFY(show(program, u"text"_s, {}));
    QVERIFY2(!program.output().contains("First alert"), program.said().constData());
}

void TestShowDetection::withoutAnAnswerNobodyKnows()
{
    ProgramRun program;
    QVERIFY2(show(program, u"json"_s, QUrl(u"http://127.0.0.1:1"_s)), program.said().constData());
    QCOMPARE(program.exitCode(), 0); // the wiki answered
    for (const QJsonValue &one : program.document()[u"incidents"].toArray())
        QCOMPARE(one[u"detection"][u"reason"].toString(), u"unasked"_s);
}

QTEST_GUILESS_MAIN(TestShowDetection)

#include "tst_showdetection.moc"
