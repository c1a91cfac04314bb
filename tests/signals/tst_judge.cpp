// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signals/judge.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using base::State;
using signals::Finding;
using signals::HostReadings;
using signals::Reading;
using signals::Readings;
using signals::Reason;
using signals::Rule;
using signals::Signal;
using Code = Reason::Code;

namespace {

const base::Instant now = base::instantFromMs(1'795'459'200'000);

Signal disk()
{
    return {.id = u"disk"_s,
            .unit = base::Unit::Ratio,
            .query = u"q"_s,
            .rule = {.direction = Rule::Direction::Above, .warning = 0.85, .critical = 0.95},
            .maxAge = 5min,
            .core = true};
}

Signal optional()
{
    Signal signal = disk();
    signal.id = u"zfs"_s;
    signal.core = false;
    return signal;
}

Signal reach()
{
    return {.id = u"reach"_s,
            .unit = base::Unit::Bool,
            .rule = {.direction = Rule::Direction::Below, .critical = 0},
            .maxAge = 5min,
            .core = true};
}

/// A machine of which one signal was read, everything it stands on being there.
HostReadings hostWith(const QString &signal, double value, base::Milliseconds age = 10s)
{
    return {.instance = u"a:9100"_s,
            .name = u"a"_s,
            .sampledAt = now - age,
            .bySignal = {{signal, {.readings = {{.value = value}}, .sampledAt = now - age, .seen = true}}}};
}

/// A machine that told nothing of a signal: its families were there, or never were.
HostReadings silentHost(const QString &signal, bool seen)
{
    HostReadings host{.instance = u"a:9100"_s, .name = u"a"_s, .sampledAt = now - 10s};
    host.bySignal[signal] = {.missing = {u"node_thing"_s}, .seen = seen};
    return host;
}

signals::Judgement judgement(const HostReadings &host, const QList<Signal> &entries,
                             const signals::Circumstances &circumstances = {.moment = now},
                             const Readings &round = {.moment = now})
{
    return signals::judge(host, round, entries, circumstances);
}

QList<Finding> judged(const HostReadings &host, const QList<Signal> &entries,
                      const signals::Circumstances &circumstances = {.moment = now},
                      const Readings &round = {.moment = now})
{
    return judgement(host, entries, circumstances, round).findings;
}

} // namespace

Q_DECLARE_METATYPE(signals::Reason::Code)

class TestJudge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesMeetTheirLimits_data();
    void valuesMeetTheirLimits();
    void lowCanBeBad();
    void withoutLimitsAValueIsOk();
    void oldSamplesAreNotBelieved_data();
    void oldSamplesAreNotBelieved();
    void aSampleOfUnknownAgeIsNotBelieved();
    void aFailingSourceTurnsEverythingUnknownAndKeepsTheValue();
    void whatIsOnlyRememberedIsUnknown();
    void aSampleFromTheFutureIsNotBelieved();
    void clocksThatDifferMakeNowMeaningless_data();
    void clocksThatDifferMakeNowMeaningless();
    void aValueWithoutItsFamilyIsNotBelieved();
    void aSilentCoreSignalIsUnknownSinceItsLastSample();
    void whatWasSeenAndIsGoneIsUnknownAndNamed();
    void whatWasNeverSeenIsNotWatched();
    void whenNobodyCanTellWhetherItAppliesItIsUnknown();
    void silenceIsOkOnlyWhenTheEntrySaysWhatItMeans();
    void aTextFileIsAsOldAsItsDate();
    void aSignalAskedSeldomMayBeOlder();
    void aRefusedQuestionCostsItsSignalOnly();
    void aTargetThatDoesNotAnswerSaysSo();
    void valuesThatOutliveTheirMachineAreNotBelieved();
    void eachPartIsJudged();
    void theSameInputGivesTheSameOutput();
};

void TestJudge::valuesMeetTheirLimits_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<State>("state");
    QTest::addColumn<Code>("code");
    QTest::newRow("well below") << 0.2 << State::Ok << Code::WithinLimits;
    QTest::newRow("just below") << 0.8499 << State::Ok << Code::WithinLimits;
    QTest::newRow("reaching is passing") << 0.85 << State::Warning << Code::PastWarning;
    QTest::newRow("between") << 0.9 << State::Warning << Code::PastWarning;
    QTest::newRow("critical") << 0.95 << State::Critical << Code::PastCritical;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << State::Critical
                              << Code::PastCritical;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << State::Unknown
                                  << Code::NotANumber;
}

void TestJudge::valuesMeetTheirLimits()
{
    QFETCH(double, value);
    QFETCH(State, state);
    QFETCH(Code, code);
    const auto findings = judged(hostWith(u"disk"_s, value), {disk()});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().state, state);
    QCOMPARE(findings.first().reason.code, code);
    QCOMPARE(findings.first().query, u"q"_s);
    QCOMPARE(findings.first().at, now - 10s);
}

void TestJudge::lowCanBeBad()
{
    Signal days = disk();
    days.rule = {.direction = Rule::Direction::Below, .warning = 21, .critical = 7};
    QCOMPARE(judged(hostWith(u"disk"_s, 22), {days}).first().state, State::Ok);
    QCOMPARE(judged(hostWith(u"disk"_s, 21), {days}).first().state, State::Warning);
    QCOMPARE(judged(hostWith(u"disk"_s, -1), {days}).first().state, State::Critical);
}

void TestJudge::withoutLimitsAValueIsOk()
{
    Signal uptime = disk();
    uptime.rule = {};
    const auto findings = judged(hostWith(u"disk"_s, 1e9), {uptime});
    QCOMPARE(findings.first().state, State::Ok);
    QCOMPARE(findings.first().reason.code, Code::NoLimits);
}

void TestJudge::oldSamplesAreNotBelieved_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<State>("state");
    QTest::newRow("fresh") << 0 << State::Ok;
    QTest::newRow("at the limit") << 300 << State::Ok;
    QTest::newRow("too old") << 301 << State::Unknown;
    QTest::newRow("a little ahead of our clock") << -5 << State::Ok;
}

void TestJudge::oldSamplesAreNotBelieved()
{
    QFETCH(int, seconds);
    QFETCH(State, state);
    const auto findings = judged(hostWith(u"disk"_s, 0.1, std::chrono::seconds(seconds)), {disk()});
    QCOMPARE(findings.first().state, state);
    QCOMPARE(findings.first().value, 0.1);
}

void TestJudge::aSampleOfUnknownAgeIsNotBelieved()
{
    HostReadings host = hostWith(u"disk"_s, 0.1);
    host.bySignal[u"disk"_s].sampledAt.reset();
    QCOMPARE(judged(host, {disk()}).first().state, State::Unknown);
}

void TestJudge::aFailingSourceTurnsEverythingUnknownAndKeepsTheValue()
{
    const Error error{.kind = Error::Kind::TimedOut, .detail = u"no byte for 10 s"_s};
    for (const double value : {0.1, 0.9, 0.99}) {
        const auto findings =
            judged(hostWith(u"disk"_s, value), {disk(), reach()}, {.moment = now, .sourceError = error});
        QCOMPARE(findings.size(), 2);
        for (const Finding &finding : findings) {
            QCOMPARE(finding.state, State::Unknown);
            QCOMPARE(finding.reason.code, Code::SourceDown);
            QCOMPARE(finding.reason.error, error);
        }
        QCOMPARE(findings.first().value, value);
        QCOMPARE(findings.first().reason.age, base::Milliseconds(10s));
    }
}

void TestJudge::whatIsOnlyRememberedIsUnknown()
{
    const auto findings = judged(hostWith(u"disk"_s, 0.1, 1s), {disk()}, {.moment = now, .confirmed = false});
    QCOMPARE(findings.first().state, State::Unknown);
    QCOMPARE(findings.first().value, 0.1);
}

void TestJudge::aSampleFromTheFutureIsNotBelieved()
{
    const auto findings = judged(hostWith(u"disk"_s, 0.1, -1h), {disk()});
    QCOMPARE(findings.first().state, State::Unknown);
    QCOMPARE(findings.first().reason.code, Code::FutureSample);
    QCOMPARE(findings.first().reason.age, base::Milliseconds(1h));
}

void TestJudge::clocksThatDifferMakeNowMeaningless_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<State>("state");
    QTest::newRow("alike") << 0 << State::Ok;
    QTest::newRow("a minute") << 1 << State::Ok;
    QTest::newRow("the backend is an hour ahead") << 60 << State::Unknown;
    QTest::newRow("the backend is an hour behind") << -60 << State::Unknown;
}

void TestJudge::clocksThatDifferMakeNowMeaningless()
{
    QFETCH(int, minutes);
    QFETCH(State, state);
    const Readings round{.moment = now, .skew = std::chrono::minutes(minutes)};
    QCOMPARE(judged(hostWith(u"disk"_s, 0.1), {disk()}, {.moment = now}, round).first().state, state);
}

void TestJudge::aValueWithoutItsFamilyIsNotBelieved()
{
    HostReadings host = hostWith(u"disk"_s, 0.1); // a rate outlives its series by its window
    host.bySignal[u"disk"_s].sampledAt.reset();
    host.bySignal[u"disk"_s].missing = {u"node_thing"_s};
    const auto findings = judged(host, {disk()});
    QCOMPARE(findings.first().state, State::Unknown);
    QCOMPARE(findings.first().reason.missing, QStringList{u"node_thing"_s});
    QCOMPARE(findings.first().value, 0.1);
}

void TestJudge::aSilentCoreSignalIsUnknownSinceItsLastSample()
{
    HostReadings silent = silentHost(u"disk"_s, true);
    silent.bySignal[u"disk"_s].lastSeen = now - 12min;
    const auto findings = judged(silent, {disk()});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().state, State::Unknown);
    QCOMPARE(findings.first().reason.age, base::Milliseconds(12min));
    QCOMPARE(findings.first().since, now - 12min);
    QVERIFY(!findings.first().value);
    QCOMPARE(judged(HostReadings{.instance = u"a"_s}, {disk()}).first().reason.code, Code::NoSample);
}

void TestJudge::whatWasSeenAndIsGoneIsUnknownAndNamed()
{
    const auto findings = judged(silentHost(u"zfs"_s, true), {optional()});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().state, State::Unknown);
    QCOMPARE(findings.first().reason.code, Code::MissingSeries);
    QCOMPARE(findings.first().reason.missing, QStringList{u"node_thing"_s});
}

void TestJudge::whatWasNeverSeenIsNotWatched()
{
    for (const HostReadings &host : {silentHost(u"zfs"_s, false), HostReadings{.instance = u"a"_s}}) {
        const auto said = judgement(host, {optional()});
        QVERIFY(said.findings.isEmpty());
        QCOMPARE(said.notWatched, QStringList{u"zfs"_s});
    }
}

void TestJudge::whenNobodyCanTellWhetherItAppliesItIsUnknown()
{
    HostReadings host = silentHost(u"zfs"_s, false);
    host.bySignal[u"zfs"_s].seenError = Error{.kind = Error::Kind::TimedOut, .detail = {}};
    const auto said = judgement(host, {optional()});
    QCOMPARE(said.findings.size(), 1);
    QCOMPARE(said.findings.first().state, State::Unknown);
    QCOMPARE(said.findings.first().reason.code, Code::QueryFailed);
    QVERIFY(said.notWatched.isEmpty());
}

void TestJudge::silenceIsOkOnlyWhenTheEntrySaysWhatItMeans()
{
    HostReadings host{.instance = u"a"_s, .name = u"a"_s};
    host.bySignal[u"zfs"_s] = {.sampledAt = now - 10s, .seen = true}; // all is there, and nothing was found
    QCOMPARE(judged(host, {optional()}).first().state, State::Unknown);
    QCOMPARE(judged(host, {optional()}).first().reason.code, Code::Incomplete);

    Signal quiet = optional();
    quiet.quiet = 0;
    const Finding fine = judged(host, {quiet}).first();
    QCOMPARE(fine.state, State::Ok);
    QCOMPARE(fine.value, 0.0);
    QCOMPARE(fine.at, now - 10s);
    QCOMPARE(fine.reason.code, Code::NothingBad);

    host.bySignal[u"zfs"_s].sampledAt = now - 6min; // the families are there, but old
    QCOMPARE(judged(host, {quiet}).first().state, State::Unknown);
}

void TestJudge::aTextFileIsAsOldAsItsDate()
{
    Signal smart = optional();
    smart.quiet = 0;
    smart.maxAge = 2h;
    HostReadings host{.instance = u"a"_s, .name = u"a"_s};
    host.bySignal[u"zfs"_s] = {.sampledAt = now - 3h, .seen = true}; // its script died, the exporter lives
    QCOMPARE(judged(host, {smart}).first().state, State::Unknown);
    QCOMPARE(judged(host, {smart}).first().reason.code, Code::StaleSample);
}

void TestJudge::aSignalAskedSeldomMayBeOlder()
{
    Signal seldom = disk();
    seldom.every = 5min;
    QCOMPARE(judged(hostWith(u"disk"_s, 0.1, 9min), {seldom}).first().state, State::Ok);
    QCOMPARE(judged(hostWith(u"disk"_s, 0.1, 11min), {seldom}).first().state, State::Unknown);
}

void TestJudge::aRefusedQuestionCostsItsSignalOnly()
{
    const Error error{.kind = Error::Kind::Rejected, .detail = u"HTTP 422"_s};
    Signal memory = disk();
    memory.id = u"memory"_s;
    const Readings round{.moment = now, .failures = {{u"memory"_s, error}, {u"zfs"_s, error}}};
    const auto findings =
        judged(hostWith(u"disk"_s, 0.1), {disk(), memory, optional()}, {.moment = now}, round);
    QCOMPARE(findings.size(), 3);
    QCOMPARE(findings.at(0).state, State::Ok);
    QCOMPARE(findings.at(1).reason.code, Code::QueryFailed);
    QCOMPARE(findings.at(1).state, State::Unknown);
    QCOMPARE(findings.at(2).state, State::Unknown); // whether it applies, nobody can say now
}

void TestJudge::aTargetThatDoesNotAnswerSaysSo()
{
    const auto findings = judged(hostWith(u"reach"_s, 0), {reach()});
    QCOMPARE(findings.first().state, State::Critical);
    QCOMPARE(findings.first().reason.code, Code::TargetDown);
}

void TestJudge::valuesThatOutliveTheirMachineAreNotBelieved()
{
    HostReadings host = hostWith(u"reach"_s, 0);
    host.bySignal[u"disk"_s] = {.readings = {{.value = 0.99}}, .sampledAt = now - 20s, .seen = true};
    const auto findings = judged(host, {reach(), disk(), optional()});
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings.at(0).state, State::Critical);
    QCOMPARE(findings.at(1).state, State::Unknown);
    QCOMPARE(findings.at(1).reason.code, Code::TargetDown);
    QCOMPARE(findings.at(1).value, 0.99);
}

void TestJudge::eachPartIsJudged()
{
    HostReadings host = hostWith(u"disk"_s, 0.1);
    host.bySignal[u"disk"_s].readings = {{.parts = {{u"mountpoint"_s, u"/"_s}}, .value = 0.5},
                                         {.parts = {{u"mountpoint"_s, u"/srv"_s}}, .value = 0.96}};
    const auto findings = judged(host, {disk()});
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings.at(0).state, State::Ok);
    QCOMPARE(findings.at(1).state, State::Critical);
    QCOMPARE(findings.at(1).parts.value(u"mountpoint"), u"/srv"_s);
}

void TestJudge::theSameInputGivesTheSameOutput()
{
    const HostReadings host = hostWith(u"disk"_s, 0.9);
    QCOMPARE(judged(host, {disk(), reach()}), judged(host, {disk(), reach()}));
}

QTEST_APPLESS_MAIN(TestJudge)
#include "tst_judge.moc"
