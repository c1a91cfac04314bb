// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/round/proving.h"
#include "models/round/sheet.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::State;
using rounds::Proving;
using rounds::Step;
using situation::Situation;
using SourceState = situation::SourceStatus::State;

namespace {

health::Host host(const QString &name, const QList<std::pair<QString, State>> &findings)
{
    health::Host one{.name = name, .instance = name + u":9100"_s};
    for (const auto &[signal, state] : findings)
        one.findings.append({.signal = signal,
                             .state = state,
                             .at = ManualClock().now() - 30s,
                             .query = signal + u"_query"_s});
    return one;
}

Situation situationOf(const QList<health::Host> &hosts, SourceState metrics = SourceState::Ok)
{
    Situation situation;
    situation.moment = ManualClock().now();
    situation.sources = {{.id = u"metrics"_s, .state = metrics}};
    situation.fleet = {.hosts = hosts, .moment = situation.moment};
    return situation;
}

Step step(const QStringList &proves, bool everywhere = false)
{
    return {.id = u"s"_s, .proves = proves, .everywhere = everywhere};
}

Situation withAlerts(alerts::Evaluation evaluation, const QList<alerts::Alert> &list, bool confirmed = true)
{
    Situation situation = situationOf({});
    situation.alerts = situation::AlertsView{.confirmed = confirmed};
    situation.alerts->list.alerts = list;
    situation.alerts->list.evaluation = evaluation;
    situation.alerts->status.asOf = situation.moment;
    return situation;
}

} // namespace

class TestProving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyAllWellProves_data();
    void onlyAllWellProves();
    void staleMetricsProveNothing();
    void everywhereCountsWhoTellsNothing();
    void alertsProveWhenSomebodyEvaluates_data();
    void alertsProveWhenSomebodyEvaluates();
    void theOldestSampleDatesAProof();
    void aTickStaysBeforeAProof();
    void nothingIsTickedWithoutARound();
};

void TestProving::onlyAllWellProves_data()
{
    QTest::addColumn<QList<int>>("states"); // one a machine
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, const QList<State> &states, State state) {
        QList<int> numbers;
        for (const State one : states)
            numbers.append(int(one));
        QTest::newRow(name) << numbers << int(state);
    };
    row("all well", {State::Ok, State::Ok}, State::Ok);
    row("one unknown", {State::Ok, State::Unknown}, State::Unknown);
    row("one bad", {State::Ok, State::Warning}, State::Warning);
    row("one bad, one unknown", {State::Critical, State::Unknown}, State::Warning);
    row("no machine", {}, State::Unknown);
}

void TestProving::onlyAllWellProves()
{
    QFETCH(QList<int>, states);
    QFETCH(int, state);
    QList<health::Host> hosts;
    for (const int one : states)
        hosts.append(host(u"h%1"_s.arg(hosts.size()), {{u"disk"_s, State(one)}}));
    const Proving proving = rounds::prove(step({u"disk"_s}), situationOf(hosts));
    QCOMPARE(int(proving.state), state);
    QCOMPARE(proving.isProved(), state == int(State::Ok));
}

void TestProving::staleMetricsProveNothing()
{
    for (const SourceState state : {SourceState::Stale, SourceState::Down})
        QCOMPARE(
            rounds::prove(step({u"disk"_s}), situationOf({host(u"a"_s, {{u"disk"_s, State::Ok}})}, state))
                .state,
            State::Unknown);
}

void TestProving::everywhereCountsWhoTellsNothing()
{
    const Situation situation =
        situationOf({host(u"a"_s, {{u"raid_failed"_s, State::Ok}}), host(u"b"_s, {})});
    QCOMPARE(rounds::prove(step({u"raid_failed"_s}), situation).state, State::Ok);
    const Proving strict = rounds::prove(step({u"raid_failed"_s}, true), situation);
    QCOMPARE(strict.state, State::Unknown);
    QCOMPARE(strict.whom, QStringList{u"b"_s});
}

void TestProving::alertsProveWhenSomebodyEvaluates_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<int>("state");
    QTest::newRow("quiet") << withAlerts(alerts::Evaluation::Yes, {}) << int(State::Ok);
    QTest::newRow("one fires") << withAlerts(alerts::Evaluation::Yes, {{.name = u"Down"_s}})
                               << int(State::Warning);
    QTest::newRow("nobody evaluates") << withAlerts(alerts::Evaluation::No, {}) << int(State::Unknown);
    QTest::newRow("quiet, as it was said earlier")
        << withAlerts(alerts::Evaluation::Yes, {}, false) << int(State::Unknown);
    QTest::newRow("nobody is asked") << situationOf({}) << int(State::Unknown);
}

void TestProving::alertsProveWhenSomebodyEvaluates()
{
    QFETCH(Situation, situation);
    QFETCH(int, state);
    QCOMPARE(int(rounds::prove(step({u"alerts"_s}), situation).state), state);
}

void TestProving::theOldestSampleDatesAProof()
{
    health::Host old = host(u"a"_s, {{u"disk"_s, State::Ok}});
    old.findings.first().at = ManualClock().now() - 4min;
    const Proving proving =
        rounds::prove(step({u"disk"_s}), situationOf({old, host(u"b"_s, {{u"disk"_s, State::Ok}})}));
    QCOMPARE(proving.at, std::optional(ManualClock().now() - 4min));
    QCOMPARE(proving.queries, QStringList{u"disk_query"_s});
    QCOMPARE(proving.good, 2);
}

void TestProving::aTickStaysBeforeAProof()
{
    rounds::Round round{.id = u"r"_s};
    round.marks[u"s"_s] = {.kind = rounds::Mark::Kind::ByHand, .who = u"Ana"_s};
    const Situation situation = situationOf({host(u"a"_s, {{u"disk"_s, State::Ok}})});
    const auto byHand = rounds::sheetOf({step({u"disk"_s})}, round, situation);
    QCOMPARE(byHand.lines.first().mark.who, u"Ana"_s);
    const auto bySignal = rounds::sheetOf({step({u"disk"_s})}, rounds::Round{.id = u"r"_s}, situation);
    QCOMPARE(bySignal.lines.first().mark.kind, rounds::Mark::Kind::Proved);
    QCOMPARE(bySignal.done(), 1);
}

void TestProving::nothingIsTickedWithoutARound()
{
    const auto sheet = rounds::sheetOf({step({u"disk"_s})}, std::nullopt,
                                       situationOf({host(u"a"_s, {{u"disk"_s, State::Ok}})}));
    QCOMPARE(sheet.done(), 0);
    QVERIFY(sheet.lines.first().proving.isProved());
}

QTEST_GUILESS_MAIN(TestProving)

#include "tst_proving.moc"
