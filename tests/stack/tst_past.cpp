// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checkdocument.h"
#include "tests/support/programrun.h"
#include "tests/support/realservers.h"

#include <QJsonDocument>
#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = RealServers::Kind;

Q_DECLARE_METATYPE(RealServers::Kind)

namespace {

CheckDocument checked(ProgramRun &run, const RealServers &servers, const QString &at = {})
{
    QStringList arguments{u"check"_s,  u"--metrics"_s, servers.url().toString(), u"--format"_s, u"json"_s,
                          u"--lang"_s, u"en"_s};
    if (!at.isEmpty())
        arguments << u"--at"_s << at;
    run.run(arguments);
    return {run.document()};
}

/// What must be equal of a finding, and when it was sampled.
struct Judged {
    QString what;
    QString at;
};

QMap<QString, Judged> findingsOf(const CheckDocument &document)
{
    QMap<QString, Judged> all;
    for (const QJsonValue &subject : document.subjects()) {
        for (const QJsonValue &value : subject["findings"_L1].toArray()) {
            const QJsonObject finding = value.toObject();
            const QString key =
                subject["name"_L1].toString() + u' ' + finding["signal"_L1].toString() + u' '
                + QString::fromUtf8(
                    QJsonDocument(finding["labels"_L1].toObject()).toJson(QJsonDocument::Compact));
            all.insert(key,
                       {.what = finding["state"_L1].toString() + u' '
                            + QString::number(finding["value"_L1].toDouble(-1), 'g', 12),
                        .at = finding["at"_L1].toString()});
        }
    }
    return all;
}

/// Findings that differ and were not changed by a sample that came in late: dated before the moment, but not
/// yet to be asked for when the live answer was given.
QStringList differences(const CheckDocument &live, const CheckDocument &past, QStringList &late)
{
    const auto then = findingsOf(live);
    const auto now = findingsOf(past);
    QStringList different;
    QMap<QString, Judged> all = then;
    all.insert(now);
    for (const QString &key : all.keys()) {
        const Judged a = then.value(key);
        const Judged b = now.value(key);
        if (a.what != b.what)
            (b.at > a.at ? late : different)
                .append(u"%1: live %2 of %3, past %4 of %5"_s.arg(key, a.what, a.at, b.what, b.at));
    }
    return different;
}

} // namespace

/// "Past equals live": what a check said of a moment is what one hears later who asks about that moment.
class TestPast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pastEqualsLive_data();
    void pastEqualsLive();
    void aMomentBeforeEverythingKnowsNobody();
};

void TestPast::initTestCase()
{
    if (const QString program = RealServers::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
}

void TestPast::pastEqualsLive_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("VictoriaMetrics") << Kind::VictoriaMetrics;
    QTest::newRow("Prometheus") << Kind::Prometheus;
}

void TestPast::pastEqualsLive()
{
    QFETCH(Kind, kind);
    RealServers servers(kind);
    QVERIFY2(servers.startAll(u"node"_s), servers.log().constData());
    ProgramRun run;
    const CheckDocument live = checked(run, servers);
    const QString moment = live.root.value("moment"_L1).toString();
    QVERIFY2(live.root.value("live"_L1).toBool() && live.subjects().size() == 1, run.said().constData());
    const qint64 ms = QDateTime::fromString(moment, Qt::ISODateWithMs).toMSecsSinceEpoch();
    // Samples that are newer by several scrapes: nothing from before the moment is on its way any more.
    QVERIFY2(servers.waitFor(u"timestamp(node_load5) > %1"_s.arg(double(ms + 5000) / 1000, 0, 'f', 3)),
             servers.log().constData());
    const CheckDocument past = checked(run, servers, moment);
    QVERIFY2(!past.root.value("live"_L1).toBool(true), run.said().constData());
    QCOMPARE(past.root.value("moment"_L1).toString(), moment);
    QCOMPARE(past.sourceState(), u"ok"_s);
    QStringList late;
    const QStringList different = differences(live, past, late);
    for (const QString &finding : std::as_const(late))
        qInfo("late sample: %s", qPrintable(finding));
    QVERIFY2(different.isEmpty(), qPrintable(different.join(u'\n')));
    QVERIFY(findingsOf(past).size() > late.size());
    if (late.isEmpty())
        QCOMPARE(past.state(), live.state());
}

void TestPast::aMomentBeforeEverythingKnowsNobody()
{
    RealServers servers(Kind::VictoriaMetrics);
    QVERIFY2(servers.startAll(u"node"_s), servers.log().constData());
    ProgramRun run;
    const CheckDocument past = checked(run, servers, u"yesterday 14:00"_s);
    QCOMPARE(run.exitCode(), 3);
    QVERIFY(past.subjects().isEmpty());
    QVERIFY(!past.root.value("live"_L1).toBool(true));
}

QTEST_GUILESS_MAIN(TestPast)
#include "tst_past.moc"
