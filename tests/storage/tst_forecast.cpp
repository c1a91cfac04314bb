// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/pastforecasts.h"

#include <QTest>

#include <cmath>
#include <cstdio>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using storage::Forecast;
using storage::Level;

namespace {

constexpr double gib = 1024.0 * 1024 * 1024;
constexpr double size = 500 * gib;
const base::Instant moment = base::instantFromMs(1'793'491'200'000);

/// Bytes used over days; a family makes another member of itself for every seed.
using Curve = std::function<double(double day)>;
using Family = std::function<Curve(std::mt19937 &random)>;

double between(std::mt19937 &random, double low, double high)
{
    return std::uniform_real_distribution(low, high)(random);
}

/// One value a day, each its own.
std::vector<double> noise(std::mt19937 &random, double deviation, int days = 130)
{
    std::normal_distribution<double> normal(0, deviation);
    std::vector<double> values(size_t(days), 0.0);
    for (double &value : values)
        value = normal(random);
    return values;
}

double of(const std::vector<double> &values, double day)
{
    return values.at(size_t(std::lround(day + 65)));
}

Curve steady(std::mt19937 &random)
{
    const double growth = between(random, 0.2, 3) * gib;
    return [growth, scatter = noise(random, 0.4 * gib)](double day) {
        return 200 * gib + growth * day + of(scatter, day);
    };
}

Curve weekly(std::mt19937 &random)
{
    const double growth = between(random, 0.2, 2) * gib;
    const double phase = between(random, 0, 7);
    return [growth, phase, scatter = noise(random, 0.3 * gib)](double day) {
        return 200 * gib + growth * day + 2 * gib * std::sin((day + phase) / 7 * 2 * M_PI) + of(scatter, day);
    };
}

/// What comes each day is another amount, as people upload it.
Curve wandering(std::mt19937 &random)
{
    std::vector<double> sums = noise(random, 1.2 * gib);
    const double growth = between(random, 0.3, 2) * gib;
    double sum = 0;
    for (double &value : sums)
        value = sum += value + growth;
    return [sums](double day) { return 200 * gib + of(sums, day); };
}

Curve bursts(std::mt19937 &random)
{
    std::exponential_distribution<double> amount(1 / (1.0 * gib));
    std::vector<double> sums(130, 0.0);
    double sum = 0;
    for (double &value : sums)
        value = sum += amount(random);
    return [sums](double day) { return 150 * gib + of(sums, day); };
}

Curve cleanedOnce(std::mt19937 &random)
{
    const double day0 = between(random, -26, -3);
    return [inner = steady(random), day0](double day) { return inner(day) - (day >= day0 ? 60 * gib : 0); };
}

Curve copiedOnce(std::mt19937 &random)
{
    const double day0 = between(random, -26, -3);
    return [inner = steady(random), day0](double day) { return inner(day) + (day >= day0 ? 60 * gib : 0); };
}

/// A saw-tooth: what is written in four days is deleted at their end.
Curve cleanedAlways(std::mt19937 &random)
{
    const double phase = between(random, 0, 4);
    return [phase, scatter = noise(random, 0.3 * gib)](double day) {
        return 200 * gib + 5 * gib * std::fmod(day + phase + 400, 4) + of(scatter, day);
    };
}

Curve plateau(std::mt19937 &random)
{
    return [scatter = noise(random, 0.2 * gib)](double day) { return 300 * gib + of(scatter, day); };
}

/// Grows twice as fast since some days.
Curve faster(std::mt19937 &random)
{
    const double growth = between(random, 0.3, 1.5) * gib;
    const double since = between(random, -20, -8);
    return [growth, since, scatter = noise(random, 0.3 * gib)](double day) {
        return 200 * gib + growth * day + (day > since ? growth * (day - since) : 0) + of(scatter, day);
    };
}

struct Line {
    QList<qint64> times;
    QList<double> values;
};

Line sampled(const Curve &curve, double from, double to)
{
    Line line;
    for (double day = from; day <= to; day += 0.5) {
        line.times.append(base::toMs(moment) + qint64(day * 86'400'000));
        line.values.append(std::max(0.0, curve(day)));
    }
    return line;
}

std::optional<Forecast> forecastOf(const Line &line, base::Instant at = moment)
{
    return storage::forecastFrom(storage::dailyLevels(line.times, line.values, at, storage::learningDays),
                                 size);
}

Curve straight(double start, double perDay)
{
    return [start, perDay](double day) { return start + perDay * day; };
}

} // namespace

class TestForecast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsStatedIsAchieved_data();
    void whatIsStatedIsAchieved();
    void aStraightLineIsFullOnItsDay();
    void aCleanUpIsNoNegativeGrowth();
    void manyCleanUpsAreAWayOfLife();
    void whatDoesNotGrowIsNeverFull();
    void whatIsFullIsFullNow();
    void tooLittleIsNoForecast_data();
    void tooLittleIsNoForecast();
    void aDiskBuysDays();
    void pastForecastsAreJudgedByWhatCame();
    void aCleanUpBetweenCountsInNoAverage();
    void nonsenseIsLeftOut();
};

void TestForecast::initTestCase()
{
    std::printf("%-16s %7s %9s %9s %12s\n", "series", "days", "stated", "achieved", "median miss");
}

void TestForecast::whatIsStatedIsAchieved_data()
{
    QTest::addColumn<Family>("family");
    QTest::addColumn<double>("least"); // share within the interval
    QTest::newRow("steady") << Family(steady) << 0.75;
    QTest::newRow("weekly rhythm") << Family(weekly) << 0.75;
    QTest::newRow("wandering") << Family(wandering) << 0.7;
    QTest::newRow("bursts") << Family(bursts) << 0.7;
    QTest::newRow("cleaned once") << Family(cleanedOnce) << 0.75;
    QTest::newRow("copied once") << Family(copiedOnce) << 0.75;
    QTest::newRow("cleaned always") << Family(cleanedAlways) << 0.75;
    QTest::newRow("plateau") << Family(plateau) << 0.75;
    QTest::newRow("grows faster") << Family(faster) << 0.7;
}

void TestForecast::whatIsStatedIsAchieved()
{
    QFETCH(const Family, family);
    QFETCH(const double, least);
    constexpr int members = 400;
    for (const int ahead : {7, 14, 28}) {
        int within = 0;
        QList<double> misses;
        for (int seed = 1; seed <= members; ++seed) {
            std::mt19937 random{uint(seed)};
            const Curve curve = family(random);
            const auto forecast = forecastOf(sampled(curve, -30, 0));
            QVERIFY(forecast);
            const double actual = curve(ahead);
            within += actual >= forecast->lowest(ahead) && actual <= forecast->highest(ahead) ? 1 : 0;
            misses.append(std::abs(actual - forecast->at(ahead)) / gib);
        }
        const double achieved = double(within) / members;
        std::printf("%-16s %7d %8.0f%% %8.0f%% %8.1f GiB\n", QTest::currentDataTag(), ahead,
                    storage::intervalShare * 100, achieved * 100, storage::medianOf(misses));
        QVERIFY2(achieved >= least, qPrintable(u"%1 of %2"_s.arg(achieved).arg(least)));
    }
}

void TestForecast::aStraightLineIsFullOnItsDay()
{
    const auto forecast = forecastOf(sampled(straight(440 * gib, 2 * gib), -30, 0));
    QVERIFY(forecast);
    const storage::FullIn full = forecast->fullIn(size);
    QVERIFY(full.earliest && full.middle && full.latest);
    QVERIFY(std::abs(*full.middle - 30) < 0.01);
    QVERIFY(*full.earliest <= *full.middle && *full.middle <= *full.latest);
}

void TestForecast::aCleanUpIsNoNegativeGrowth()
{
    const auto line = straight(440 * gib, 2 * gib);
    const auto forecast =
        forecastOf(sampled([line](double day) { return line(day) - (day >= -4.5 ? 100 * gib : 0); }, -30, 0));
    QVERIFY(forecast);
    QVERIFY(std::abs(forecast->bytesPerDay() / gib - 2) < 0.01);
    QCOMPARE(forecast->steps().size(), 1);
    QVERIFY(std::abs(forecast->steps().first().bytes / gib + 100) < 0.01);
    QVERIFY(std::abs(*forecast->fullIn(size).middle - 80) < 0.1);
}

void TestForecast::manyCleanUpsAreAWayOfLife()
{
    std::mt19937 random{1};
    const auto forecast = forecastOf(sampled(cleanedAlways(random), -30, 0));
    QVERIFY(forecast);
    QVERIFY(forecast->steps().isEmpty());
    QVERIFY(!forecast->fullIn(size).middle);
}

void TestForecast::whatDoesNotGrowIsNeverFull()
{
    const auto forecast = forecastOf(sampled(straight(400 * gib, -1 * gib), -30, 0));
    QVERIFY(forecast);
    QCOMPARE(forecast->fullIn(size), storage::FullIn());
    QVERIFY(!forecast->gainedBy(100 * gib));
}

void TestForecast::whatIsFullIsFullNow()
{
    const auto forecast = forecastOf(sampled(straight(size, 0), -30, 0));
    QVERIFY(forecast);
    QCOMPARE(forecast->fullIn(size).middle, 0.0);
}

void TestForecast::tooLittleIsNoForecast_data()
{
    QTest::addColumn<double>("from"); // days
    QTest::addColumn<double>("to");
    QTest::newRow("seen for five days") << -5.0 << 0.0;
    QTest::newRow("silent for three days") << -30.0 << -3.0;
    QTest::newRow("one sample") << 0.0 << 0.0;
    QTest::newRow("nothing") << 1.0 << 0.0;
}

void TestForecast::tooLittleIsNoForecast()
{
    QFETCH(const double, from);
    QFETCH(const double, to);
    QVERIFY(!forecastOf(sampled(straight(400 * gib, gib), from, to)));
}

void TestForecast::aDiskBuysDays()
{
    const auto forecast = forecastOf(sampled(straight(400 * gib, 2 * gib), -30, 0));
    QVERIFY(forecast);
    const auto gained = forecast->gainedBy(100 * gib);
    QVERIFY(gained && gained->most);
    QVERIFY(std::abs(gained->middle - 50) < 0.01);
    QVERIFY(gained->fewest <= gained->middle && gained->middle <= *gained->most);
}

void TestForecast::pastForecastsAreJudgedByWhatCame()
{
    const auto bent = [](double day) { return 200 * gib + gib * day + (day > -14 ? gib * (day + 14) : 0); };
    const Line line = sampled(bent, -60, 0);
    const auto error = storage::pastErrorOf(line.times, line.values, moment, size, *forecastOf(line));
    QCOMPARE(error.forecasts.size(), 4);
    const storage::PastForecast &twoWeeks = error.forecasts.at(1);
    QCOMPARE(twoWeeks.daysAgo, 14);
    QVERIFY(std::abs(twoWeeks.missedBytes() / gib - 14) < 0.1); // it grew 1 GiB a day faster from then on
    QVERIFY(!twoWeeks.isWithin());
    QVERIFY(error.missedDays);
}

void TestForecast::aCleanUpBetweenCountsInNoAverage()
{
    const auto cleaned = [](double day) { return 300 * gib + gib * day - (day >= -10 ? 80 * gib : 0); };
    const Line line = sampled(cleaned, -60, 0);
    const auto error = storage::pastErrorOf(line.times, line.values, moment, size, *forecastOf(line));
    QCOMPARE(error.forecasts.size(), 4);
    QVERIFY(!error.forecasts.at(0).interrupted);
    QVERIFY(error.forecasts.at(1).interrupted);
    QCOMPARE(error.counted, 1);
    QCOMPARE(error.within, 1);
    QVERIFY(error.missedBytes < gib / 1000);
}

void TestForecast::nonsenseIsLeftOut()
{
    Line line = sampled(straight(400 * gib, 2 * gib), -30, 0);
    line.values[10] = std::nan("");
    line.values[20] = -1;
    line.values[30] = std::numeric_limits<double>::infinity();
    const auto forecast = forecastOf(line);
    QVERIFY(forecast);
    QVERIFY(std::abs(forecast->bytesPerDay() / gib - 2) < 0.01);
}

QTEST_GUILESS_MAIN(TestForecast)

#include "tst_forecast.moc"
