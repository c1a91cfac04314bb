// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/sampleswriter.h"
#include "widgets/charts/chartscales.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Values = QList<double>;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

/// Samples a second apart; what is missing is a gap.
charts::Line seconds(const Values &values)
{
    QList<qint64> times;
    for (qsizetype i = 0; i < values.size(); ++i)
        times.append(i * 1000);
    return charts::lineOf(u"x"_s, times, values, {.step = 1s});
}

/// A chart of stacked lines over ten seconds.
charts::ChartData stacked(const QList<charts::Line> &lines)
{
    charts::ChartData data;
    data.lines = lines;
    data.range = {.from = base::instantFromMs(0), .to = base::instantFromMs(9000), .step = 1s};
    data.view = data.range;
    data.style.drawing = charts::Drawing::Stacked;
    data.settleStack();
    return data;
}

/// The samples of an edge, a gap as a dash.
QString written(const series::Samples &samples)
{
    QStringList values;
    for (const double value : samples.values())
        values.append(std::isfinite(value) ? QString::number(value) : u"-"_s);
    return values.join(u' ');
}

QString edges(const charts::ChartData &data)
{
    QStringList all;
    for (qsizetype line = 0; line < data.lines.size(); ++line)
        all.append(written(data.drawn(line)));
    return all.join(u" | "_s);
}

charts::ChartData logarithmic(const Values &values)
{
    charts::ChartData data = stacked({seconds(values)});
    data.style = {.logarithmWanted = true};
    data.settleStack();
    return data;
}

} // namespace

/// What stands on top of what, and what the scale makes of it.
class TestStack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void heightsAddUp_data();
    void heightsAddUp();
    void linesOfOtherTimesCountWithWhatARulerSays();
    void aGapBetweenTimesIsAGap();
    void hiddenLinesAreNotInIt();
    void linesOfAnotherUnitAreNotInIt();
    void linesOfATimeBeforeAreAStackOfTheirOwn();
    void oneLineIsNoStack();
    void boundsAreLeftOut();
    void theTotalSaysHowManyWereMeasured();
    void theScaleHoldsTheWholeStack();
    void limitsOfSingleLinesAreNotDrawnBesideASum();
    void aLogarithmicScaleHoldsWhatIsAboveZero_data();
    void aLogarithmicScaleHoldsWhatIsAboveZero();
    void moreThanTwoUnitsArePlainNumbers();
};

void TestStack::heightsAddUp_data()
{
    QTest::addColumn<QList<Values>>("lines");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QList<Values> &lines, const QString &expected) {
        QTest::newRow(name) << lines << expected;
    };
    row("two", {{1, 2, 3}, {10, 20, 30}}, u"1 2 3 | 11 22 33"_s);
    row("three", {{1, 1}, {2, 2}, {3, 4}}, u"1 1 | 3 3 | 6 7"_s);
    row("a gap below", {{1, missing, 1}, {5, 5, 5}}, u"1 - 1 | 6 5 6"_s);
    row("a gap above", {{1, 1, 1}, {5, missing, 5}}, u"1 1 1 | 6 - 6"_s);
    row("below zero goes down", {{1, 1}, {-2, -2}, {3, 3}, {-4, -4}}, u"1 1 | -2 -2 | 4 4 | -6 -6"_s);
    row("now above, now below", {{5, 5}, {2, -2}, {1, 1}}, u"5 5 | 7 -2 | 8 6"_s);
    row("infinite is a gap", {{1, std::numeric_limits<double>::infinity()}, {5, 5}}, u"1 - | 6 5"_s);
    row("of different length", {{1, 1}, {5, 5, 5}}, u"1 1 - | 6 6 5"_s);
}

void TestStack::heightsAddUp()
{
    QFETCH(QList<Values>, lines);
    QFETCH(QString, expected);
    QList<charts::Line> all;
    for (const Values &values : std::as_const(lines))
        all.append(seconds(values));
    QCOMPARE(edges(stacked(all)), expected);
}

void TestStack::linesOfOtherTimesCountWithWhatARulerSays()
{
    const charts::Line half = charts::lineOf(u"y"_s, {500, 1500, 2500}, {10, 20, 30}, {.step = 1s});
    // Each has the times of both: 0, 500, 1000, 1500, 2000, 2500.
    QCOMPARE(edges(stacked({seconds({1, 2, 3}), half})), u"1 1.5 2 2.5 3 - | - 11.5 17 22.5 28 30"_s);
}

void TestStack::aGapBetweenTimesIsAGap()
{
    const charts::Line broken = charts::lineOf(u"y"_s, {0, 1001, 8003, 9000}, {1, 1, 1, 1}, {.step = 1s});
    const charts::ChartData data = stacked({broken, broken});
    QCOMPARE(data.drawn(1).runStarts().size(), 2U);
    QVERIFY(std::isnan(charts::valueAt(data.drawn(1), 8002, 0)));
}

void TestStack::hiddenLinesAreNotInIt()
{
    charts::ChartData data = stacked({seconds({1}), seconds({2}), seconds({4})});
    data.shown = {charts::Shown::Drawn, charts::Shown::Hidden, charts::Shown::Drawn};
    data.settleStack();
    QCOMPARE(edges(data), u"1 | 2 | 5"_s);
}

void TestStack::linesOfAnotherUnitAreNotInIt()
{
    charts::ChartData data = stacked({seconds({1}), seconds({2}), seconds({4})});
    data.lines[1].unit = base::Unit::Celsius;
    data.settleStack();
    QCOMPARE(edges(data), u"1 | 2 | 5"_s);
    QCOMPARE(charts::seenExtent(data, charts::Side::Right), (series::Extent{.low = 2, .high = 2}));
}

void TestStack::linesOfATimeBeforeAreAStackOfTheirOwn()
{
    QList<charts::Line> lines{seconds({1}), seconds({2}), seconds({10}), seconds({20})};
    lines[2].twin = 0;
    lines[3].twin = 1;
    const charts::ChartData data = stacked(lines);
    QCOMPARE(edges(data), u"1 | 3 | 10 | 30"_s);
    QCOMPARE(data.stack.totalAt(0, 1000).value, 3.0);
}

void TestStack::oneLineIsNoStack()
{
    charts::ChartData data = stacked({seconds({1})});
    QVERIFY(data.stack.isEmpty());
    QCOMPARE(data.drawing(), charts::Drawing::Filled);
}

/// The lowest of one and of another were not at one time.
void TestStack::boundsAreLeftOut()
{
    series::SamplesWriter writer;
    writer.append(0, 5, {.low = 0, .high = 80});
    const charts::Line coarse{.name = u"x"_s, .samples = writer.snapshot()};
    const charts::ChartData data = stacked({coarse, coarse});
    QVERIFY(!data.drawn(1).hasBounds());
    QCOMPARE(charts::seenExtent(data).high, 10.0);
    QVERIFY(data.stack.leavesOutExtremes());
    QVERIFY(!stacked({seconds({1}), seconds({2})}).stack.leavesOutExtremes());
    charts::Line before = coarse;
    before.twin = 0;
    QVERIFY(!stacked({seconds({1}), seconds({2}), before}).stack.leavesOutExtremes());
}

void TestStack::theTotalSaysHowManyWereMeasured()
{
    const charts::ChartData data =
        stacked({seconds({0.1, missing}), seconds({0.7, 0.7}), seconds({0.2, -0.2})});
    const auto whole = data.stack.totalAt(0, 500);
    QCOMPARE(whole.measured, 3);
    QVERIFY(whole.value == 1); // and not almost
    const auto part = data.stack.totalAt(1000, 500);
    QCOMPARE(part.measured, 2);
    QCOMPARE(part.members, 3);
    QCOMPARE(part.value, 0.5);
}

void TestStack::theScaleHoldsTheWholeStack()
{
    const charts::ChartData data = stacked({seconds({30, 40}), seconds({50, 50}), seconds({-7, -7})});
    QCOMPARE(charts::seenExtent(data), (series::Extent{.low = -7, .high = 90}));
    const auto scale = charts::scaleOf(data, charts::Side::Left, 5, QLocale::c());
    QVERIFY(scale.bottom <= -7 && scale.top >= 90);
}

void TestStack::limitsOfSingleLinesAreNotDrawnBesideASum()
{
    charts::ChartData data = stacked({seconds({30}), seconds({50})});
    data.thresholds = {{.value = 85}};
    QVERIFY(data.limits().isEmpty());
    QVERIFY(charts::scaleOf(data, charts::Side::Left, 5, QLocale::c()).top < 85);
    data.style.drawing = charts::Drawing::Filled;
    data.settleStack();
    QCOMPARE(data.limits().size(), 1);
}

void TestStack::aLogarithmicScaleHoldsWhatIsAboveZero_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<double>("bottom");
    QTest::addColumn<double>("top");
    QTest::addColumn<qsizetype>("unshown");
    QTest::newRow("all above") << Values{3, 40, 700} << 2.0 << 1000.0 << qsizetype(0);
    QTest::newRow("a zero among them") << Values{3, 0, 700} << 2.0 << 1000.0 << qsizetype(1);
    QTest::newRow("some below") << Values{-3, -1, 700, missing} << 500.0 << 1000.0 << qsizetype(2);
    QTest::newRow("none above") << Values{0, -1} << 1.0 << 10.0 << qsizetype(2);
    QTest::newRow("nothing") << Values{} << 1.0 << 10.0 << qsizetype(0);
}

void TestStack::aLogarithmicScaleHoldsWhatIsAboveZero()
{
    QFETCH(Values, values);
    const charts::ChartData data = logarithmic(values);
    const auto scale = charts::scaleOf(data, charts::Side::Left, 5, QLocale::c());
    QTEST(scale.bottom, "bottom");
    QTEST(scale.top, "top");
    QTEST(charts::unshowable(data), "unshown");
}

void TestStack::moreThanTwoUnitsArePlainNumbers()
{
    charts::ChartData data = stacked({seconds({1}), seconds({2}), seconds({4})});
    data.unit = base::Unit::Bytes;
    data.lines[1].unit = base::Unit::Celsius;
    data.settleUnits();
    QCOMPARE(data.sideOf(1), charts::Side::Right);
    QCOMPARE(data.unitOf(1), base::Unit::Celsius);
    data.lines[2].unit = base::Unit::Seconds;
    data.settleUnits();
    QVERIFY(!data.hasRight());
    QCOMPARE(data.unitOf(2), base::Unit::Count);
    QCOMPARE(data.unitOf(0), base::Unit::Count);
}

QTEST_GUILESS_MAIN(TestStack)
#include "tst_stack.moc"
