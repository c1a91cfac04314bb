// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/sampleswriter.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using series::Extent;
using series::Samples;
using series::SamplesWriter;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

using Point = std::pair<qint64, double>;

SamplesWriter written(const QList<Point> &points, qint64 step, qint64 gap)
{
    SamplesWriter writer(gap);
    if (step > 0)
        writer.expectGrid(0, step);
    for (const auto &[time, value] : points)
        writer.append(time, value);
    return writer;
}

/// The values of each run with its times, as "0:1 10:2 | 30:4".
QString runsOf(const Samples &samples)
{
    QStringList runs;
    const auto starts = samples.runStarts();
    for (std::size_t run = 0; run < starts.size(); ++run) {
        QStringList points;
        const qsizetype end = run + 1 < starts.size() ? qsizetype(starts[run + 1]) : samples.size();
        for (qsizetype i = starts[run]; i < end; ++i)
            if (std::isfinite(samples.valueAt(i)))
                points.append(u"%1:%2"_s.arg(samples.timeAt(i)).arg(samples.valueAt(i)));
        runs.append(points.join(u' '));
    }
    return runs.join(u" | "_s);
}

} // namespace

class TestSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timesOnNoGridAreFound();
    void joinsWhatIsNoGap_data()
    {
        QTest::addColumn<QList<Point>>("points");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<qint64>("gap");
        QTest::addColumn<QString>("runs");
        QTest::addColumn<bool>("grid");
        using L = QList<Point>;
        QTest::newRow("nothing") << L{} << qint64(10) << qint64(20) << QString() << true;
        QTest::newRow("a grid") << L{{0, 1}, {10, 2}, {20, 3}} << qint64(10) << qint64(20)
                                << u"0:1 10:2 20:3"_s << true;
        QTest::newRow("a step without a sample is bridged when the gap allows")
            << L{{0, 1}, {20, 3}} << qint64(10) << qint64(20) << u"0:1 20:3"_s << true;
        QTest::newRow("two are not") << L{{0, 1}, {30, 4}} << qint64(10) << qint64(20) << u"0:1 | 30:4"_s
                                     << true;
        QTest::newRow("NaN is never bridged")
            << L{{0, 1}, {10, missing}, {20, 3}} << qint64(10) << qint64(20) << u"0:1 | 20:3"_s << true;
        QTest::newRow("nor is infinity")
            << L{{0, 1}, {10, infinite}, {20, 3}} << qint64(10) << qint64(20) << u"0:1 | 20:3"_s << true;
        QTest::newRow("a late first sample moves the grid")
            << L{{5000, 1}, {5010, 2}} << qint64(10) << qint64(20) << u"5000:1 5010:2"_s << true;
        QTest::newRow("a jitter of 1 ms ends the grid")
            << L{{0, 1}, {10, 2}, {21, 3}} << qint64(10) << qint64(20) << u"0:1 10:2 21:3"_s << false;
        QTest::newRow("a long silence ends the grid")
            << L{{0, 1}, {100'000, 2}} << qint64(10) << qint64(20) << u"0:1 | 100000:2"_s << false;
        QTest::newRow("no grid") << L{{1, 1}, {4, 2}, {50, 3}} << qint64(0) << qint64(20)
                                 << u"1:1 4:2 | 50:3"_s << false;
        QTest::newRow("what goes back in time is not taken")
            << L{{0, 1}, {10, 2}, {10, 7}, {5, 8}, {20, 3}} << qint64(10) << qint64(20) << u"0:1 10:2 20:3"_s
            << true;
    }

    void joinsWhatIsNoGap()
    {
        QFETCH(const QList<Point>, points);
        QFETCH(const qint64, step);
        QFETCH(const qint64, gap);
        SamplesWriter writer = written(points, step, gap);
        const Samples samples = writer.snapshot();
        QTEST(runsOf(samples), "runs");
        QTEST(samples.isOnGrid(), "grid");
    }

    void findsSamplesByTime_data()
    {
        QTest::addColumn<qint64>("step");
        QTest::newRow("on a grid") << qint64(10);
        QTest::newRow("off a grid") << qint64(0);
    }

    void findsSamplesByTime()
    {
        QFETCH(const qint64, step);
        SamplesWriter writer = written({{100, 1}, {110, 2}, {120, 3}}, step, 20);
        const Samples samples = writer.snapshot();
        QList<qsizetype> found;
        for (const qint64 time : {-5, 100, 101, 110, 111, 120, 121, 5000})
            found.append(samples.firstFrom(time));
        QCOMPARE(found, (QList<qsizetype>{0, 0, 1, 1, 2, 2, 3, 3}));
        QCOMPARE(samples.firstAfter(110), 2);
    }

    /// The pyramid must say of every stretch what reading all of it says, whatever it is made of.
    void extentsEqualThoseOfAllSamples()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> any(-1e6, 1e6);
        SamplesWriter writer;
        QList<double> values;
        for (int i = 0; i < 5000; ++i) {
            const auto kind = random() % 50;
            values.append(kind == 0 ? missing : kind == 1 ? infinite : kind == 2 ? -infinite : any(random));
            writer.append(i, values.last());
            if (i % 777 == 0)
                (void)writer.snapshot(); // growing in pieces gives the same
        }
        const Samples samples = writer.snapshot();
        for (int i = 0; i < 2000; ++i) {
            const auto begin = qsizetype(random() % 5000);
            const auto end = begin + qsizetype(random() % std::uint32_t(5001 - begin));
            Extent expected;
            for (qsizetype at = begin; at < end; ++at)
                expected.add(values.at(at));
            QCOMPARE(samples.extent(begin, end), expected);
        }
    }

    void boundsCountAsExtremes()
    {
        SamplesWriter writer(60);
        writer.expectGrid(0, 60);
        for (int i = 0; i < 100; ++i)
            writer.append(i * 60, 1, {.low = i == 57 ? -5.0 : 1, .high = i == 33 ? 9.0 : 1});
        const Samples samples = writer.snapshot();
        QCOMPARE(samples.extent(0, 100), (Extent{.low = -5, .high = 9}));
        QCOMPARE(samples.extent(34, 57), (Extent{.low = 1, .high = 1}));
        QCOMPARE(samples.boundsAt(33).high, 9);
    }

    void aSnapshotDoesNotSeeWhatIsWrittenAfterIt()
    {
        SamplesWriter writer = written({{0, 1}, {10, 2}}, 10, 20);
        const Samples before = writer.snapshot();
        for (int i = 2; i < 1000; ++i)
            writer.append(i * 10, 100 + i);
        writer.append(20'001, 5); // leaves the grid
        const Samples after = writer.snapshot();
        QCOMPARE(runsOf(before), u"0:1 10:2"_s);
        QCOMPARE(before.extent(0, 2), (Extent{.low = 1, .high = 2}));
        QVERIFY(before.isOnGrid());
        QCOMPARE(after.size(), 1001);
        QCOMPARE(after.timeAt(999), 9990);
        QCOMPARE(after.extent(0, 1001).high, 1099);
    }

    void sumsEqualThoseOfAllSamples_data()
    {
        QTest::addColumn<bool>("gaps");
        QTest::newRow("all finite") << false;
        QTest::newRow("with gaps from the middle on") << true;
    }

    void sumsEqualThoseOfAllSamples()
    {
        QFETCH(const bool, gaps);
        std::mt19937 random(11);
        SamplesWriter writer;
        QList<double> values;
        for (int i = 0; i < 9000; ++i) {
            const auto kind = gaps && i > 4400 ? random() % 50 : 9;
            values.append(kind == 0       ? missing
                              : kind == 1 ? infinite
                                          : double(random() % 1000)); // sums exactly
            writer.append(i, values.last());
            if (i % 777 == 0)
                (void)writer.snapshot();
        }
        const Samples samples = writer.snapshot();
        for (int i = 0; i < 2000; ++i) {
            const auto begin = qsizetype(random() % 9000);
            const auto end = begin + qsizetype(random() % std::uint32_t(9001 - begin));
            double total = 0;
            qint64 count = 0;
            for (const double value : std::span(values).subspan(std::size_t(begin), std::size_t(end - begin)))
                if (std::isfinite(value)) {
                    total += value;
                    ++count;
                }
            const series::Sum sum = samples.sum(begin, end);
            QCOMPARE(sum.total, total);
            QCOMPARE(sum.count, count);
        }
        QVERIFY(std::isnan(samples.sum(10, 10).average()));
    }

    void aStretchIsTakenOverAsItIs_data()
    {
        QTest::addColumn<QList<Point>>("points");
        QTest::addColumn<qint64>("step");
        using L = QList<Point>;
        QTest::newRow("a grid") << L{{0, 1}, {10, 2}, {20, 3}, {30, 4}} << qint64(10);
        QTest::newRow("a bridged step") << L{{0, 1}, {20, 2}, {30, 3}, {50, 4}} << qint64(10);
        QTest::newRow("NaN that is said") << L{{0, 1}, {10, missing}, {20, 3}, {30, missing}} << qint64(10);
        QTest::newRow("only NaN") << L{{0, missing}, {10, missing}, {20, missing}} << qint64(10);
        QTest::newRow("a gap") << L{{0, 1}, {10, 2}, {50, 3}, {60, infinite}, {70, 5}} << qint64(10);
        QTest::newRow("a bridged step of a grid that was left")
            << L{{0, 1}, {20, 2}, {30, 3}, {10'000, 4}, {10'020, 5}} << qint64(10);
        L many;
        for (int i = 0; i < 300; ++i)
            many.append({i * 10, i == 130 ? missing : i == 200 ? infinite : i % 7});
        many.remove(170); // a step that is bridged
        many.remove(230, 4); // a gap
        QTest::newRow("many of a grid") << many << qint64(10);
        QTest::newRow("off a grid") << L{{0, 1}, {7, missing}, {13, 3}, {40, 4}, {41, 5}} << qint64(0);
    }

    void aStretchIsTakenOverAsItIs()
    {
        QFETCH(const QList<Point>, points);
        QFETCH(const qint64, step);
        const Samples all = written(points, step, 20).snapshot();
        for (qsizetype cut = 0; cut <= all.size(); ++cut) {
            SamplesWriter again(20);
            if (step > 0)
                again.expectGrid(0, step);
            again.take(all, 0, cut);
            again.take(all, cut, all.size());
            const Samples copy = again.snapshot();
            QCOMPARE(runsOf(copy), runsOf(all));
            QCOMPARE(copy.size(), all.size());
            QVERIFY(std::ranges::equal(copy.infinities(), all.infinities()));
        }
    }

    void aSampleCostsTenBytesAtMost_data()
    {
        QTest::addColumn<qsizetype>("many");
        QTest::addColumn<bool>("gaps");
        for (const qsizetype many : {100'000, 1'000'000})
            for (const bool gaps : {false, true})
                QTest::addRow("%d%s", int(many), gaps ? " with gaps" : "") << many << gaps;
    }

    void aSampleCostsTenBytesAtMost()
    {
        QFETCH(const qsizetype, many);
        QFETCH(const bool, gaps);
        SamplesWriter writer(20);
        writer.expectGrid(0, 10);
        writer.reserve(many);
        for (qsizetype i = 0; i < many; ++i)
            writer.append(i * 10, gaps && i % 5000 == 77 ? missing : double(i % 1000));
        const double bytes = double(writer.snapshot().bytes()) / double(many);
        QVERIFY2(bytes <= 10, qPrintable(QString::number(bytes)));
    }

    void manyAtOnceAreWhatTheyAreOneByOne_data()
    {
        QTest::addColumn<QList<double>>("values");
        QList<double> some(200, 1.5);
        QTest::newRow("finite") << some;
        some[0] = missing;
        some[70] = infinite;
        some[71] = missing;
        some[199] = -infinite;
        QTest::newRow("not all finite") << some;
        QTest::newRow("none") << QList<double>();
        QTest::newRow("none finite") << QList<double>(100, missing);
    }

    void manyAtOnceAreWhatTheyAreOneByOne()
    {
        QFETCH(QList<double>, values);
        SamplesWriter single(20);
        SamplesWriter many(20);
        single.expectGrid(1000, 10);
        many.expectGrid(1000, 10);
        for (qsizetype i = 0; i < values.size(); ++i)
            single.append(1000 + 10 * i, values[i]);
        many.appendOnGrid(std::span(values).first(std::size_t(values.size() / 3)));
        many.appendOnGrid(std::span(values).subspan(std::size_t(values.size() / 3)));
        const Samples one = single.snapshot();
        const Samples all = many.snapshot();
        QCOMPARE(all.size(), one.size());
        QVERIFY(all.isOnGrid());
        QCOMPARE(runsOf(all), runsOf(one));
        QVERIFY(std::ranges::equal(all.runStarts(), one.runStarts()));
        QVERIFY(std::ranges::equal(all.infinities(), one.infinities()));
        QCOMPARE(all.extent(0, all.size()), one.extent(0, one.size()));
    }
};

/// Around the ends of the groups whose first times are kept apart, too.
void TestSamples::timesOnNoGridAreFound()
{
    for (const int count : {0, 1, 63, 64, 65, 128, 200}) {
        SamplesWriter writer;
        writer.expectGrid(0, 10); // and then they stand on none after all
        QList<qint64> times;
        for (int i = 0; i < count; ++i) {
            times.append(i * 10 + (i > 70 ? i % 7 : 0));
            writer.append(times.last(), i);
        }
        const Samples samples = writer.snapshot();
        for (qint64 time = -2; time < count * 10 + 10; ++time)
            QCOMPARE(samples.firstFrom(time), std::ranges::lower_bound(times, time) - times.begin());
        for (qsizetype i = 0; i < count; i += Samples::sparse)
            QCOMPARE(samples.sparseTimeAt(i), samples.timeAt(i));
    }
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
