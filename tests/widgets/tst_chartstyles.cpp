// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/sampleswriter.h"
#include "tests/support/chartfixture.h"
#include "widgets/charts/areas.h"
#include "widgets/charts/chartarea.h"
#include "widgets/charts/pointcard.h"
#include "widgets/charts/samplestable.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/shared/elidedlabel.h"
#include "widgets/shared/theme.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using charts::TimeSeriesChart;

namespace {

bool isNear(const QColor &a, const QColor &b)
{
    return qAbs(a.red() - b.red()) + qAbs(a.green() - b.green()) + qAbs(a.blue() - b.blue()) < 30;
}

double constant(qint64 i, double value)
{
    return i < 0 ? 0 : value;
}

} // namespace

/// How a chart is drawn: by keys, by its menu, and to the pixel.
class TestChartStyles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dGoesThroughTheWaysToDraw();
    void aLineAloneIsNotStacked();
    void theMenuChoosesAWay();
    void lTurnsTheScale();
    void whatHasNoPlaceOnTheScaleIsNamed();
    void theChoiceIsKeptForItsSubject();
    void areasMeetWithoutASeam();
    void aGapStaysAGap();
    void aPeakOfAStackIsSeen();
    void stepsHoldTheirValue();
    void aLineOnTheRightStandsWhereItsScaleSays();
    void theLegendSaysWhichAxis();
    void figuresOfAStackAreThoseOfTheLine();
    void aStackSaysWhichPeaksItLeavesOut();
    void theAreaUnderTheMouseIsMeant();
    void aTimeBeforeHasDashes();
    void theSvgFollows();
    void eventsAreInTheSvg();

private:
    void show(const QList<double> &values, const QString &subject = u"cpu"_s);
    QImage picture() const;
    QPoint at(double share, double value, charts::Side side = charts::Side::Left) const;
    QMenu *openMenu();
    QString strip() const;

    std::unique_ptr<TimeSeriesChart> m_chart;
    charts::ChartArea *m_area = nullptr;
};

void TestChartStyles::init()
{
    m_chart = std::make_unique<TimeSeriesChart>();
    m_chart->setPalette(shared::Theme::lightTheme().palette());
    m_chart->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    m_chart->setZone(QTimeZone::UTC);
    m_chart->resize(800, 420);
    m_area = m_chart->findChild<charts::ChartArea *>();
    show({20, 30, 25});
    m_chart->show();
    m_chart->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_chart.get()));
    m_chart->setFocus();
}

/// Lines that stay at a value each.
void TestChartStyles::show(const QList<double> &values, const QString &subject)
{
    charts::Content content{.range = fixture::chartHour(), .query = u"q"_s, .subject = subject};
    for (const double value : values)
        content.lines.append(fixture::chartLine(u"line %1"_s.arg(content.lines.size() + 1),
                                                [value](qint64 i) { return constant(i, value); }));
    m_chart->setContent(content);
}

QImage TestChartStyles::picture() const
{
    QImage image(m_area->size(), QImage::Format_RGB32);
    m_area->viewport()->render(&image);
    return image;
}

QPoint TestChartStyles::at(double share, double value, charts::Side side) const
{
    const charts::PlotGeometry &geometry = m_area->geometry();
    return {qRound(geometry.plot.left() + share * geometry.plot.width()), qRound(geometry.yOf(value, side))};
}

QMenu *TestChartStyles::openMenu()
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, m_chart->mapToGlobal(QPoint(10, 10)));
    QCoreApplication::sendEvent(m_chart.get(), &event);
    return m_chart->findChild<QMenu *>();
}

QString TestChartStyles::strip() const
{
    QStringList words;
    for (const shared::ElidedLabel *label : m_chart->findChildren<shared::ElidedLabel *>())
        words.append(label->text());
    return words.join(u' ');
}

void TestChartStyles::dGoesThroughTheWaysToDraw()
{
    const QImage lines = picture();
    QTest::keyClick(m_chart.get(), Qt::Key_D);
    QTest::keyClick(m_chart.get(), Qt::Key_D);
    QVERIFY(picture() != lines); // filled: the steps of a level line are that line
    QTest::keyClick(m_chart.get(), Qt::Key_D);
    QVERIFY2(m_chart->summary().contains(u"stacked"_s), qPrintable(m_chart->summary()));
    QTest::keyClick(m_chart.get(), Qt::Key_D);
    QCOMPARE(picture(), lines);
}

void TestChartStyles::aLineAloneIsNotStacked()
{
    show({20});
    const QImage lines = picture();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_chart.get(), Qt::Key_D);
    QCOMPARE(picture(), lines); // round already
}

void TestChartStyles::theMenuChoosesAWay()
{
    QMenu *menu = openMenu();
    const auto entries = menu->findChildren<QAction *>();
    const auto stacked = std::ranges::find(entries, u"Stacked"_s, &QAction::text);
    QVERIFY(stacked != entries.end());
    QVERIFY((*stacked)->isEnabled() && !(*stacked)->isChecked());
    (*stacked)->trigger();
    menu->close();
    QTRY_VERIFY(!m_chart->findChild<QMenu *>());
    menu = openMenu();
    for (const QAction *action : menu->findChildren<QAction *>()) {
        if (action->text() == u"Stacked"_s)
            QVERIFY(action->isChecked());
        if (action->text() == u"Logarithmic scale"_s)
            QVERIFY(!action->isEnabled()); // heights that add up
    }
    menu->close();
}

void TestChartStyles::lTurnsTheScale()
{
    QVERIFY(!m_area->scale().logarithmic);
    QTest::keyClick(m_chart.get(), Qt::Key_L);
    QVERIFY(m_area->scale().logarithmic);
    QVERIFY(m_chart->summary().contains(u"logarithmic"_s));
    QCOMPARE(m_area->scale().bottom, 20.0);
    QTest::keyClick(m_chart.get(), Qt::Key_L);
    QVERIFY(!m_area->scale().logarithmic);
}

void TestChartStyles::whatHasNoPlaceOnTheScaleIsNamed()
{
    m_chart->setContent({.lines = {fixture::chartLine(u"x"_s, [](qint64 i) { return double(i % 11); })},
                         .range = fixture::chartHour()});
    QVERIFY(!strip().contains(u"cannot be shown"_s));
    QTest::keyClick(m_chart.get(), Qt::Key_L);
    QVERIFY2(strip().contains(u"11 value(s) at or below zero cannot be shown"_s), qPrintable(strip()));
}

void TestChartStyles::theChoiceIsKeptForItsSubject()
{
    QTest::keyClick(m_chart.get(), Qt::Key_L);
    show({1, 2}, u"memory"_s);
    QVERIFY(!m_area->scale().logarithmic);
    show({3, 4}, u"cpu"_s);
    QVERIFY(m_area->scale().logarithmic);
    m_chart->setContent({.lines = {fixture::chartLine(u"up"_s, [](qint64 i) { return double(i % 2); })},
                         .range = fixture::chartHour(),
                         .subject = u"reach"_s,
                         .style = {.drawing = charts::Drawing::Filled}}); // nobody has chosen for this one
    QVERIFY(!m_area->scale().logarithmic);
}

/// Down through the stack there is one colour after another, and the surface never shows between them.
void TestChartStyles::areasMeetWithoutASeam()
{
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_chart.get(), Qt::Key_D);
    const QImage image = picture();
    const shared::Theme &theme = shared::Theme::lightTheme();
    charts::ChartData data;
    data.style.drawing = charts::Drawing::Stacked;
    for (const double value : {20.0, 30.0, 25.0})
        data.lines.append(fixture::chartLine(u"x"_s, [value](qint64 i) { return constant(i, value); }));
    data.settleStack();
    QVERIFY(isNear(image.pixelColor(at(0.5, 9)), charts::areaColor(data, 0, theme)));
    QVERIFY(isNear(image.pixelColor(at(0.5, 37)), charts::areaColor(data, 1, theme)));
    QVERIFY(isNear(image.pixelColor(at(0.5, 63)), charts::areaColor(data, 2, theme)));
    const int x = at(0.52, 0).x();
    const QList<int> grid{at(0, 20).y(), at(0, 40).y(), at(0, 60).y()};
    for (int y = at(0.5, 74).y(); y < at(0.5, 1).y(); ++y)
        if (!grid.contains(y))
            QVERIFY2(!isNear(image.pixelColor(x, y), theme.surface), qPrintable(QString::number(y)));
    QVERIFY(isNear(image.pixelColor(at(0.5, 77)), theme.surface));
}

void TestChartStyles::aGapStaysAGap()
{
    const auto broken = [](qint64 i) { return i > 40 && i < 80 ? qQNaN() : 20.0; };
    m_chart->setContent({.lines = {fixture::chartLine(u"a"_s, broken),
                                   fixture::chartLine(u"b"_s, [](qint64) { return 30.0; })},
                         .range = fixture::chartHour(),
                         .subject = u"cpu"_s});
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(m_chart.get(), Qt::Key_D); // filled
    const QColor surface = shared::Theme::lightTheme().surface;
    m_chart->findChild<QTableView *>(u"legend"_s)->setCurrentIndex({});
    QVERIFY(!isNear(picture().pixelColor(at(0.2, 9)), picture().pixelColor(at(0.5, 9))));
    QTest::keyClick(m_chart.get(), Qt::Key_D); // stacked
    const QImage image = picture();
    QVERIFY(isNear(image.pixelColor(at(0.5, 37)), surface)); // b comes down by what a had
    QVERIFY(!isNear(image.pixelColor(at(0.5, 27)), surface));
    QVERIFY(!isNear(image.pixelColor(at(0.2, 37)), surface));
    QVERIFY(isNear(image.pixelColor(at(0.5, 9)), image.pixelColor(at(0.5, 27)))); // and a is not there
    QVERIFY(!isNear(image.pixelColor(at(0.2, 9)), image.pixelColor(at(0.2, 27))));
}

/// Also where a pixel has many samples.
void TestChartStyles::aPeakOfAStackIsSeen()
{
    const base::TimeRange range{.from = fixture::now() - 1h, .to = fixture::now(), .step = 100ms};
    const auto flat = [](qint64) { return 10.0; };
    const auto noisy = [](qint64 i) { return i == 20'000 ? 80.0 : 10.0 + double(i % 7); };
    m_chart->setContent(
        {.lines = {fixture::chartLine(u"a"_s, flat, range), fixture::chartLine(u"b"_s, noisy, range)},
         .range = range,
         .subject = u"cpu"_s});
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_chart.get(), Qt::Key_D);
    const QImage image = picture();
    const int x = int(m_area->geometry().xOf(base::toMs(range.from) + 20'000 * 100));
    const int top = qRound(m_area->geometry().yOf(90));
    QVERIFY(qGray(image.pixel(x, top)) < 150 || qGray(image.pixel(x, top + 1)) < 150);
    QVERIFY(isNear(image.pixelColor(x + 20, top + 1), shared::Theme::lightTheme().surface));
}

/// Samples every 30 s, some 70 pixels apart.
void TestChartStyles::stepsHoldTheirValue()
{
    m_chart->setContent({.lines = {fixture::chartLine(u"a"_s, [](qint64 i) { return i % 2 ? 10.0 : 0.0; })},
                         .range = fixture::chartHour(),
                         .subject = u"state"_s});
    m_chart->setView(fixture::now() - 5min, fixture::now());
    const auto &geometry = m_area->geometry();
    const qint64 even = base::toMs(fixture::now()) - 60'000; // sample 118
    const int almost = int(geometry.xOf(even + 27'000));
    const int low = qRound(geometry.yOf(0));
    const auto isInked = [&](const QImage &image) { return qGray(image.pixel(almost, low - 1)) < 150; };
    QVERIFY(!isInked(picture()));
    QTest::keyClick(m_chart.get(), Qt::Key_D);
    QVERIFY(isInked(picture()));
}

void TestChartStyles::aLineOnTheRightStandsWhereItsScaleSays()
{
    charts::Content content{.unit = base::Unit::Bytes, .range = fixture::chartHour()};
    content.lines = {fixture::chartLine(u"memory"_s, [](qint64) { return 3e9; }),
                     fixture::chartLine(u"load"_s, [](qint64) { return 1.7; })};
    content.lines[1].unit = base::Unit::Count;
    m_chart->setContent(content);
    const shared::Theme &theme = shared::Theme::lightTheme();
    const auto &right = m_area->rightScale();
    QVERIFY(right && right->top < 10);
    const QImage image = picture();
    QVERIFY(isNear(image.pixelColor(at(0.5, 3e9)), theme.seriesColor(0))
            || isNear(image.pixelColor(at(0.5, 3e9) - QPoint(0, 1)), theme.seriesColor(0)));
    const QPoint load = at(0.5, 1.7, charts::Side::Right);
    QVERIFY(isNear(image.pixelColor(load), theme.seriesColor(1))
            || isNear(image.pixelColor(load - QPoint(0, 1)), theme.seriesColor(1)));
    QVERIFY(image.width() - m_area->geometry().plot.right() > 10); // room for its marks
}

void TestChartStyles::theLegendSaysWhichAxis()
{
    charts::Content content{.unit = base::Unit::Bytes, .range = fixture::chartHour()};
    content.lines = {fixture::chartLine(u"memory"_s, [](qint64) { return 2048.0; }),
                     fixture::chartLine(u"load"_s, [](qint64) { return 3.0; })};
    content.lines[1].unit = base::Unit::Count;
    m_chart->setContent(content);
    const auto *rows = m_chart->findChild<QTableView *>(u"legend"_s)->model();
    QCOMPARE(rows->index(0, 0).data().toString(), u"memory"_s);
    QCOMPARE(rows->index(1, 0).data().toString(), u"Right axis: load"_s);
    QCOMPARE(rows->index(0, 1).data().toString().replace(QChar::Nbsp, u' '), u"2 KiB"_s);
    QCOMPARE(rows->index(1, 1).data().toString(), u"3"_s);
}

void TestChartStyles::figuresOfAStackAreThoseOfTheLine()
{
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_chart.get(), Qt::Key_D);
    const auto *rows = m_chart->findChild<QTableView *>(u"legend"_s)->model();
    QCOMPARE(rows->index(2, 4).data().toString(), u"25"_s);
    m_chart->findChild<QTableView *>(u"legend"_s)->selectRow(2);
    QTest::keyClick(m_chart.get(), Qt::Key_End);
    QTest::keyClick(m_chart.get(), Qt::Key_E);
    auto *card = m_chart->findChild<charts::PointCard *>();
    const QString said = card->accessibleDescription();
    QVERIFY2(said.contains(u"Value: 25, stored as 25"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Total: 75, of all 3 line(s)"_s), qPrintable(said));
    card->close();
    QTest::keyClick(m_chart.get(), Qt::Key_F2);
    QCOMPARE(m_chart->findChild<charts::SamplesTable *>()->model()->index(0, 3).data().toString(), u"25"_s);
    QVERIFY(m_chart->csv().contains(",20,30,25\r\n"));
}

/// Extremes of two lines were not at one time.
void TestChartStyles::aStackSaysWhichPeaksItLeavesOut()
{
    charts::Content coarse{.range = fixture::chartHour(), .subject = u"cpu"_s};
    for (const QString &name : {u"a"_s, u"b"_s}) {
        series::SamplesWriter writer(60'000);
        for (qint64 i = 0; i < coarse.range.points(); ++i)
            writer.append(base::toMs(coarse.range.from) + i * 30'000, 20, {.low = 10, .high = 90});
        coarse.lines.append({.name = name, .samples = writer.snapshot()});
    }
    m_chart->setContent(coarse);
    const QString said = u"Stacked is the newest value of every 30 s: peaks in between are missing"_s;
    QVERIFY(!strip().replace(QChar::Nbsp, u' ').contains(said));
    QSignalSpy changed(m_chart.get(), &TimeSeriesChart::stackedChanged);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_chart.get(), Qt::Key_D);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_chart->isStacked());
    QVERIFY2(strip().replace(QChar::Nbsp, u' ').contains(said), qPrintable(strip()));
    QVERIFY(m_chart->summary().replace(QChar::Nbsp, u' ').contains(said + u'.'));
    QVERIFY(m_area->scale().top < 90); // the heights are those of the values
    QTest::keyClick(m_chart.get(), Qt::Key_End);
    QTest::keyClick(m_chart.get(), Qt::Key_E);
    const QString card = m_chart->findChild<charts::PointCard *>()->accessibleDescription();
    QVERIFY2(card.contains(u"Total: 40, of all 2 line(s) that are stacked. Of each the newest value"_s),
             qPrintable(card));
}

void TestChartStyles::theAreaUnderTheMouseIsMeant()
{
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_chart.get(), Qt::Key_D);
    const QPoint place = at(0.5, 30); // nearer to the edge of the first, and in the area of the second
    QTest::mouseMove(m_area->viewport(), place);
    QCursor::setPos(m_area->viewport()->mapToGlobal(place));
    QTRY_VERIFY(m_chart->crosshair());
    QTest::keyClick(m_chart.get(), Qt::Key_E);
    auto *card = m_chart->findChild<charts::PointCard *>();
    QVERIFY2(card->accessibleDescription().startsWith(u"Line: line 2"_s),
             qPrintable(card->accessibleDescription()));
    card->close();
}

/// In the picture, in its legend and in vectors.
void TestChartStyles::aTimeBeforeHasDashes()
{
    QVERIFY(!m_chart->svg().contains("stroke-dasharray"));
    const base::TimeRange hour = fixture::chartHour();
    const base::TimeRange before{.from = hour.from - 1h, .to = hour.to - 1h, .step = hour.step};
    m_chart->setComparison({fixture::chartLine(u"line 1"_s, [](qint64) { return 10.0; }, before)}, 1h);
    const QImage image = picture();
    const int y = at(0, 10).y();
    int edges = 0;
    for (int x = at(0.2, 0).x(); x < at(0.8, 0).x(); ++x)
        edges += (qGray(image.pixel(x, y)) < 200) != (qGray(image.pixel(x + 1, y)) < 200) ? 1 : 0;
    QVERIFY2(edges > 50, qPrintable(QString::number(edges)));
    QVERIFY(m_chart->svg().contains("stroke-dasharray"));
    const auto *rows = m_chart->findChild<QTableView *>(u"legend"_s)->model();
    const QImage swatch = rows->index(3, 0).data(Qt::DecorationRole).value<QPixmap>().toImage();
    QVERIFY(qAlpha(swatch.pixel(0, 2)) > 0 && qAlpha(swatch.pixel(swatch.width() / 2, 2)) == 0);
}

void TestChartStyles::theSvgFollows()
{
    QVERIFY(!m_chart->svg().contains("<path"));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_chart.get(), Qt::Key_D);
    QCOMPARE(m_chart->svg().count("<path"), 3); // an area each
}

void TestChartStyles::eventsAreInTheSvg()
{
    const QByteArray before = m_chart->svg();
    m_chart->setEvents({{.from = base::toMs(fixture::now() - 30min),
                         .to = base::toMs(fixture::now() - 20min),
                         .label = u"upgrade"_s}});
    QVERIFY(m_chart->svg().count("<rect") > before.count("<rect"));
}

QTEST_MAIN(TestChartStyles)
#include "tst_chartstyles.moc"
