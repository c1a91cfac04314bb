// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/alertsjson.h"
#include "models/situation/alertstext.h"
#include "models/situation/alertsubjects.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using alerts::Alert;
using alerts::Evaluation;
using base::State;
using situation::AlertsView;
using situation::Situation;
using situation::SourceStatus;

namespace {

Alert down(const QString &instance)
{
    Alert alert{.labels{{u"alertname"_s, u"Down"_s}, {u"instance"_s, instance}}};
    alerts::completeFromLabels(alert);
    return alert;
}

SourceStatus source(const QString &id, SourceStatus::State state)
{
    return {.id = id, .place = id + u".example"_s, .state = state, .asOf = ManualClock().now()};
}

/// One machine, all well, and a source of alerts in some state.
Situation healthyWith(SourceStatus::State state)
{
    return {.sources{source(u"metrics"_s, SourceStatus::State::Ok), source(u"alerts"_s, state)},
            .fleet{.hosts{{.name = u"alice"_s, .instance = u"10.0.0.1:9100"_s, .state = State::Ok}}}};
}

} // namespace

class TestAlertSituation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void greenNeedsAlertsThatSomebodyEvaluates_data();
    void greenNeedsAlertsThatSomebodyEvaluates();
    void alertsNeverHideWhatIsWorse();
    void subjectsAreCalledAsTheMachinesAre();
    void anEmptyListSaysWhy_data();
    void anEmptyListSaysWhy();
    void jsonTellsEachAlert();
};

void TestAlertSituation::greenNeedsAlertsThatSomebodyEvaluates_data()
{
    QTest::addColumn<SourceStatus::State>("alerting");
    QTest::addColumn<State>("whole");
    QTest::newRow("answers") << SourceStatus::State::Ok << State::Ok;
    QTest::newRow("down") << SourceStatus::State::Down << State::Unknown;
    QTest::newRow("nobody evaluates") << SourceStatus::State::Unevaluated << State::Unknown;
}

void TestAlertSituation::greenNeedsAlertsThatSomebodyEvaluates()
{
    QFETCH(SourceStatus::State, alerting);
    QFETCH(State, whole);
    QCOMPARE(healthyWith(alerting).state(), whole);
}

void TestAlertSituation::alertsNeverHideWhatIsWorse()
{
    Situation situation = healthyWith(SourceStatus::State::Down);
    situation.fleet.hosts.first().state = State::Critical;
    QCOMPARE(situation.state(), State::Critical);
}

void TestAlertSituation::subjectsAreCalledAsTheMachinesAre()
{
    const health::Fleet fleet = healthyWith(SourceStatus::State::Ok).fleet;
    const QList<settings::NameRule> names{{.instance = u"10.0.0.2"_s, .name = u"bob"_s}};
    Alert bare{.labels{{u"alertname"_s, u"A"_s}, {u"host"_s, u"alice"_s}}};
    alerts::completeFromLabels(bare);
    const auto named = situation::withSubjects(
        {down(u"10.0.0.1:9100"_s), down(u"10.0.0.2:9100"_s), down(u"10.0.0.3:9100"_s), bare}, fleet, names);
    QCOMPARE(named[0].subject, u"alice"_s);
    QCOMPARE(named[1].subject, u"bob"_s);
    QCOMPARE(named[2].subject, u"10.0.0.3"_s);
    QCOMPARE(named[3].subject, u"alice"_s);
    QCOMPARE(named[3].instance, u"10.0.0.1:9100"_s);
}

void TestAlertSituation::anEmptyListSaysWhy_data()
{
    QTest::addColumn<AlertsView>("view");
    QTest::addColumn<QString>("said");
    const SourceStatus here = source(u"metrics"_s, SourceStatus::State::Ok);
    SourceStatus broken = here;
    broken.error = base::Error{.kind = base::Error::Kind::Unreachable};
    QTest::newRow("quiet") << AlertsView{.list{.evaluation = Evaluation::Yes, .rules = 7}, .status = here}
                           << u"No alert is firing; 7"_s;
    QTest::newRow("nobody looks") << AlertsView{.list{.evaluation = Evaluation::No}, .status = here}
                                  << u"Nobody evaluates alert rules at metrics.example"_s;
    QTest::newRow("rules that fail") << AlertsView{.list{.evaluation = Evaluation::No, .failingRules = 2},
                                                   .status = here}
                                     << u"No alert rule can be evaluated at metrics.example"_s;
    QTest::newRow("an Alertmanager") << AlertsView{
        .list{.evaluation = Evaluation::Unsaid, .backend = u"alertmanager"_s},
        .status = here} << u"metrics.example has no alert"_s;
    QTest::newRow("down") << AlertsView{.list{.evaluation = Evaluation::Yes}, .status = broken}
                          << u"No alerts from metrics.example"_s;
}

void TestAlertSituation::anEmptyListSaysWhy()
{
    QFETCH(AlertsView, view);
    QFETCH(QString, said);
    const QString text = situation::alertsText(view, ManualClock().now() + 12min, QLocale::c());
    QVERIFY2(text.startsWith(said), qPrintable(text));
    QCOMPARE(text.contains(u"12\u00a0min"_s), view.status.error.has_value());
}

void TestAlertSituation::jsonTellsEachAlert()
{
    Situation situation = healthyWith(SourceStatus::State::Ok);
    situation.alerts = AlertsView{.list{.alerts{down(u"a:9100"_s)}, .evaluation = Evaluation::Yes},
                                  .status = source(u"alerts"_s, SourceStatus::State::Ok)};
    const QJsonObject document = situation::alertsDocument(situation);
    QCOMPARE(document.value("schema"_L1).toString(), u"vigie.alerts/1"_s);
    QVERIFY(document.value("evaluated"_L1).toBool());
    const QJsonObject alert = document.value("alerts"_L1).toArray().first().toObject();
    QCOMPARE(alert.value("name"_L1).toString(), u"Down"_s);
    QCOMPARE(alert.value("state"_L1).toString(), u"firing"_s);
    QVERIFY(alert.value("since"_L1).isNull());
    QVERIFY(alert.value("severity"_L1).isNull());
    QCOMPARE(alert.value("labels"_L1).toObject().value("instance"_L1).toString(), u"a:9100"_s);
}

QTEST_GUILESS_MAIN(TestAlertSituation)
#include "tst_alertsituation.moc"
