// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/sampleswriter.h"
#include "widgets/charts/content.h"
#include "widgets/charts/decimation.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using charts::Line;
using charts::Run;

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

QString shape(const QList<Run> &runs)
{
    QStringList parts;
    for (const Run &run : runs) {
        QStringList values;
        for (const QPointF &point : run)
            values.append(QString::number(point.y()));
        parts.append(values.join(u' '));
    }
    return parts.join(u" | "_s);
}

} // namespace

class TestDecimation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gapsStayGaps_data();
    void gapsStayGaps();
    void noExtremeIsLost();
    void onlyWhatIsSeenIsKept();
    void boundsOfACoarseAnswerAreDrawn();
};

void TestDecimation::gapsStayGaps_data()
{
    QTest::addColumn<series::Samples>("samples");
    QTest::addColumn<QString>("expected");
    const double inf = std::numeric_limits<double>::infinity();
    const Line hole = charts::lineOf({}, {0, 1000, 4000, 5000}, {1, 2, 5, 6}, everySecond);
    const Line wide = charts::lineOf({}, {0, 1000, 5000, 6000}, {1, 2, 6, 7}, everySecond);
    QTest::newRow("whole") << seconds({1, 2, 3}).samples << u"1 2 3"_s;
    QTest::newRow("NaN ends a run") << seconds({1, 2, missing, 3, 4}).samples << u"1 2 | 3 4"_s;
    QTest::newRow("infinity too") << seconds({1, inf, 3, 4}).samples << u"1 | 3 4"_s;
    QTest::newRow("a lone point is kept") << seconds({missing, 2, missing}).samples << u"2"_s;
    QTest::newRow("three steps missing is a gap") << hole.samples << u"1 2 | 5 6"_s;
    QTest::newRow("four steps too") << wide.samples << u"1 2 | 6 7"_s;
    QTest::newRow("nothing") << series::Samples() << QString();
    QTest::newRow("only NaN") << seconds({missing, missing}).samples << QString();
}

void TestDecimation::gapsStayGaps()
{
    QFETCH(series::Samples, samples);
    QFETCH(QString, expected);
    QCOMPARE(shape(charts::decimated(samples, 0, 10'000, 1000)), expected);
}

void TestDecimation::noExtremeIsLost()
{
    QList<double> values;
    for (int i = 0; i < 100'000; ++i)
        values.append(i % 2 ? 0.5 : 0.4);
    values[31'337] = 9;
    values[77'777] = -3;
    const auto runs = charts::decimated(seconds(values).samples, 0, 100'000'000, 800);
    QCOMPARE(runs.size(), 1);
    QVERIFY(runs.first().size() <= 4 * 801);
    const auto [low, high] = std::ranges::minmax(runs.first(), {}, &QPointF::y);
    QCOMPARE(low, QPointF(77'777'000, -3));
    QCOMPARE(high, QPointF(31'337'000, 9));
    QVERIFY(std::ranges::is_sorted(runs.first(), {}, &QPointF::x));
}

void TestDecimation::onlyWhatIsSeenIsKept()
{
    // one more on either side, so that the line runs off the edge
    const Line line = seconds({0, 1, 2, 3, 4, 5, 6});
    QCOMPARE(shape(charts::decimated(line.samples, 2000, 4000, 100)), u"1 2 3 4 5"_s);
}

void TestDecimation::boundsOfACoarseAnswerAreDrawn()
{
    series::SamplesWriter writer(120'000);
    writer.expectGrid(0, 60'000);
    writer.append(0, 1, {.low = 1, .high = 1});
    writer.append(60'000, 2, {.low = -7, .high = 9});
    QCOMPARE(shape(charts::decimated(writer.snapshot(), 0, 120'000, 100)), u"1 -7 9 -7 2"_s);
}

QTEST_GUILESS_MAIN(TestDecimation)
#include "tst_decimation.moc"
