// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/sampleswriter.h"
#include "tests/support/seconds.h"
#include "widgets/charts/spanpainter.h"

#include <QPainter>
#include <QTest>

#include <cmath>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;
using charts::ColumnGrid;
using charts::Columns;
using charts::ColumnSpan;
using charts::Piece;
using charts::ValueMap;
using fixture::seconds;
using Values = QList<double>;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr int width = 40;
constexpr int height = 100;
const QRect whole(0, 0, width, height);
const ValueMap hundred{.bottom = 0, .top = 100, .height = height};

Values noise(int count)
{
    Values values;
    quint32 seed = 7;
    for (int i = 0; i < count; ++i) {
        seed = seed * 1664525U + 1013904223U;
        values.append(50 + 30 * std::sin(i * 0.001) + double(seed >> 8) / (1 << 24) * 15);
    }
    return values;
}

/// Noise at times on no grid, with a gap, and a sparse stretch in the middle.
series::Samples uneven(int count)
{
    series::SamplesWriter writer(60'000);
    const auto values = noise(count);
    qint64 time = 0;
    for (int i = 0; i < count; ++i) {
        const bool isSparse = i > count / 2 && i < count / 2 + count / 1000;
        time += 600 + i * 7919LL % 801 + (isSparse ? 40'000 : 0) + (i == count / 3 ? 900'000 : 0);
        writer.append(time, values.at(i));
    }
    return writer.snapshot();
}

std::vector<Piece> fresh(const series::Samples &samples, const ColumnGrid &grid, qint64 begin, qint64 end)
{
    Columns columns;
    columns.show(samples, grid, begin, end);
    return {columns.pieces().begin(), columns.pieces().end()};
}

std::vector<Piece> shown(const Columns &columns)
{
    return {columns.pieces().begin(), columns.pieces().end()};
}

QImage drawn(const series::Samples &samples, double msPerColumn, const ValueMap &map, double lineWidth = 1,
             charts::Joint joint = charts::Joint::Straight)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    Columns columns;
    columns.show(samples, {.width = msPerColumn}, -1, width + 1);
    std::vector<ColumnSpan> spans;
    charts::spansOf(columns, 0, {0, width}, map, joint, spans);
    charts::paintLine(image, whole, spans, {.color = Qt::black, .width = lineWidth}, {0, width});
    return image;
}

/// The inked rows of a column, as "10-12 90".
QString rows(const QImage &image, int x, int least = 64)
{
    QStringList parts;
    for (int y = 0; y < image.height(); ++y) {
        const int from = y;
        while (y < image.height() && 255 - qGray(image.pixel(x, y)) >= least)
            ++y;
        if (y > from)
            parts.append(y - from == 1 ? QString::number(from) : u"%1-%2"_s.arg(from).arg(y - 1));
    }
    return parts.join(u' ');
}

double inkOf(const QImage &image, int x)
{
    double ink = 0;
    for (int y = 0; y < image.height(); ++y)
        ink += (255 - qGray(image.pixel(x, y))) / 255.0;
    return ink;
}

} // namespace

class TestSpans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTimeIsInItsColumn_data();
    void everyTimeIsInItsColumn();
    void columnsAreCutWhereSamplesAre_data();
    void columnsAreCutWhereSamplesAre();
    void panningIsAsDrawingAnew_data();
    void panningIsAsDrawingAnew();
    void panningSumsUpNewColumnsOnly();
    void appendingIsAsDrawingAnew();
    void appendingToACrowdIsAsDrawingAnew();
    void panningOverUnevenTimesIsAsDrawingAnew_data();
    void panningOverUnevenTimesIsAsDrawingAnew();
    void appendingAtUnevenTimesIsAsDrawingAnew();
    void unevenTimesLoseNoExtreme();
    void appendingSumsUpTheLastColumnsOnly();
    void otherSamplesAreNotTakenForTheSame();
    void whatIsInkedInAColumn_data();
    void whatIsInkedInAColumn();
    void extremesAtTheBorderOfAColumnAreSeen();
    void aStrokeIsAsWideAsQPainters_data();
    void aStrokeIsAsWideAsQPainters();
    void stepsStandUpright();
    void aLogarithmicScaleHasEvenDecades();
    void nothingIsPaintedOutsideThePlot();
};

void TestSpans::everyTimeIsInItsColumn_data()
{
    QTest::addColumn<double>("msPerColumn");
    QTest::newRow("a third") << 1000.0 / 3;
    QTest::newRow("an hour over 1193 pixels") << 3'600'000.0 / 1193;
    QTest::newRow("a year over 997 pixels") << 365 * 86'400'000.0 / 997;
    QTest::newRow("narrower than a millisecond") << 0.37;
}

void TestSpans::everyTimeIsInItsColumn()
{
    QFETCH(double, msPerColumn);
    const ColumnGrid grid{.width = msPerColumn};
    for (qint64 time = 1'795'000'000'000; time < 1'795'000'000'000 + 20'000; time += 7) {
        const qint64 column = grid.columnAt(time);
        QVERIFY(grid.start(column) <= time && time < grid.start(column + 1));
        const double share = grid.shareAt(time, column);
        QVERIFY(share >= 0 && share <= 1);
    }
}

void TestSpans::columnsAreCutWhereSamplesAre_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<QString>("expected"); // column:first/low/high/last, + before those that are joined
    QTest::newRow("one a column") << Values{1, 2, 3} << u"0:1/1/1/1 +2:2/2/2/2 +5:3/3/3/3"_s;
    QTest::newRow("NaN ends a run") << Values{1, missing, 3} << u"0:1/1/1/1 5:3/3/3/3"_s;
    QTest::newRow("infinity too") << Values{1, infinite, 3} << u"0:1/1/1/1 5:3/3/3/3"_s;
    QTest::newRow("nothing") << Values{} << QString();
    QTest::newRow("only NaN") << Values{missing, missing} << QString();
}

void TestSpans::columnsAreCutWhereSamplesAre()
{
    QFETCH(Values, values);
    QFETCH(QString, expected);
    QStringList parts;
    for (const Piece &piece : fresh(seconds(values), {.width = 400}, 0, width))
        parts.append(u"%1%2:%3/%4/%5/%6"_s.arg(piece.joined ? u"+"_s : QString())
                         .arg(piece.column)
                         .arg(piece.first)
                         .arg(piece.extent.low)
                         .arg(piece.extent.high)
                         .arg(piece.last));
    QCOMPARE(parts.join(u' '), expected);
}

void TestSpans::panningIsAsDrawingAnew_data()
{
    QTest::addColumn<int>("stride");
    QTest::addColumn<double>("msPerColumn");
    QTest::newRow("to the right") << 3 << 123'456.7;
    QTest::newRow("to the left") << -3 << 123'456.7;
    QTest::newRow("a page on") << 700 << 123'456.7;
    QTest::newRow("a page back") << -700 << 123'456.7;
    QTest::newRow("few samples") << 5 << 250.0;
    QTest::newRow("crowded, to the left") << -3 << 300'000.7;
    QTest::newRow("crowded, off the end") << 3 << 300'000.7;
}

void TestSpans::panningIsAsDrawingAnew()
{
    QFETCH(int, stride);
    QFETCH(double, msPerColumn);
    Values values = noise(100'000);
    for (int i = 40'000; i < 40'300; ++i)
        values[i] = missing;
    const auto samples = seconds(values);
    const ColumnGrid grid{.width = msPerColumn};
    Columns columns;
    for (int i = 0; i < 60; ++i) {
        const qint64 begin = 300 + i * stride;
        columns.show(samples, grid, begin, begin + 200);
        QCOMPARE(shown(columns), fresh(samples, grid, begin, begin + 200));
    }
}

void TestSpans::panningSumsUpNewColumnsOnly()
{
    const auto samples = seconds(noise(100'000));
    Columns columns;
    columns.show(samples, {.width = 100'000}, 100, 300);
    QCOMPARE(columns.summedUp(), 200);
    columns.show(samples, {.width = 100'000}, 103, 303);
    QCOMPARE(columns.summedUp(), 203);
    columns.show(samples, {.width = 100'000}, 98, 298);
    QCOMPARE(columns.summedUp(), 205);
}

void TestSpans::appendingIsAsDrawingAnew()
{
    series::SamplesWriter writer(2000);
    Columns columns;
    const auto values = noise(5000);
    for (int i = 0; i < values.size(); ++i) {
        writer.append(i * 1000 + i % 3, values.at(i));
        if (i % 7 != 0)
            continue;
        const auto samples = writer.snapshot();
        columns.show(samples, {.width = 31'700}, 0, 170);
        QCOMPARE(shown(columns), fresh(samples, {.width = 31'700}, 0, 170));
    }
}

void TestSpans::appendingToACrowdIsAsDrawingAnew()
{
    series::SamplesWriter writer(2000);
    writer.expectGrid(0, 1000);
    writer.reserve(5000);
    Columns columns;
    const auto values = noise(5000);
    for (int i = 0; i < values.size(); ++i) {
        writer.append(i * 1000, values.at(i));
        if (i % 7 != 0)
            continue;
        const auto samples = writer.snapshot();
        columns.show(samples, {.width = 301'700}, 0, 20);
        QCOMPARE(shown(columns), fresh(samples, {.width = 301'700}, 0, 20));
        QCOMPARE(shown(columns).back().extent.high >= values.at(i), true);
    }
}

void TestSpans::panningOverUnevenTimesIsAsDrawingAnew_data()
{
    QTest::addColumn<int>("stride");
    QTest::newRow("to the right") << 3;
    QTest::newRow("to the left") << -2;
    QTest::newRow("a page on") << 150;
}

/// Crowded columns, and a stretch with a sample now and then between them.
void TestSpans::panningOverUnevenTimesIsAsDrawingAnew()
{
    QFETCH(int, stride);
    const auto samples = uneven(300'000);
    const ColumnGrid grid{.width = 600'000.7};
    QVERIFY(!samples.isOnGrid());
    Columns columns;
    for (int i = 0; i < 60; ++i) {
        const qint64 begin = 200 + i * stride;
        columns.show(samples, grid, begin, begin + 100);
        QCOMPARE(shown(columns), fresh(samples, grid, begin, begin + 100));
    }
}

void TestSpans::appendingAtUnevenTimesIsAsDrawingAnew()
{
    series::SamplesWriter writer(2000);
    Columns columns;
    const auto values = noise(12'000);
    for (int i = 0; i < values.size(); ++i) {
        writer.append(i * 1000LL + i * 7919 % 701, values.at(i));
        if (i % 7 != 0)
            continue;
        const auto samples = writer.snapshot();
        columns.show(samples, {.width = 601'700}, 0, 30);
        QCOMPARE(shown(columns), fresh(samples, {.width = 601'700}, 0, 30));
        QCOMPARE(columns.pieces().back().extent.high >= values.at(i), true);
    }
}

/// What a column says is what the samples of it say, but for those that stand less than half a column aside.
void TestSpans::unevenTimesLoseNoExtreme()
{
    const auto samples = uneven(100'000);
    const ColumnGrid grid{.width = 600'000.7};
    std::map<qint64, series::Extent> extents;
    const auto pieces = fresh(samples, grid, -1, 1000);
    QVERIFY(qsizetype(pieces.size()) < samples.size() / 20);
    for (const Piece &piece : pieces)
        extents[piece.column].add(piece.extent);
    const auto within = [&](qint64 column, double value) {
        const auto found = extents.find(column);
        return found != extents.end() && found->second.low <= value && value <= found->second.high;
    };
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const qint64 half = qint64(grid.width / 2);
        const qint64 time = samples.timeAt(i);
        QVERIFY2(within(grid.columnAt(time - half), samples.valueAt(i))
                     || within(grid.columnAt(time + half), samples.valueAt(i)),
                 qPrintable(QString::number(i)));
    }
}

void TestSpans::appendingSumsUpTheLastColumnsOnly()
{
    series::SamplesWriter writer(2000);
    writer.expectGrid(0, 1000);
    writer.reserve(100'000);
    for (int i = 0; i < 50'000; ++i)
        writer.append(i * 1000, i % 10);
    Columns columns;
    columns.show(writer.snapshot(), {.width = 100'000}, 0, 1000);
    const auto before = columns.summedUp();
    writer.append(50'000'000, 99);
    columns.show(writer.snapshot(), {.width = 100'000}, 0, 1000);
    QVERIFY(columns.summedUp() - before <= 2);
    QCOMPARE(columns.pieces().back().extent.high, 99.0);
}

void TestSpans::otherSamplesAreNotTakenForTheSame()
{
    Columns columns;
    columns.show(seconds(noise(1000)), {.width = 10'000}, 0, 100);
    auto values = noise(1000);
    values[500] = 77;
    columns.show(seconds(values), {.width = 10'000}, 0, 100);
    const auto piece = std::ranges::find(columns.pieces(), 50, &Piece::column);
    QCOMPARE(piece->first, 77.0);
}

void TestSpans::whatIsInkedInAColumn_data()
{
    QTest::addColumn<Values>("values"); // a second apart, ten columns
    QTest::addColumn<int>("x");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a level line") << Values{50.5, 50.5, 50.5} << 15 << u"49"_s;
    QTest::newRow("a slope of one") << Values{50, 60, 70} << 5 << u"44"_s;
    QTest::newRow("nothing in a gap") << Values{50, missing, missing, 50} << 15 << QString();
    QTest::newRow("a lone sample is a dot") << Values{missing, 50, missing} << 10 << u"48-51"_s;
    QTest::newRow("beside the dot") << Values{missing, 50, missing} << 11 << u"49-50"_s;
    QTest::newRow("further off is nothing") << Values{missing, 50, missing} << 13 << QString();
    QTest::newRow("before the first") << Values{missing, 50.5, 50.5} << 8 << QString();
    QTest::newRow("behind the last") << Values{50.5, 50.5} << 12 << QString();
}

void TestSpans::whatIsInkedInAColumn()
{
    QFETCH(Values, values);
    QFETCH(int, x);
    QFETCH(QString, expected);
    QCOMPARE(rows(drawn(seconds(values), 100, hundred), x), expected);
}

void TestSpans::extremesAtTheBorderOfAColumnAreSeen()
{
    // 100 samples a column; an extreme is the first, and another the last of its column.
    Values values(4000, 50.5);
    values[1000] = 90.5;
    values[1099] = 10.5;
    const QImage image = drawn(seconds(values), 100'000, hundred);
    QCOMPARE(rows(image, 10), u"9-89"_s);
    QCOMPARE(rows(image, 12), u"49"_s);
}

void TestSpans::aStrokeIsAsWideAsQPainters_data()
{
    QTest::addColumn<double>("lineWidth");
    QTest::addColumn<double>("slope"); // pixels a column
    for (const double lineWidth : {1.1, 1.6, 2.0, 3.0}) // QPainter draws those of 1 thinner when slanted
        for (const double slope : {0.0, 0.4, 1.0, 1.9})
            QTest::addRow("%g wide, slope %g", lineWidth, slope) << lineWidth << slope;
}

void TestSpans::aStrokeIsAsWideAsQPainters()
{
    QFETCH(double, lineWidth);
    QFETCH(double, slope);
    const auto samples = seconds({10, 10 + 40 * slope});
    const QImage ours = drawn(samples, 25, hundred, lineWidth);
    QImage theirs(width, height, QImage::Format_RGB32);
    theirs.fill(Qt::white);
    QPainter painter(&theirs);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, lineWidth));
    painter.drawLine(QPointF(0, 90), QPointF(40, 90 - 40 * slope));
    painter.end();
    for (int x = 5; x < 35; ++x) {
        QVERIFY2(std::abs(inkOf(ours, x) - inkOf(theirs, x)) < 0.15,
                 qPrintable(u"column %1: %2, not %3"_s.arg(x).arg(inkOf(ours, x)).arg(inkOf(theirs, x))));
        for (int y = 0; y < height; ++y)
            QVERIFY(std::abs(qGray(ours.pixel(x, y)) - qGray(theirs.pixel(x, y))) < 48);
    }
}

void TestSpans::stepsStandUpright()
{
    const QImage image = drawn(seconds({20.5, 80.5, 80.5}), 100, hundred, 1, charts::Joint::Steps);
    QCOMPARE(rows(image, 9), u"79"_s);
    QCOMPARE(rows(image, 10), u"19-79"_s);
    QCOMPARE(rows(image, 11), u"19"_s);
}

void TestSpans::aLogarithmicScaleHasEvenDecades()
{
    const ValueMap map{.bottom = 1, .top = 10'000, .height = 100, .logarithmic = true};
    QCOMPARE(map.y(1), 100.0);
    QCOMPARE(map.y(10), 75.0);
    QCOMPARE(map.y(10'000), 0.0);
    QVERIFY(map.y(0) > 1000);
    QVERIFY(map.y(-1) > 1000);
    QCOMPARE(rows(drawn(seconds({100, 100}), 100, map, 2), 5), u"49-50"_s);
}

void TestSpans::nothingIsPaintedOutsideThePlot()
{
    const QRect plot(10, 20, 20, 50);
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    Columns columns;
    columns.show(seconds({-500, 500, -500, 500}), {.width = 100}, -1, 21);
    std::vector<ColumnSpan> spans;
    charts::spansOf(columns, 0, {0, 20}, {.bottom = 0, .top = 100, .height = 50}, charts::Joint::Straight,
                    spans);
    charts::paintLine(image, plot, spans, {.color = Qt::black, .width = 3}, {0, 20});
    charts::paintArea(image, plot, spans, 50, Qt::black, {0, 20});
    bool inked = false;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool inside = plot.contains(x, y);
            QVERIFY(inside || image.pixel(x, y) == 0xffffffff);
            inked = inked || image.pixel(x, y) != 0xffffffff;
        }
    }
    QVERIFY(inked);
}

QTEST_GUILESS_MAIN(TestSpans)
#include "tst_spans.moc"
