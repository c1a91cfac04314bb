// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/historyplan.h"
#include "app/demo/importlines.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace demo;
using namespace std::chrono_literals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// Every instant that the stages load, ascending.
QList<qint64> instants(const QList<Stage> &stages)
{
    QList<qint64> all;
    for (const Stage &stage : stages)
        for (const Span &span : stage.spans)
            for (qint64 at = (span.after / span.step + 1) * span.step; at <= span.upTo; at += span.step)
                all.append(at);
    std::ranges::sort(all);
    return all;
}

/// The widest distance between neighbours among those in [from, to].
qint64 widest(const QList<qint64> &all, qint64 from, qint64 to)
{
    qint64 result = 0;
    for (qsizetype index = 1; index < all.size(); ++index)
        if (all[index - 1] >= from && all[index] <= to)
            result = std::max(result, all[index] - all[index - 1]);
    return result;
}

} // namespace

class TestHistoryPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tiersHaveTheirSpacing_data();
    void tiersHaveTheirSpacing();
    void noInstantOccursTwice();
    void theFirstStageIsTheLastDay();
    void aroundIncidentsItIsAMinute();
    void anIncidentOfTodayNeedsNoCloseUp();
    void aGapIsFilledFromTheNewestOn_data();
    void aGapIsFilledFromTheNewestOn();
    void noGapIsNoInstant();
    void linesLeaveOutSilencesAndMissingValues();

private:
    ManualClock m_clock{base::instantFromMs(1'795'459'207'123)}; // on no multiple of anything
    qint64 m_now = base::toMs(m_clock.now());
    std::vector<Stretch> m_incidents{
        {.from = double(m_now / second) - 18 * 86'400, .to = double(m_now / second) - 18 * 86'400 + 7200},
        {.from = double(m_now / second) - 6.95 * 86'400, .to = double(m_now / second) - 6.9 * 86'400}};
};

void TestHistoryPlan::tiersHaveTheirSpacing_data()
{
    QTest::addColumn<qint64>("oldest");
    QTest::addColumn<qint64>("newest");
    QTest::addColumn<qint64>("spacing");

    QTest::newRow("live edge") << 4 * minute << 0 * minute << 15 * second;
    QTest::newRow("day") << 23 * hour << 6 * minute << minute;
    QTest::newRow("week") << 6 * day << 25 * hour << 5 * minute;
    QTest::newRow("month") << 30 * day << 8 * day << 30 * minute;
    QTest::newRow("year") << 364 * day << 31 * day << 6 * hour;
}

void TestHistoryPlan::tiersHaveTheirSpacing()
{
    QFETCH(qint64, oldest);
    QFETCH(qint64, newest);
    QFETCH(qint64, spacing);
    QCOMPARE(widest(instants(wholeHistory(m_clock.now(), m_incidents)), m_now - oldest, m_now - newest),
             spacing);
}

void TestHistoryPlan::noInstantOccursTwice()
{
    const QList<qint64> all = instants(wholeHistory(m_clock.now(), m_incidents));
    QCOMPARE(std::ranges::adjacent_find(all), all.end());
    QCOMPARE_LE(all.last(), m_now);
    QCOMPARE_GT(all.last(), m_now - 15 * second);
}

void TestHistoryPlan::theFirstStageIsTheLastDay()
{
    const QList<Stage> stages = wholeHistory(m_clock.now(), m_incidents);
    const QList<qint64> first = instants(stages.mid(0, 1));
    QCOMPARE_LE(first.first(), m_now - day + minute);
    QVERIFY(stages.last().yearlong);
}

void TestHistoryPlan::aroundIncidentsItIsAMinute()
{
    const QList<qint64> all = instants(wholeHistory(m_clock.now(), m_incidents));
    for (const Stretch &incident : m_incidents) {
        const qint64 from = qint64(incident.from) * second;
        QCOMPARE(widest(all, from - 90 * minute, from + 3 * hour), minute);
    }
}

void TestHistoryPlan::anIncidentOfTodayNeedsNoCloseUp()
{
    const double from = double(m_now / second) - 3 * 3600;
    const QList<qint64> all = instants(wholeHistory(m_clock.now(), {{.from = from, .to = from + 600}}));
    QCOMPARE(std::ranges::adjacent_find(all), all.end());
}

void TestHistoryPlan::aGapIsFilledFromTheNewestOn_data()
{
    QTest::addColumn<qint64>("gap");
    QTest::addColumn<qint64>("widestStep");

    QTest::newRow("one feed") << 15 * second << 15 * second;
    QTest::newRow("minutes") << 12 * minute << minute;
    QTest::newRow("hours") << 5 * hour << minute;
    QTest::newRow("days") << 3 * day << 5 * minute;
    QTest::newRow("weeks") << 19 * day << 30 * minute;
}

void TestHistoryPlan::aGapIsFilledFromTheNewestOn()
{
    QFETCH(qint64, gap);
    QFETCH(qint64, widestStep);

    const auto fed = base::instantFromMs(m_now - gap);
    const QList<Stage> stages = gapHistory(fed, m_clock.now());
    const QList<qint64> all = instants(stages);
    QCOMPARE(std::ranges::adjacent_find(all), all.end());
    QCOMPARE_GT(all.first(), m_now - gap);
    QCOMPARE_LE(all.first(), m_now - gap + widestStep);
    QCOMPARE_LE(widest(all, 0, m_now), widestStep);
    QCOMPARE_LE(instants(stages.mid(0, 1)).size(), 40); // little enough to wait for
    QCOMPARE_GT(instants(stages.mid(0, 1)).last(), m_now - 15 * second);
}

void TestHistoryPlan::noGapIsNoInstant()
{
    QVERIFY(instants(gapHistory(m_clock.now(), m_clock.now())).isEmpty());
    QVERIFY(instants(gapHistory(m_clock.now() + 1h, m_clock.now())).isEmpty()); // the clock was set back
}

void TestHistoryPlan::linesLeaveOutSilencesAndMissingValues()
{
    SeriesGroup group;
    group.silences = {{.from = 120, .to = 180}};
    group.series.push_back(
        {.labels = R"({"__name__":"whole"})", .value = [](double seconds) { return seconds / 8; }});
    group.series.push_back({.labels = R"({"__name__":"late"})",
                            .value = [](double seconds) { return seconds > 60 ? 7 : absent; }});
    group.series.push_back({.labels = R"({"__name__":"never"})", .value = [](double) { return absent; }});
    const Span span{.after = 0, .upTo = 4 * minute, .step = minute};
    QCOMPARE(importLines(group, span, false),
             R"({"metric":{"__name__":"whole"},"values":[7.5,22.5,30],"timestamps":[60000,180000,240000]})"
             "\n"
             R"({"metric":{"__name__":"late"},"values":[7,7],"timestamps":[180000,240000]})"
             "\n");
    QVERIFY(importLines(group, span, true).isEmpty());
}

QTEST_GUILESS_MAIN(TestHistoryPlan)
#include "tst_historyplan.moc"
