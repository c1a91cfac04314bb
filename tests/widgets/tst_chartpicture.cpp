// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/sampleswriter.h"
#include "widgets/charts/chartarea.h"
#include "widgets/charts/plotgeometry.h"
#include "widgets/shared/theme.h"

#include <QTest>
#include <QThreadPool>

#include <cmath>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;
using charts::ChartArea;
using charts::ChartData;

namespace {

constexpr qint64 start = 1'795'000'000'000;
constexpr qint64 step = 1000;
constexpr double infinite = std::numeric_limits<double>::infinity();

struct Feed {
    series::SamplesWriter writer{2 * step};
    int phase = 0;

    void append(int count)
    {
        for (int i = 0; i < count; ++i) {
            const auto at = writer.size();
            const bool gap = at % 911 > 880;
            const double wave = 50 + 20 * std::sin(double(at) / 97 + phase) + 5 * std::sin(double(at) * 1.7);
            writer.append(start + at * step, gap ? std::numeric_limits<double>::quiet_NaN() : wave);
        }
    }
};

/// What a chart shows, and can be changed.
struct Scene {
    std::vector<Feed> feeds = std::vector<Feed>(3);
    ChartData data;

    Scene()
    {
        data.zone = QTimeZone::UTC;
        for (Feed &feed : feeds) {
            feed.phase = int(&feed - feeds.data());
            feed.writer.expectGrid(start, step);
            feed.append(4000);
        }
        data.lines.resize(qsizetype(feeds.size()));
        take();
        look(0, 2000);
    }

    void take()
    {
        for (qsizetype i = 0; i < data.lines.size(); ++i)
            data.lines[i] = {.name = u"line"_s, .samples = feeds.at(std::size_t(i)).writer.snapshot()};
    }

    void look(qint64 from, qint64 samples)
    {
        data.range = {.from = base::instantFromMs(start + from * step),
                      .to = base::instantFromMs(start + (from + samples) * step),
                      .step = base::Milliseconds(step)};
        data.view = data.range;
    }
};

std::unique_ptr<ChartArea> areaOf(ChartData &data)
{
    auto area = std::make_unique<ChartArea>(data, nullptr);
    area->setPalette(shared::Theme::lightTheme().palette());
    area->setLocale(QLocale(QLocale::English));
    area->resize(700, 300);
    return area;
}

QImage pictureOf(ChartArea &area)
{
    QImage image(area.size(), QImage::Format_RGB32);
    area.viewport()->render(&image);
    return image;
}

int differentPixels(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    return count;
}

using Change = std::function<void(Scene &, int)>;

} // namespace

class TestChartPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whatever machine this is: what each of them paints has to meet.
    void initTestCase() { QThreadPool::globalInstance()->setMaxThreadCount(4); }
    void aChangeIsAsDrawingAnew_data();
    void aChangeIsAsDrawingAnew();
    void otherEventsAreSeenAtOnce();
    void infiniteSamplesAreMarkedAtTheEdges();
    void theCrosshairStandsOnTheLine();
    void aCrosshairThatIsNotSeenCrossesNoLabel();
};

void TestChartPicture::aChangeIsAsDrawingAnew_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("to the right") << Change([](Scene &scene, int i) { scene.look(i * 13, 2000); });
    QTest::newRow("to the left") << Change([](Scene &scene, int i) { scene.look(600 - i * 7, 2000); });
    QTest::newRow("to and fro") << Change([](Scene &scene, int i) { scene.look(i % 2 * 40, 2000); });
    QTest::newRow("a page on") << Change([](Scene &scene, int i) { scene.look(i * 400, 500); });
    QTest::newRow("few samples") << Change([](Scene &scene, int i) { scene.look(i, 60); });
    QTest::newRow("zoom") << Change([](Scene &scene, int i) { scene.look(i, 2000 - i * 30); });
    QTest::newRow("appended") << Change([](Scene &scene, int) {
        for (Feed &feed : scene.feeds)
            feed.append(3);
        scene.take();
        scene.look(scene.data.lines.first().samples.size() - 2000, 2000);
    });
    QTest::newRow("appended, the view stands") << Change([](Scene &scene, int) {
        for (Feed &feed : scene.feeds)
            feed.append(3);
        scene.take();
        scene.look(3000, 2000);
    });
    QTest::newRow("with a limit") << Change([](Scene &scene, int i) {
        scene.data.thresholds = {{.value = 60, .label = u"limit"_s}};
        scene.look(i * 13, 2000);
    });
    QTest::newRow("with events") << Change([](Scene &scene, int i) {
        scene.look(i * 13, 2000);
        if (scene.data.events.isEmpty())
            scene.data.events = charts::EventBands(
                {{.from = start + 500 * step, .to = start + 900 * step, .label = u"x"_s},
                 {.from = start + 2100 * step, .to = start + 2100 * step, .label = u"y"_s}});
    });
    const auto styled = [](charts::Drawing drawing, bool logarithmic) {
        return Change([=](Scene &scene, int i) {
            scene.data.style = {drawing, logarithmic};
            scene.data.settleStack();
            scene.look(600 + i % 5 * 13, 2000);
        });
    };
    QTest::newRow("steps") << styled(charts::Drawing::Steps, false);
    QTest::newRow("filled") << styled(charts::Drawing::Filled, false);
    QTest::newRow("stacked") << styled(charts::Drawing::Stacked, false);
    QTest::newRow("logarithmic") << styled(charts::Drawing::Lines, true);
    QTest::newRow("one style after another") << Change([](Scene &scene, int i) {
        scene.data.style = {charts::Drawing(i % 4), i % 3 == 0};
        scene.data.settleStack();
        scene.look(i, 2000);
    });
    QTest::newRow("dashes, which do not crawl") << Change([](Scene &scene, int i) {
        scene.data.lines[1].twin = 0;
        scene.look(i * 13, 2000);
    });
    QTest::newRow("an axis on the right") << Change([](Scene &scene, int i) {
        scene.data.lines[1].unit = base::Unit::Celsius;
        scene.look(i * 13, 2000);
    });
    QTest::newRow("other lines") << Change([](Scene &scene, int i) {
        scene.data.lines.swapItemsAt(0, 2);
        scene.look(i, 2000);
    });
    QTest::newRow("a line is hidden and comes back") << Change([](Scene &scene, int i) {
        scene.data.shown = {charts::Shown::Drawn, i % 2 ? charts::Shown::Hidden : charts::Shown::Drawn};
        scene.look(i * 3, 2000);
    });
    QTest::newRow("many lines, of which all processors paint a whole and one a strip")
        << Change([](Scene &scene, int i) {
               const QList<charts::Line> few = scene.data.lines;
               while (scene.data.lines.size() < 60)
                   scene.data.lines += few;
               scene.look(i * 13, 2000);
           });
    QTest::newRow("a line less") << Change([](Scene &scene, int i) {
        scene.take();
        scene.data.lines.resize(i % 2 + 1);
    });
}

void TestChartPicture::aChangeIsAsDrawingAnew()
{
    QFETCH(Change, change);
    Scene scene;
    change(scene, 0);
    const auto area = areaOf(scene.data);
    pictureOf(*area);
    for (int i = 1; i < 20; ++i) {
        scene.data.lines.resize(qsizetype(scene.feeds.size()));
        scene.take();
        change(scene, i);
        area->rebuild();
        const QImage moved = pictureOf(*area);
        const QImage fresh = pictureOf(*areaOf(scene.data));
        const int different = differentPixels(moved, fresh);
        QVERIFY2(different == 0, qPrintable(u"step %1: %2 pixels differ"_s.arg(i).arg(different)));
    }
}

void TestChartPicture::otherEventsAreSeenAtOnce()
{
    Scene scene;
    const auto area = areaOf(scene.data);
    pictureOf(*area);
    scene.data.events =
        charts::EventBands({{.from = start + 500 * step, .to = start + 900 * step, .label = u"x"_s}});
    area->repaintLines();
    QCOMPARE(differentPixels(pictureOf(*area), pictureOf(*areaOf(scene.data))), 0);
}

void TestChartPicture::infiniteSamplesAreMarkedAtTheEdges()
{
    Scene scene;
    series::SamplesWriter writer(2 * step);
    for (int i = 0; i < 100; ++i)
        writer.append(start + i * step, i == 50 ? infinite : i == 70 ? -infinite : 5);
    scene.data.lines = {{.name = u"x"_s, .samples = writer.snapshot()}};
    scene.look(0, 100);
    const auto area = areaOf(scene.data);
    area->rebuild();
    const QImage image = pictureOf(*area);
    const auto &geometry = area->geometry();
    const QColor color = shared::Theme::lightTheme().seriesColor(0);
    const int above = int(geometry.xOf(start + 50 * step));
    const int below = int(geometry.xOf(start + 70 * step));
    QCOMPARE(image.pixelColor(above, int(geometry.plot.top()) + 5), color);
    QCOMPARE(image.pixelColor(below, int(geometry.plot.bottom()) - 5), color);
    QVERIFY(image.pixelColor(above, int(geometry.yOf(5))) != color); // and the line has a gap there
}

void TestChartPicture::theCrosshairStandsOnTheLine()
{
    Scene scene;
    const auto area = areaOf(scene.data);
    area->rebuild();
    const QImage before = pictureOf(*area);
    const qint64 time = start + 1234 * step;
    scene.data.cursor = time;
    area->repaintCursor();
    const QImage image = pictureOf(*area);
    const auto &geometry = area->geometry();
    const int x = int(std::round(geometry.xOf(time)));
    QCOMPARE(image.pixelColor(x, int(geometry.plot.top()) + 2), shared::Theme::lightTheme().muted);
    scene.data.cursor.reset();
    area->repaintCursor();
    QCOMPARE(differentPixels(pictureOf(*area), before), 0);
}

/// The wheel moves the view from under it.
void TestChartPicture::aCrosshairThatIsNotSeenCrossesNoLabel()
{
    Scene scene;
    scene.look(200, 2000);
    const auto area = areaOf(scene.data);
    area->rebuild();
    const QImage without = pictureOf(*area);
    for (const qint64 sample : {150, 2240}) { // a little before, a little behind
        scene.data.cursor = start + sample * step;
        area->repaintCursor();
        QCOMPARE(differentPixels(pictureOf(*area), without), 0);
    }
    for (const qint64 sample : {200, 2200}) { // on the edges
        scene.data.cursor = start + sample * step;
        area->repaintCursor();
        QVERIFY(differentPixels(pictureOf(*area), without) > 0);
    }
}

QTEST_MAIN(TestChartPicture)
#include "tst_chartpicture.moc"
