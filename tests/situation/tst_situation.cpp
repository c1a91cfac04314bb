// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/situationjson.h"
#include "models/situation/situationtext.h"
#include "tests/support/manualclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::State;
using situation::Situation;
using situation::SourceStatus;

namespace {

health::Host host(const QString &name, State state)
{
    const base::Instant now = ManualClock().now();
    return {.name = name,
            .kind = u"host"_s,
            .instance = name + u":9100"_s,
            .state = state,
            .findings = {{.signal = u"disk"_s,
                          .state = state,
                          .value = 0.91,
                          .unit = base::Unit::Ratio,
                          .at = now - 12s,
                          .parts = {{u"mountpoint"_s, u"/"_s}},
                          .query = u"1 - avail / size"_s,
                          .reason = {.code = signals::Reason::Code::PastWarning, .limit = 0.85}}}};
}

Situation withSource(SourceStatus::State state, const QList<health::Host> &hosts)
{
    const base::Instant now = ManualClock().now();
    Situation situation{.moment = now,
                        .sources = {{.id = u"metrics"_s,
                                     .kind = u"prometheus"_s,
                                     .place = u"m.example:9090"_s,
                                     .state = state,
                                     .asOf = now}},
                        .fleet = {.hosts = hosts, .moment = now}};
    if (state == SourceStatus::State::Down)
        situation.sources.first().error =
            base::Error{.kind = base::Error::Kind::Unreachable, .detail = u"connection refused"_s};
    return situation;
}

} // namespace

class TestSituation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStateOfEverything_data();
    void theStateOfEverything();
    void jsonSaysWhatTheDesignSays();
    void aValueJsonCannotWriteIsNull();
    void aSourceInTroubleSaysItsKind();
    void textHasOnlyWhatIsNotOk();
    void aNameDrivesNoTerminal();
};

void TestSituation::theStateOfEverything_data()
{
    QTest::addColumn<SourceStatus::State>("source");
    QTest::addColumn<QList<State>>("hosts");
    QTest::addColumn<State>("state");
    QTest::newRow("all ok") << SourceStatus::State::Ok << QList<State>{State::Ok, State::Ok} << State::Ok;
    QTest::newRow("the worst counts")
        << SourceStatus::State::Ok << QList<State>{State::Ok, State::Warning} << State::Warning;
    QTest::newRow("nobody is unknown") << SourceStatus::State::Ok << QList<State>{} << State::Unknown;
    QTest::newRow("a dead source is never ok")
        << SourceStatus::State::Down << QList<State>{State::Ok} << State::Unknown;
    QTest::newRow("a dead source hides no outage")
        << SourceStatus::State::Down << QList<State>{State::Critical} << State::Critical;
}

void TestSituation::theStateOfEverything()
{
    QFETCH(SourceStatus::State, source);
    QFETCH(QList<State>, hosts);
    QFETCH(State, state);
    QList<health::Host> made;
    for (const State one : hosts)
        made.append(host(u"a"_s, one));
    QCOMPARE(withSource(source, made).state(), state);
    QCOMPARE((Situation{}).state(), State::Unknown);
}

void TestSituation::jsonSaysWhatTheDesignSays()
{
    const auto situation =
        withSource(SourceStatus::State::Ok, {host(u"pica01"_s, State::Warning), host(u"alice"_s, State::Ok)});
    const QJsonObject json = situation::toJson(situation, QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(json[u"schema"_s].toString(), u"vigie.check/1"_s);
    QCOMPARE(json[u"moment"_s].toString(), u"2026-11-23T18:40:00Z"_s);
    QCOMPARE(json[u"live"_s].toBool(), true);
    QCOMPARE(json[u"state"_s].toString(), u"warning"_s);
    QCOMPARE(json[u"counts"_s].toObject(),
             (QJsonObject{{u"critical"_s, 0}, {u"warning"_s, 1}, {u"unknown"_s, 0}, {u"ok"_s, 1}}));
    const QJsonObject source = json[u"sources"_s].toArray().first().toObject();
    QCOMPARE(source[u"state"_s].toString(), u"ok"_s);
    QVERIFY(source[u"error"_s].isNull());
    const QJsonObject subject = json[u"subjects"_s].toArray().first().toObject();
    QCOMPARE(subject[u"kind"_s].toString(), u"host"_s);
    QCOMPARE(subject[u"name"_s].toString(), u"pica01"_s);
    const QJsonObject finding = subject[u"findings"_s].toArray().first().toObject();
    QCOMPARE(finding[u"signal"_s].toString(), u"disk"_s);
    QCOMPARE(finding[u"value"_s].toDouble(), 0.91);
    QCOMPARE(finding[u"unit"_s].toString(), u"ratio"_s);
    QCOMPARE(finding[u"at"_s].toString(), u"2026-11-23T18:39:48Z"_s);
    QCOMPARE(finding[u"labels"_s].toObject(), (QJsonObject{{u"mountpoint"_s, u"/"_s}}));
    QCOMPARE(finding[u"query"_s].toString(), u"1 - avail / size"_s);
    QVERIFY(!finding[u"reason"_s].toString().isEmpty());
}

void TestSituation::aValueJsonCannotWriteIsNull()
{
    auto situation = withSource(SourceStatus::State::Ok, {host(u"a"_s, State::Unknown)});
    situation.fleet.hosts.first().findings.first().value = std::numeric_limits<double>::infinity();
    const QJsonObject json = situation::toJson(situation, QLocale::c());
    QVERIFY(json[u"subjects"_s][0][u"findings"_s][0][u"value"_s].isNull());
}

void TestSituation::aSourceInTroubleSaysItsKind()
{
    const QJsonObject json = situation::toJson(withSource(SourceStatus::State::Down, {}), QLocale::c());
    const QJsonValue error = json[u"sources"_s][0][u"error"_s];
    QCOMPARE(error[u"kind"_s].toString(), u"unreachable"_s);
    QCOMPARE(error[u"detail"_s].toString(), u"connection refused"_s);
}

void TestSituation::textHasOnlyWhatIsNotOk()
{
    const auto situation =
        withSource(SourceStatus::State::Ok, {host(u"pica01"_s, State::Warning), host(u"alice"_s, State::Ok)});
    const QString text = situation::toText(situation, QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(text.count(u"disk"_s), 1);
    QVERIFY(text.contains(u"pica01"_s));
    QVERIFY(text.contains(u"alice"_s));
    QVERIFY(text.contains(u"91%"_s));
    QVERIFY(text.contains(u"Prometheus m.example:9090"_s));
    QVERIFY(text.endsWith(u'\n'));
}

void TestSituation::aNameDrivesNoTerminal()
{
    health::Host wild = host(u"\x1b[2Jalice\n  Ok  bob"_s + QString(1'000'000, u'x'), State::Critical);
    wild.findings.first().parts = {{u"mountpoint"_s, u"/\x1b]0;owned\a"_s}};
    const QString text = situation::toText(withSource(SourceStatus::State::Ok, {wild}), QLocale::c());
    QVERIFY(!text.contains(QChar(0x1b)) && !text.contains(QChar(7)));
    QVERIFY(text.contains("alice Ok bob"_L1)); // on one line
    QVERIFY2(text.size() < 3000, qPrintable(QString::number(text.size())));
}

QTEST_APPLESS_MAIN(TestSituation)
#include "tst_situation.moc"
