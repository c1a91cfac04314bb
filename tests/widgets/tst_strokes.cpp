// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines against what QPainter makes of all their samples.
#include "tests/support/seconds.h"
#include "widgets/charts/strokepainter.h"

#include <QPainter>
#include <QTest>

#include <cmath>
#include <functional>
#include <limits>

using charts::Columns;
using charts::StrokePainter;
using charts::ValueMap;
using fixture::seconds;
using Curve = std::function<double(double)>; // of x in pixels, in pixels from the lower edge
using Values = QList<double>;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr int width = 200; // several blocks of columns
constexpr int height = 100;
const QRect whole(0, 0, width, height);
const ValueMap hundred{.bottom = 0, .top = 100, .height = height};

Values valuesOf(const Curve &curve, double perPixel)
{
    Values values;
    for (int i = 0; i <= width * perPixel; ++i)
        values.append(curve(i / perPixel));
    return values;
}

/// The same at every call with the same x.
double noise(double x)
{
    const double wild = std::sin(x * 127.1 + 3) * 43758.5453;
    return wild - std::floor(wild);
}

QImage blank()
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

struct Look {
    double lineWidth = 1.6;
    QColor color = Qt::black;
    QRect plot = whole;
};

void paintInto(QImage &image, const series::Samples &samples, double perPixel,
               const charts::ColumnRange &range, const Look &look = {})
{
    Columns columns;
    columns.show(samples, {.width = 1000 * perPixel}, -1, width + 1);
    StrokePainter().paint(image, {.plot = look.plot, .begin = 0, .range = range, .values = hundred}, columns,
                          {.color = look.color, .width = look.lineWidth});
}

QImage drawn(const Values &values, double perPixel, const Look &look = {})
{
    QImage image = blank();
    paintInto(image, seconds(values), perPixel, {.first = 0, .end = width}, look);
    return image;
}

QImage byQPainter(const Values &values, double perPixel, double lineWidth)
{
    QImage image = blank();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, lineWidth));
    QPolygonF points;
    for (qsizetype i = 0; i < values.size(); ++i)
        points.append({double(i) / perPixel, height - values.at(i)});
    painter.drawPolyline(points);
    return image;
}

int greyAt(const QImage &image, int x, int y)
{
    return qGray(image.pixel(x, y));
}

/// Mean difference of the pixels that either inks, in percent of black.
double errorOf(const QImage &a, const QImage &b)
{
    double sum = 0;
    int inked = 0;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            sum += std::abs(greyAt(a, x, y) - greyAt(b, x, y));
            inked += greyAt(a, x, y) < 255 || greyAt(b, x, y) < 255 ? 1 : 0;
        }
    return 100 * sum / (255.0 * std::max(inked, 1));
}

double inkOf(const QImage &image, int x)
{
    double ink = 0;
    for (int y = 0; y < height; ++y)
        ink += (255 - greyAt(image, x, y)) / 255.0;
    return ink;
}

} // namespace

class TestStrokes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineIsAsQPaintersPolyline_data();
    void aLineIsAsQPaintersPolyline();
    void aCrowdedLineKeepsItsWidth();
    void aLineNeverDarkensItself();
    void everyExtremeIsSeen();
    void aGapIsEmpty();
    void aLoneSampleIsADot();
    void aStripIsAsTheWhole_data();
    void aStripIsAsTheWhole();
    void nothingIsPaintedOutsideThePlot();
};

void TestStrokes::aLineIsAsQPaintersPolyline_data()
{
    QTest::addColumn<Curve>("curve");
    QTest::addColumn<double>("perPixel"); // samples
    QTest::addColumn<double>("most"); // percent of the line's pixels
    const Curve level = [](double) { return 50.3; };
    const Curve slope = [](double x) { return 10.2 + 0.4 * x; };
    const Curve steep = [](double x) { return 50 + 45 * std::sin(x / 3); };
    const Curve wild = [](double x) { return 20 + 60 * noise(x); };
    const Curve wave = [](double x) { return 50 + 30 * std::sin(x / 20) + 10 * noise(x); };
    const Curve spikes = [](double x) { return noise(x) > 0.95 ? 95.0 : 10.4; };
    for (const double few : {0.05, 0.3, 1.0, 3.7, 8.0}) {
        QTest::addRow("level, %g a pixel", few) << level << few << 0.6;
        QTest::addRow("a slope, %g a pixel", few) << slope << few << 0.6;
        QTest::addRow("steep waves, %g a pixel", few) << steep << few << 0.6;
        QTest::addRow("wild, %g a pixel", few) << wild << few << 0.6;
        QTest::addRow("spikes, %g a pixel", few) << spikes << few << 0.6;
    }
    for (const double many : {20.0, 60.0, 300.0}) {
        QTest::addRow("wild, %g a pixel", many) << wild << many << 1.5;
        QTest::addRow("waves with noise, %g a pixel", many) << wave << many << 3.0;
    }
}

void TestStrokes::aLineIsAsQPaintersPolyline()
{
    QFETCH(Curve, curve);
    QFETCH(double, perPixel);
    QFETCH(double, most);
    const Values values = valuesOf(curve, perPixel);
    const bool isQuick = perPixel < 10; // QPainter takes a while for many
    for (const double lineWidth : isQuick ? QList{1.6, 2.6, 4.0} : QList{1.6}) {
        const double error = errorOf(drawn(values, perPixel, {.lineWidth = lineWidth}),
                                     byQPainter(values, perPixel, lineWidth));
        QVERIFY2(error <= most, qPrintable(QStringLiteral("%1 wide: %2 %").arg(lineWidth).arg(error)));
    }
}

void TestStrokes::aCrowdedLineKeepsItsWidth()
{
    // QPainter's own would be jagged: hundreds of segments fill each pixel that they touch.
    const Curve calm = [](double x) { return 50 + 20 * std::sin(x / 40); };
    const QImage crowded = drawn(valuesOf(calm, 600), 600);
    const QImage sparse = drawn(valuesOf(calm, 1), 1);
    for (int x = 5; x < width - 5; ++x)
        QVERIFY2(
            std::abs(inkOf(crowded, x) - inkOf(sparse, x)) < 0.1,
            qPrintable(
                QStringLiteral("column %1: %2, not %3").arg(x).arg(inkOf(crowded, x)).arg(inkOf(sparse, x))));
    QVERIFY(errorOf(crowded, sparse) < 3);
}

void TestStrokes::aLineNeverDarkensItself()
{
    const Curve steep = [](double x) { return 50 + 45 * std::sin(x * 2); };
    for (const double perPixel : {3.0, 30.0, 300.0}) {
        const QImage image = drawn(valuesOf(steep, perPixel), perPixel, {.color = QColor(0, 0, 0, 128)});
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x)
                QVERIFY(greyAt(image, x, y) >= 126);
    }
}

void TestStrokes::everyExtremeIsSeen()
{
    for (const int perPixel : {1, 10, 100, 300}) {
        Values values(width * perPixel, 50.5);
        values[20 * perPixel] = 90.5; // one sample each
        values[100 * perPixel + perPixel / 2] = 10.5;
        const QImage image = drawn(values, perPixel);
        const auto darkest = [&](int x, int y) {
            return std::min({greyAt(image, x - 1, y), greyAt(image, x, y), greyAt(image, x + 1, y)});
        };
        QVERIFY(darkest(20, 9) < 200);
        QVERIFY(darkest(100, 89) < 200);
        QCOMPARE(darkest(60, 9), 255);
    }
}

void TestStrokes::aGapIsEmpty()
{
    for (const int perPixel : {1, 10, 300}) {
        Values values(width * perPixel, 50.5);
        std::fill_n(values.begin() + 80 * perPixel, 40 * perPixel, missing);
        const QImage image = drawn(values, perPixel);
        QVERIFY(inkOf(image, 75) > 1.4);
        for (int x = 82; x < 118; ++x)
            QCOMPARE(inkOf(image, x), 0.0);
        QVERIFY(inkOf(image, 125) > 1.4);
    }
}

void TestStrokes::aLoneSampleIsADot()
{
    const QImage image = drawn({missing, 50, missing}, 0.1);
    double ink = 0;
    for (int x = 0; x < width; ++x) {
        ink += inkOf(image, x);
        QVERIFY(std::abs(x + 0.5 - 10) < 2.5 || inkOf(image, x) == 0);
    }
    QVERIFY2(std::abs(ink - M_PI * 1.6 * 1.6) < 0.3, qPrintable(QString::number(ink)));
}

void TestStrokes::aStripIsAsTheWhole_data()
{
    QTest::addColumn<double>("perPixel");
    for (const double perPixel : {0.02, 1.0, 20.0, 300.0})
        QTest::addRow("%g a pixel", perPixel) << perPixel;
}

void TestStrokes::aStripIsAsTheWhole()
{
    QFETCH(double, perPixel);
    const auto samples = seconds(valuesOf([](double x) { return 20 + 60 * noise(x); }, perPixel));
    QImage strips = blank();
    for (int x = 0; x < width; x += 7)
        paintInto(strips, samples, perPixel, {.first = x, .end = std::min(x + 7, width)});
    QImage all = blank();
    paintInto(all, samples, perPixel, {.first = 0, .end = width});
    QCOMPARE(strips, all);
}

void TestStrokes::nothingIsPaintedOutsideThePlot()
{
    const QRect plot(10, 20, 60, 50);
    const QImage image = drawn({-500, 500, -500, 500, 30}, 0.05, {.lineWidth = 3, .plot = plot});
    bool inked = false;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            QVERIFY(plot.contains(x, y) || image.pixel(x, y) == 0xffffffff);
            inked = inked || image.pixel(x, y) != 0xffffffff;
        }
    QVERIFY(inked);
}

QTEST_GUILESS_MAIN(TestStrokes)
#include "tst_strokes.moc"
