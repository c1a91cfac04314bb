// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/sampleswriter.h"
#include "widgets/charts/axisticks.h"
#include "widgets/charts/chartdata.h"
#include "widgets/charts/chartscales.h"

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
        texts.append(QString(tick.label).replace(QChar::Nbsp, u' '));
    return texts.join(u' ');
}

} // namespace

class TestAxisTicks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scalesAreRoundInTheirUnit_data();
    void scalesAreRoundInTheirUnit();
    void everyRangeHasFewMarksThatCanBeRead_data();
    void everyRangeHasFewMarksThatCanBeRead();
    void logarithmicScalesHaveDecades_data();
    void logarithmicScalesHaveDecades();
    void peaksHaveAPlaceOnALogarithmicScale();
    void noMarkThatIsNotZeroReadsAsZero_data();
    void noMarkThatIsNotZeroReadsAsZero();
    void timeMarksAreRoundLocalTimes_data();
    void timeMarksAreRoundLocalTimes();
    void fractionsOfASecondAreWrittenByTheLanguage();
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

void TestAxisTicks::everyRangeHasFewMarksThatCanBeRead_data()
{
    constexpr double most = std::numeric_limits<double>::max();
    constexpr double least = std::numeric_limits<double>::denorm_min();
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<base::Unit>("unit");
    using enum base::Unit;
    QTest::newRow("the largest number") << 0.0 << most << Count;
    QTest::newRow("as many bytes") << 1.0 << most << Bytes;
    QTest::newRow("from end to end") << -most << most << Count;
    QTest::newRow("the smallest number") << 0.0 << least << Count;
    QTest::newRow("as hot") << most << most << Celsius;
    QTest::newRow("numbers that were to be yes or no") << 0.0 << 1e9 << Bool;
    QTest::newRow("hardly warmer") << 43.0 << 43.0065 << Celsius;
    QTest::newRow("next to each other") << 43.0 << std::nextafter(43.0, 44.0) << Celsius;
}

/// Whatever an exporter gives must not keep the window from being drawn.
void TestAxisTicks::everyRangeHasFewMarksThatCanBeRead()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(base::Unit, unit);
    const QLocale locale(u"en_US"_s);
    const double above = std::numeric_limits<double>::denorm_min();
    for (const charts::ValueScale &scale :
         {charts::valueScale(low, high, unit, 4, locale),
          charts::logarithmicScale(std::max(low, above), std::max(high, above), unit, 4, locale)}) {
        QVERIFY(std::isfinite(scale.top - scale.bottom) && scale.bottom < scale.top);
        QVERIFY(!scale.logarithmic || std::isfinite(scale.top / scale.bottom));
        QVERIFY(!scale.ticks.isEmpty() && scale.ticks.size() < 12);
        for (const charts::Tick &tick : scale.ticks)
            QVERIFY2(tick.label.size() < 24, qPrintable(tick.label));
        if (high < 1e299 && high > 1e-299)
            QVERIFY(scale.top >= high);
    }
}

void TestAxisTicks::logarithmicScalesHaveDecades_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<base::Unit>("unit");
    QTest::addColumn<QString>("marks");
    using enum base::Unit;
    QTest::newRow("within a decade") << 2.0 << 9.0 << Count << u"2 5 10"_s;
    QTest::newRow("two decades") << 1.0 << 80.0 << Count << u"1 2 5 10 20 50 100"_s;
    QTest::newRow("five decades") << 1.0 << 1e5 << Count << u"1 10 100 1,000 10,000 100,000"_s;
    QTest::newRow("from within a decade: decades still") << 3.0 << 4e4 << Count << u"10 100 1,000 10,000"_s;
    QTest::newRow("below one") << 0.0004 << 0.5 << Count << u"0.001 0.01 0.1"_s;
    QTest::newRow("twenty decades") << 1e-10 << 1e10 << Count
                                    << u"1E-9 1E-6 0.001 1 1,000 1,000,000 1,000,000,000"_s;
    QTest::newRow("one value") << 7.0 << 7.0 << Count << u"5 10"_s;
    QTest::newRow("one value on a mark") << 10.0 << 10.0 << Count << u"10 20"_s;
    QTest::newRow("shares") << 0.0002 << 0.9 << Ratio << u"0.1% 1% 10% 100%"_s;
    QTest::newRow("bytes go by powers of two")
        << 1500.0 << 3e9 << Bytes << u"1 KiB 32 KiB 1 MiB 32 MiB 1 GiB"_s;
    QTest::newRow("milliseconds") << 0.0004 << 3.0 << Seconds << u"1 ms 10 ms 100 ms 1 s"_s;
    QTest::newRow("hours") << 5.0 << 90000.0 << Seconds << u"10 s 1 min 10 min 1 h 6 h 1 d"_s;
}

void TestAxisTicks::logarithmicScalesHaveDecades()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(base::Unit, unit);
    QFETCH(QString, marks);
    const auto scale = charts::logarithmicScale(low, high, unit, 6, QLocale(u"en_US"_s));
    QVERIFY(scale.logarithmic && scale.bottom > 0 && scale.bottom < scale.top);
    QVERIFY(scale.bottom <= low && scale.top >= high);
    for (const charts::Tick &tick : scale.ticks)
        QVERIFY(tick.at >= scale.bottom && tick.at <= scale.top);
    QCOMPARE(labels(scale.ticks), marks);
}

/// A coarse sample of something that is mostly 0 stands for peaks, too.
void TestAxisTicks::peaksHaveAPlaceOnALogarithmicScale()
{
    series::SamplesWriter writer;
    for (qint64 i = 0; i < 10; ++i)
        writer.append(i * 1000, 2, {.low = i % 2 == 0 ? 0.0 : 0.03, .high = i == 5 ? 900.0 : 4.0});
    charts::ChartData data;
    data.range = data.view = {.from = base::instantFromMs(0), .to = base::instantFromMs(9000), .step = 1s};
    data.lines = {{.name = u"x"_s, .samples = writer.snapshot()}};
    data.style.logarithmWanted = true;
    const auto scale = charts::scaleOf(data, charts::Side::Left, 4, QLocale(u"en_US"_s));
    QVERIFY(scale.logarithmic);
    QVERIFY2(scale.top >= 900, qPrintable(QString::number(scale.top)));
    QVERIFY2(scale.bottom <= 0.03 && scale.bottom > 0, qPrintable(QString::number(scale.bottom)));
}

void TestAxisTicks::noMarkThatIsNotZeroReadsAsZero_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<base::Unit>("unit");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    using enum base::Unit;
    QTest::newRow("count") << 0.0005 << Count << u"0.0005"_s << u"0,0005"_s;
    QTest::newRow("share") << 0.00002 << Ratio << u"0.002%"_s << u"0,002 %"_s;
    QTest::newRow("time") << 0.00005 << Seconds << u"0.05 ms"_s << u"0,05 ms"_s;
    QTest::newRow("speed") << 0.2 << BytesPerSecond << u"0.2 B/s"_s << u"0,2 o/s"_s;
    QTest::newRow("below zero") << -0.002 << Count << u"-0.002"_s << u"-0,002"_s;
    QTest::newRow("zero") << 0.0 << Ratio << u"0%"_s << u"0 %"_s;
    QTest::newRow("an ordinary one") << 0.5 << Ratio << u"50%"_s << u"50 %"_s;
}

void TestAxisTicks::noMarkThatIsNotZeroReadsAsZero()
{
    QFETCH(double, value);
    QFETCH(base::Unit, unit);
    QFETCH(QString, english);
    QFETCH(QString, french);
    const auto plain = [](QString text) {
        return text.replace(QChar(0x202f), u' ').replace(QChar::Nbsp, u' ');
    };
    QCOMPARE(plain(charts::markText(value, unit, QLocale(u"en_US"_s))), english);
    QCOMPARE(plain(charts::markText(value, unit, QLocale(u"fr_FR"_s))), french);
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
    QTest::newRow("three minutes") << u"2026-11-23T20:07:10Z"_s << base::Milliseconds(3min) << 7
                                   << u"21:04:30 21:05:00 21:05:30 21:06:00 21:06:30 21:07:00"_s;
    QTest::newRow("a minute") << u"2026-11-23T20:07:10Z"_s << base::Milliseconds(1min) << 5
                              << u"21:06:15 21:06:30 21:06:45 21:07:00"_s;
    QTest::newRow("twenty seconds") << u"2026-11-23T20:07:10Z"_s << base::Milliseconds(20s) << 5
                                    << u"21:06:50 21:06:55 21:07:00 21:07:05 21:07:10"_s;
    QTest::newRow("four seconds") << u"2026-11-23T20:07:10Z"_s << base::Milliseconds(4s) << 9
                                  << u"21:07:06 21:07:06.5 21:07:07 21:07:07.5 21:07:08 21:07:08.5 21:07:09 "
                                     "21:07:09.5 21:07:10"_s;
    QTest::newRow("half a second") << u"2026-11-23T20:07:10Z"_s << base::Milliseconds(500ms) << 6
                                   << u"21:07:09.5 21:07:09.6 21:07:09.7 21:07:09.8 21:07:09.9 21:07:10"_s;
    QTest::newRow("over midnight") << u"2026-11-23T23:00:10Z"_s << base::Milliseconds(20s) << 5
                                   << u"23:59:50 23:59:55 Tue 24 00:00:05 00:00:10"_s;
    QTest::newRow("the second summer time begins") << u"2026-03-29T01:00:10Z"_s << base::Milliseconds(20s)
                                                   << 5 << u"01:59:50 01:59:55 03:00:00 03:00:05 03:00:10"_s;
    QTest::newRow("the second summer time ends") << u"2026-10-25T01:00:10Z"_s << base::Milliseconds(20s) << 5
                                                 << u"02:59:50 02:59:55 02:00:00 02:00:05 02:00:10"_s;
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

void TestAxisTicks::fractionsOfASecondAreWrittenByTheLanguage()
{
    const auto end = base::instantFromMs(
        QDateTime::fromString(u"2026-11-23T20:07:10Z"_s, Qt::ISODate).toMSecsSinceEpoch());
    const base::TimeRange range{.from = end - 1s, .to = end, .step = 10ms};
    const auto ticks = charts::timeTicks(range, QTimeZone("Europe/Paris"), 5, QLocale(u"fr_FR"_s));
    QCOMPARE(labels(ticks), u"21:07:09 21:07:09,5 21:07:10"_s);
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
