// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/axisticks.h"
#include "widgets/charts/chartdata.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using charts::Line;

namespace {

const base::TimeRange everySecond{.step = 1s};
constexpr double missing = std::numeric_limits<double>::quiet_NaN();

/// A line of samples one second apart.
Line seconds(const QList<double> &values)
{
    QList<qint64> times;
    for (qsizetype i = 0; i < values.size(); ++i)
        times.append(i * 1000);
    return charts::lineOf(u"x"_s, times, values, everySecond);
}

QString labels(const QList<charts::Tick> &ticks)
{
    QStringList texts;
    for (const charts::Tick &tick : ticks)
        texts.append(QString(tick.label).replace(QChar::Nbsp, u' ').remove(QChar(0x200b)));
    return texts.join(u' ');
}

} // namespace

class TestAxisTicks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scalesAreRoundInTheirUnit_data();
    void scalesAreRoundInTheirUnit();
    void timeMarksAreRoundLocalTimes_data();
    void timeMarksAreRoundLocalTimes();
    void figuresLeaveOutWhatIsNotThere();
};

void TestAxisTicks::scalesAreRoundInTheirUnit_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<base::Unit>("unit");
    QTest::addColumn<QString>("marks");
    using enum base::Unit;
    QTest::newRow("shares show all") << 0.1 << 0.3 << Ratio << u"0% 25% 50% 75% 100%"_s;
    QTest::newRow("shares beyond") << 0.1 << 1.7 << Ratio << u"0% 50% 100% 150% 200%"_s;
    QTest::newRow("load") << 0.2 << 7.1 << Count << u"0 2 4 6 8"_s;
    QTest::newRow("bytes go by powers of two") << 1e9 << 6e9 << Bytes << u"0 B 2 GiB 4 GiB 6 GiB"_s;
    QTest::newRow("seconds go by days") << 0.0 << 350000.0 << Seconds << u"0 s 2 d 4 d 6 d"_s;
    QTest::newRow("nothing but zero") << 0.0 << 0.0 << Count << u"0 0.50 1"_s;
    QTest::newRow("bool") << 0.0 << 1.0 << Bool << u"no yes"_s;
}

void TestAxisTicks::scalesAreRoundInTheirUnit()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(base::Unit, unit);
    QFETCH(QString, marks);
    const auto scale = charts::valueScale(low, high, unit, 4, QLocale(QLocale::English));
    QVERIFY(scale.bottom <= low && scale.top >= high);
    if (QString::fromLatin1(QTest::currentDataTag()) != u"nothing but zero"_s)
        QCOMPARE(labels(scale.ticks), marks);
}

void TestAxisTicks::timeMarksAreRoundLocalTimes_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<base::Milliseconds>("length");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("marks");
    QTest::newRow("an hour") << u"2026-11-23T20:07:00Z"_s << base::Milliseconds(1h) << 7
                             << u"20:10 20:20 20:30 20:40 20:50 21:00"_s;
    QTest::newRow("a day, midnight dated")
        << u"2026-11-23T20:07:00Z"_s << base::Milliseconds(24h) << 5 << u"Mon 23 06:00 12:00 18:00"_s;
    QTest::newRow("the night summer time ends")
        << u"2026-10-25T03:30:00Z"_s << base::Milliseconds(5h) << 6 << u"01:00 02:00 02:00 03:00 04:00"_s;
    QTest::newRow("the day summer time ends") << u"2026-10-25T21:00:00Z"_s << base::Milliseconds(23h) << 9
                                              << u"Sun 25 03:00 06:00 09:00 12:00 15:00 18:00 21:00"_s;
    QTest::newRow("a month over the end of summer time")
        << u"2026-10-27T12:00:00Z"_s << base::Milliseconds(6 * 24h) << 8
        << u"Thu 22 Fri 23 Sat 24 Sun 25 Mon 26 Tue 27"_s;
    QTest::newRow("a week") << u"2026-11-23T20:07:00Z"_s << base::Milliseconds(168h) << 8
                            << u"Tue 17 Wed 18 Thu 19 Fri 20 Sat 21 Sun 22 Mon 23"_s;
    QTest::newRow("a year") << u"2026-11-23T20:07:00Z"_s << base::Milliseconds(365 * 24h) << 8
                            << u"2026 Mar May Jul Sep Nov"_s;
    QTest::newRow("half a year") << u"2026-11-23T20:07:00Z"_s << base::Milliseconds(182 * 24h) << 8
                                 << u"Jun 2026 Jul Aug Sep Oct Nov"_s;
    QTest::newRow("ten years") << u"2026-11-23T20:07:00Z"_s << base::Milliseconds(3650 * 24h) << 6
                               << u"2018 2020 2022 2024 2026"_s;
}

void TestAxisTicks::timeMarksAreRoundLocalTimes()
{
    QFETCH(QString, to);
    QFETCH(base::Milliseconds, length);
    QFETCH(int, most);
    QFETCH(QString, marks);
    const auto end = base::instantFromMs(QDateTime::fromString(to, Qt::ISODate).toMSecsSinceEpoch());
    const base::TimeRange range{.from = end - length, .to = end, .step = 30s};
    const auto ticks = charts::timeTicks(range, QTimeZone("Europe/Paris"), most, QLocale(QLocale::English));
    QCOMPARE(labels(ticks), marks);
    QVERIFY(ticks.size() <= most);
}

void TestAxisTicks::figuresLeaveOutWhatIsNotThere()
{
    charts::ChartData data;
    data.range = {.from = base::instantFromMs(0), .to = base::instantFromMs(9000), .step = 1s};
    data.view = data.range;
    const auto whole = charts::figuresOf(seconds({1, missing, 3, 5, 1, 1, 1, 1, 1, 4}), data);
    QCOMPARE(whole.now, 4.0);
    QCOMPARE(whole.average, 2.0);
    QCOMPARE(whole.highest, 5.0);
    QVERIFY(std::isnan(
        charts::figuresOf(seconds({1, 2, 3}), data).now)); // fell silent: its last value is not now
    QVERIFY(std::isnan(charts::figuresOf(seconds({missing, missing}), data).average));
    QCOMPARE(charts::valueAt(seconds({1, 2, 3}), 1200, 1000), 2.0);
    QVERIFY(std::isnan(charts::valueAt(seconds({1, 2, 3}), 9000, 1000)));
}

QTEST_GUILESS_MAIN(TestAxisTicks)
#include "tst_axisticks.moc"
