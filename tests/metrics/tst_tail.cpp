// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/tail.h"
#include "models/series/sampleswriter.h"
#include "tests/support/samelines.h"

#include <QTest>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using metrics::Lines;
using metrics::WideRange;

namespace {

constexpr qint64 step = 15'000;
constexpr double missing = std::numeric_limits<double>::quiet_NaN();
const base::Instant start = base::instantFromMs(1'795'435'200'000);

WideRange asked(base::Milliseconds from, base::Milliseconds to)
{
    return {.promql = u"up"_s, .range = {.from = start + from, .to = start + to, .step = 15s}};
}

/// What a store holds: values by series and step.
using Store = std::map<QString, std::map<qint64, double>>;

Lines answerOf(const Store &store, const base::TimeRange &range, bool bounds = false)
{
    Lines lines;
    for (const auto &[name, values] : store) {
        series::SamplesWriter writer(2 * step);
        writer.expectGrid(base::toMs(range.from), step);
        for (const auto &[at, value] : values) {
            const qint64 time = base::toMs(start) + at * step;
            if (time < base::toMs(range.from) || time > base::toMs(range.to))
                continue;
            if (bounds)
                writer.append(time, value, {.low = value - 1, .high = value + 1});
            else
                writer.append(time, value);
        }
        if (writer.size() > 0)
            lines.lines.append({.labels = {{u"name"_s, name}}, .samples = writer.snapshot()});
    }
    return lines;
}

} // namespace

class TestTail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRangeThatMovedOnAsksItsEnd();
    void theNewestStepsAreAskedAgain_data();
    void theNewestStepsAreAskedAgain();
    void otherwiseTheWholeIsAsked_data();
    void otherwiseTheWholeIsAsked();
    void tailsAddUpToTheWhole_data();
    void tailsAddUpToTheWhole();
    void lateSamplesReplaceWhatWasThere();
    void whatStandsBesideTheLinesIsTheNewest();
};

void TestTail::aRangeThatMovedOnAsksItsEnd()
{
    const auto tail = metrics::tailOf(asked(0s, 6h), asked(15s, 6h + 15s));
    QVERIFY(tail);
    QCOMPARE(tail->promql, u"up"_s);
    QCOMPARE(tail->range.to, start + 6h + 15s);
    QCOMPARE(tail->range.step, base::Milliseconds(15s));
    QVERIFY(tail->range.points() < 15);
}

void TestTail::theNewestStepsAreAskedAgain_data()
{
    QTest::addColumn<base::Milliseconds>("step");
    QTest::addColumn<metrics::End>("end");
    QTest::addColumn<qint64>("again");
    using enum metrics::End;
    QTest::newRow("two minutes, what was not over, and two steps for the joint")
        << base::Milliseconds(15s) << Fresh << qint64(11);
    QTest::newRow("a second") << base::Milliseconds(1s) << Fresh << qint64(123);
    QTest::newRow("an hour: two steps and two") << base::Milliseconds(1h) << Fresh << qint64(4);
    QTest::newRow("what was over: the joint alone") << base::Milliseconds(15s) << Settled << qint64(2);
}

void TestTail::theNewestStepsAreAskedAgain()
{
    QFETCH(const base::Milliseconds, step);
    QFETCH(const metrics::End, end);
    QFETCH(const qint64, again);
    const WideRange known{.promql = u"up"_s,
                          .range = {.from = start, .to = start + 1000 * step, .step = step}};
    WideRange wanted = known;
    wanted.range.from += step;
    wanted.range.to += step;
    QCOMPARE(metrics::tailOf(known, wanted, end)->range.from, known.range.to - again * step);
}

void TestTail::otherwiseTheWholeIsAsked_data()
{
    QTest::addColumn<WideRange>("known");
    QTest::addColumn<WideRange>("wanted");
    WideRange other = asked(15s, 6h + 15s);
    other.promql = u"down"_s;
    QTest::newRow("another question") << asked(0s, 6h) << other;
    other = asked(15s, 6h + 15s);
    other.coarse = true;
    QTest::newRow("another form") << asked(0s, 6h) << other;
    other = asked(30s, 6h + 30s);
    other.range.step = 30s;
    QTest::newRow("another step") << asked(0s, 6h) << other;
    other.range.step = 0s;
    QTest::newRow("no step") << asked(0s, 6h) << other;
    QTest::newRow("an earlier beginning") << asked(0s, 6h) << asked(-15s, 6h);
    QTest::newRow("an earlier end") << asked(0s, 6h) << asked(0s, 6h - 15s);
    QTest::newRow("half of it is new") << asked(0s, 6h) << asked(3h, 9h);
    QTest::newRow("all of it is new") << asked(0s, 6h) << asked(30h, 36h);
    QTest::newRow("hardly longer than what is asked again") << asked(0s, 6h) << asked(5h + 57min, 6h + 15s);
    WideRange running = asked(0s, 6h);
    running.promql = u"running_sum(up)"_s;
    other = asked(15s, 6h + 15s);
    other.promql = running.promql;
    QTest::newRow("sums that run through all of it") << running << other;
}

void TestTail::otherwiseTheWholeIsAsked()
{
    QFETCH(const WideRange, known);
    QFETCH(const WideRange, wanted);
    QVERIFY(!metrics::tailOf(known, wanted));
}

void TestTail::tailsAddUpToTheWhole_data()
{
    QTest::addColumn<bool>("bounds");
    QTest::addColumn<metrics::End>("end");
    QTest::newRow("samples") << false << metrics::End::Fresh;
    QTest::newRow("with bounds") << true << metrics::End::Fresh;
    QTest::newRow("samples of what was over") << false << metrics::End::Settled;
    QTest::newRow("with bounds of what was over") << true << metrics::End::Settled;
}

/// Series that begin, end, pause and say NaN, over ranges that move on by any number of steps.
void TestTail::tailsAddUpToTheWhole()
{
    QFETCH(const bool, bounds);
    QFETCH(const metrics::End, end);
    std::mt19937 random(17);
    for (int round = 0; round < 40; ++round) {
        Store store;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s}) {
            bool there = random() % 2 == 0;
            for (qint64 at = 0; at < 500; ++at) {
                if (random() % 60 == 0)
                    there = !there;
                if (there && random() % 9 != 0)
                    store[name][at] = !bounds && random() % 40 == 0 ? missing : double(random() % 100);
            }
        }
        WideRange known = asked(0s, 100 * 15s);
        Lines lines = answerOf(store, known.range, bounds);
        for (qint64 moved = 0; moved < 380;) {
            moved += qint64(random() % 12);
            const WideRange wanted = asked(moved * 15s, (100 + moved) * 15s);
            const auto tail = metrics::tailOf(known, wanted, end);
            QVERIFY(tail);
            lines =
                metrics::continued(lines, answerOf(store, tail->range, bounds), tail->range, wanted.range);
            known = wanted;
            QCOMPARE(samelines::difference(lines, answerOf(store, wanted.range, bounds)), QString());
        }
    }
}

void TestTail::lateSamplesReplaceWhatWasThere()
{
    Store store;
    for (qint64 at = 0; at <= 100; ++at)
        store[u"a"_s][at] = 1;
    const WideRange known = asked(0s, 100 * 15s);
    const WideRange wanted = asked(15s, 101 * 15s);
    const Lines before = answerOf(store, known.range);
    store[u"a"_s][95] = 7; // a minute and a quarter before the end
    const auto tail = metrics::tailOf(known, wanted);
    const Lines after = metrics::continued(before, answerOf(store, tail->range), tail->range, wanted.range);
    QCOMPARE(samelines::difference(after, answerOf(store, wanted.range)), QString());
}

void TestTail::whatStandsBesideTheLinesIsTheNewest()
{
    Lines known;
    known.warnings = {u"old"_s};
    Lines tail;
    tail.warnings = {u"new"_s};
    tail.partial = true;
    tail.seriesFetched = 3;
    const WideRange wanted = asked(15s, 101 * 15s);
    const Lines lines = metrics::continued(known, tail, wanted.range, wanted.range);
    QCOMPARE(lines.warnings, QStringList{u"new"_s});
    QVERIFY(lines.partial);
    QCOMPARE(lines.seriesFetched, 3);
}

QTEST_APPLESS_MAIN(TestTail)
#include "tst_tail.moc"
