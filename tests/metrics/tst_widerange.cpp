// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/widerange.h"
#include "models/series/sampleswriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using metrics::Dialect;
using metrics::LabelledLine;
using metrics::Lines;
using metrics::WideRange;
using metrics::wideRange;

namespace {

const base::Instant noon = base::instantFromMs(1'795'435'207'000);

base::TimeRange last(base::Milliseconds length, base::Milliseconds step = 15s)
{
    return {.from = noon - length, .to = noon, .step = step};
}

LabelledLine line(const QString &extreme, const QList<double> &values, const QString &name = {})
{
    series::SamplesWriter writer;
    for (qsizetype i = 0; i < values.size(); ++i)
        writer.append(60'000 * i, values[i]);
    metrics::Labels labels{{u"instance"_s, u"a"_s}, {u"vigie_extreme"_s, extreme}};
    if (!name.isEmpty())
        labels.insert(u"__name__"_s, name);
    return {.labels = labels, .samples = writer.snapshot()};
}

} // namespace

class TestWideRange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aShortRangeIsAskedAsItIs();
    void aLongRangeHasAPointAPixelAtMost();
    void neverMorePointsThanAServerGives_data();
    void neverMorePointsThanAServerGives();
    void selectorsGetAWindowAndExpressionsASubquery_data();
    void selectorsGetAWindowAndExpressionsASubquery();
    void bothDialectsAskForThree();
    void threeLinesBecomeOne_data();
    void threeLinesBecomeOne();
    void aLineWithoutPartnersKeepsItsValues();
    void ownLabelsTellLinesApart();
};

void TestWideRange::aShortRangeIsAskedAsItIs()
{
    const WideRange wide = wideRange(u"up"_s, last(1h), 1000, Dialect::Promql);
    QCOMPARE(wide.promql, u"up"_s);
    QVERIFY(!wide.coarse);
    QCOMPARE(wide.range.step, base::Milliseconds(15s));
    QVERIFY(wide.range.from <= noon - 1h);
    QVERIFY(wide.range.to >= noon && wide.range.to < noon + 15s);
    QCOMPARE(base::toMs(wide.range.from) % 15'000, 0);
}

void TestWideRange::aLongRangeHasAPointAPixelAtMost()
{
    const WideRange wide = wideRange(u"up"_s, last(30 * 24h), 1000, Dialect::Promql);
    QVERIFY(wide.coarse);
    QVERIFY(wide.range.points() <= 1000);
    QVERIFY(wide.range.from <= noon - 30 * 24h);
    QVERIFY(wide.range.to >= noon);
    QCOMPARE(base::toMs(wide.range.from) % wide.range.step.count(), 0);
}

void TestWideRange::neverMorePointsThanAServerGives_data()
{
    QTest::addColumn<int>("pixels");
    QTest::newRow("a wall of screens") << 30'000;
    QTest::newRow("a window not shown yet") << 0;
    QTest::newRow("one pixel") << 1;
}

void TestWideRange::neverMorePointsThanAServerGives()
{
    QFETCH(int, pixels);
    const auto points = wideRange(u"up"_s, last(365 * 24h), pixels, Dialect::Promql).range.points();
    QVERIFY(points >= 1);
    QVERIFY(points <= 11'000);
}

void TestWideRange::selectorsGetAWindowAndExpressionsASubquery_data()
{
    QTest::addColumn<QString>("promql");
    QTest::addColumn<bool>("selector");
    for (const char *one : {"up", " up ", "a:b_c", "up{}", "up{a=\"b\"}", "up { a = \"}\" , b!~'\\'' }",
                            "{__name__=\"up\"}", "up{a=`\\`}", "infra", "nano{a=\"b\"}"})
        QTest::newRow(one) << QString::fromLatin1(one) << true;
    for (const char *one :
         {"", " ", "NaN", "inf", "Inf ", "1", "-up", "up + 1", "rate(up[5m])", "up[5m]", "up offset 1d",
          "(up)", "up{a=\"b\"} > 1", "up{a=\"b}", "sum(up)", "up # comment", "up{a=\"b\"}{c=\"d\"}"})
        QTest::newRow(one) << QString::fromLatin1(one) << false;
}

void TestWideRange::selectorsGetAWindowAndExpressionsASubquery()
{
    QFETCH(QString, promql);
    QFETCH(bool, selector);
    QCOMPARE(metrics::isSelector(promql), selector);
    const WideRange wide = wideRange(promql, last(30 * 24h), 1000, Dialect::Promql);
    QCOMPARE(wide.promql.contains(u"[3600000ms:51840ms]"_s), !selector);
    QCOMPARE(wide.promql.contains(u"[3600000ms]"_s), selector);
}

void TestWideRange::bothDialectsAskForThree()
{
    const auto asked = [](const QString &promql, Dialect dialect) {
        return wideRange(promql, last(30 * 24h), 1000, dialect).promql;
    };
    for (const auto &function : {u"min_over_time"_s, u"max_over_time"_s, u"last_over_time"_s}) {
        for (const Dialect dialect : {Dialect::Promql, Dialect::MetricsQl})
            QVERIFY(
                asked(u"up"_s, dialect)
                    .contains(u"label_replace(%1(up[3600000ms]),\"vigie_extreme\",\"%1\""_s.arg(function)));
        QVERIFY(asked(u"-up"_s, Dialect::MetricsQl).contains(u'"' + function + u'"'));
    }
    QCOMPARE(asked(u"-up"_s, Dialect::Promql).count(u"-up"_s), 3);
    QCOMPARE(asked(u"-up"_s, Dialect::MetricsQl).count(u"-up"_s), 1);
}

void TestWideRange::threeLinesBecomeOne_data()
{
    QTest::addColumn<QString>("boundName");
    QTest::newRow("names are kept, as VictoriaMetrics does") << u"x"_s;
    QTest::newRow("names of extremes are dropped, as Prometheus does") << QString();
}

void TestWideRange::threeLinesBecomeOne()
{
    QFETCH(QString, boundName);
    const Lines lines = metrics::joined(
        {.lines = {line(u"max_over_time"_s, {5, 9}, boundName), line(u"last_over_time"_s, {4, 4}, u"x"_s),
                   line(u"min_over_time"_s, {1, 2}, boundName)},
         .warnings = {u"w"_s},
         .partial = true},
        60s);
    QCOMPARE(lines.lines.size(), 1);
    QCOMPARE(lines.warnings, QStringList{u"w"_s});
    QVERIFY(lines.partial);
    const series::Samples &samples = lines.lines.first().samples;
    QCOMPARE(lines.lines.first().labels.toString(), u"{__name__=\"x\",instance=\"a\"}"_s);
    QCOMPARE(samples.size(), 2);
    QCOMPARE(samples.valueAt(1), 4.0);
    QCOMPARE(samples.boundsAt(1), (series::Extent{.low = 2, .high = 9}));
    QCOMPARE(samples.extent(0, 2), (series::Extent{.low = 1, .high = 9}));
}

void TestWideRange::aLineWithoutPartnersKeepsItsValues()
{
    const Lines lines = metrics::joined({.lines = {line(u"last_over_time"_s, {4, 6})}}, 60s);
    QCOMPARE(lines.lines.first().samples.boundsAt(1), (series::Extent{.low = 6, .high = 6}));
}

void TestWideRange::ownLabelsTellLinesApart()
{
    LabelledLine own = line(u"last_over_time"_s, {7});
    own.labels.insert(u"rollup"_s, u"min_over_time"_s);
    const Lines lines = metrics::joined({.lines = {line(u"last_over_time"_s, {4}), own}}, 60s);
    QCOMPARE(lines.lines.size(), 2);
    QCOMPARE(lines.lines.last().labels.toString(), u"{instance=\"a\",rollup=\"min_over_time\"}"_s);
    QCOMPARE(lines.lines.last().samples.valueAt(0), 7.0);
}

QTEST_APPLESS_MAIN(TestWideRange)
#include "tst_widerange.moc"
