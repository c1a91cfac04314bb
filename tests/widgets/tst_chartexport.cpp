// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/sampleswriter.h"
#include "tests/support/chartfixture.h"
#include "widgets/charts/chartarea.h"
#include "widgets/charts/exporting.h"
#include "widgets/charts/samplesmodel.h"
#include "widgets/charts/samplestable.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/shared/theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>
#include <QXmlStreamReader>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using charts::TimeSeriesChart;

/// What leaves a chart is what is seen, to the last digit.
class TestChartExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void numbersComeBackExactly_data();
    void numbersComeBackExactly();
    void timesCarryTheirOffset_data();
    void timesCarryTheirOffset();
    void theCsvHasWhatIsSeen();
    void linesOfDifferentTimesShareTheRows();
    void aCoarseLineHasItsExtremes();
    void theCsvIsWrittenOffTheGuiThread();
    void whoeverStopsItGetsNothing();
    void aLongOneSaysHowFarItIs();
    void theSvgIsMadeOfLines();
    void hostileNamesAreTextInTheSvg();
    void thePictureHasTheLegend();
    void theModelIsSound();
    void f2ShowsTheTableAndEscapeThePicture();
    void theTableFollowsTheView();
    void aRefreshLeavesTheTableWhereItIs();
    void theTableCopiesWhatIsStored();
    void ctrlCCopiesThePicture();
    void ctrlShiftSSaves();

private:
    charts::ChartData twoLines() const;

    std::unique_ptr<TimeSeriesChart> m_chart;
};

void TestChartExport::init()
{
    m_chart = std::make_unique<TimeSeriesChart>();
    m_chart->setPalette(shared::Theme::lightTheme().palette());
    m_chart->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    m_chart->setZone(QTimeZone::UTC);
    m_chart->resize(800, 400);
    m_chart->setContent({.lines = twoLines().lines, .range = fixture::chartHour()});
    m_chart->show();
    m_chart->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_chart.get()));
    m_chart->setFocus();
}

charts::ChartData TestChartExport::twoLines() const
{
    const auto tenths = [](qint64 i) { return double(i) / 10; };
    const auto gap = [](qint64 i) { return i > 40 && i < 80 ? qQNaN() : 1 / 3.0; };
    charts::ChartData data;
    data.lines = {fixture::chartLine(u"tenths"_s, tenths), fixture::chartLine(u"a, \"b\""_s, gap)};
    data.range = data.view = fixture::chartHour();
    data.zone = QTimeZone::utc();
    return data;
}

void TestChartExport::numbersComeBackExactly_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("short") << 0.1 << "0.1"_ba;
    QTest::newRow("a sum") << 0.1 + 0.2 << "0.30000000000000004"_ba;
    QTest::newRow("large") << 1e300 << "1e+300"_ba;
    QTest::newRow("whole") << 123456789.0 << "123456789"_ba;
    QTest::newRow("smallest") << std::numeric_limits<double>::denorm_min() << "5e-324"_ba;
    QTest::newRow("nothing") << qQNaN() << "NaN"_ba;
    QTest::newRow("above all") << qInf() << "+Inf"_ba;
    QTest::newRow("below all") << -qInf() << "-Inf"_ba;
}

void TestChartExport::numbersComeBackExactly()
{
    QFETCH(double, value);
    QFETCH(QByteArray, expected);
    QCOMPARE(charts::exactText(value), expected);
    if (qIsFinite(value))
        QCOMPARE(expected.toDouble(), value);
}

void TestChartExport::timesCarryTheirOffset_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("expected");
    QTest::newRow("UTC") << 1'795'464'000'000LL << "UTC"_ba << u"2026-11-23T20:00:00Z"_s;
    QTest::newRow("winter") << 1'795'464'000'000LL << "Europe/Paris"_ba << u"2026-11-23T21:00:00+01:00"_s;
    QTest::newRow("summer") << 1'782'892'800'000LL << "Europe/Paris"_ba << u"2026-07-01T10:00:00+02:00"_s;
    QTest::newRow("milliseconds") << 1'795'464'000'250LL << "Europe/Paris"_ba
                                  << u"2026-11-23T21:00:00.250+01:00"_s;
}

void TestChartExport::timesCarryTheirOffset()
{
    QFETCH(qint64, time);
    QFETCH(QByteArray, zone);
    QFETCH(QString, expected);
    QCOMPARE(charts::isoText(time, QTimeZone(zone)), expected);
    QCOMPARE(QDateTime::fromString(expected, Qt::ISODateWithMs).toMSecsSinceEpoch(), time);
}

void TestChartExport::theCsvHasWhatIsSeen()
{
    charts::ChartData data = twoLines();
    data.view = {.from = data.range.from + 20min, .to = data.range.from + 21min, .step = data.range.step};
    QCOMPARE(charts::csvOf(data),
             "time,tenths,\"a, \"\"b\"\"\"\r\n"
             "2026-11-23T19:20:00Z,4,0.3333333333333333\r\n"
             "2026-11-23T19:20:30Z,4.1,NaN\r\n"
             "2026-11-23T19:21:00Z,4.2,NaN\r\n"_ba);
    data.shown = {charts::Shown::Hidden, charts::Shown::Drawn};
    QVERIFY(!charts::csvOf(data).contains("tenths"));
}

void TestChartExport::linesOfDifferentTimesShareTheRows()
{
    charts::ChartData data;
    const qint64 from = base::toMs(fixture::chartHour().from);
    data.range = data.view = fixture::chartHour();
    data.zone = QTimeZone::utc();
    data.lines = {charts::lineOf(u"a"_s, {from, from + 1000}, {1, 2}, data.range),
                  charts::lineOf(u"b"_s, {from + 500, from + 1000}, {3, 4}, data.range)};
    QCOMPARE(
        charts::csvOf(data),
        "time,a,b\r\n2026-11-23T19:00:00Z,1,\r\n2026-11-23T19:00:00.500Z,,3\r\n2026-11-23T19:00:01Z,2,4\r\n"_ba);
}

void TestChartExport::aCoarseLineHasItsExtremes()
{
    charts::ChartData data;
    data.range = data.view = fixture::chartHour();
    data.zone = QTimeZone::utc();
    series::SamplesWriter writer;
    const qint64 from = base::toMs(fixture::chartHour().from);
    writer.append(from, 1, {.low = 0.5, .high = 7});
    writer.append(from + 1000, std::numeric_limits<double>::quiet_NaN(), {});
    data.lines = {{.name = u"a"_s, .samples = writer.snapshot()}};
    QCOMPARE(charts::csvOf(data),
             "time,a,a min,a max\r\n2026-11-23T19:00:00Z,1,0.5,7\r\n2026-11-23T19:00:01Z,NaN,,\r\n"_ba);
}

void TestChartExport::theCsvIsWrittenOffTheGuiThread()
{
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(m_chart.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QTRY_COMPARE(QGuiApplication::clipboard()->text().toUtf8(), m_chart->csv());
}

void TestChartExport::whoeverStopsItGetsNothing()
{
    int told = 0;
    const QByteArray part = charts::csvOf(twoLines(), [&told](double) { return ++told < 1; });
    QCOMPARE(part, "time,tenths,\"a, \"\"b\"\"\"\r\n"_ba);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(m_chart.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestChartExport::aLongOneSaysHowFarItIs()
{
    const auto range = base::TimeRange{
        .from = fixture::now() - 1h, .to = fixture::now(), .step = 2ms}; // 1.8 million samples
    m_chart->setContent({.lines = {fixture::chartLine(
                             u"many"_s, [](qint64 i) { return double(i % 1000) / 7; }, range)},
                         .range = range});
    QTest::keyClick(m_chart.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QToolButton *stop = nullptr;
    for (QToolButton *button : m_chart->findChildren<QToolButton *>())
        if (button->text() == "Stop"_L1)
            stop = button;
    QVERIFY(stop && stop->isHidden());
    QTRY_VERIFY(stop->isVisible());
    QTest::mouseClick(stop, Qt::LeftButton);
    QVERIFY(stop->isHidden());
}

void TestChartExport::theSvgIsMadeOfLines()
{
    m_chart->setView(fixture::now() - 40min, fixture::now() - 10min);
    QXmlStreamReader xml(m_chart->svg());
    int ways = 0;
    int images = 0;
    double leftmost = 1e9;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        images += xml.name() == u"image" ? 1 : 0;
        if (xml.name() != u"polyline")
            continue;
        ++ways;
        leftmost = std::min(leftmost, xml.attributes().value(u"points"_s).split(u',').first().toDouble());
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY2(ways >= 2, qPrintable(QString::number(ways))); // one of them after the gap
    QCOMPARE(images, 0);
    QVERIFY(leftmost > 20); // cut off at the axis
}

void TestChartExport::hostileNamesAreTextInTheSvg()
{
    m_chart->setContent({.lines = {fixture::chartLine(u"<script>x</script>&"_s, [](qint64) { return 1.0; })},
                         .range = fixture::chartHour()});
    const QByteArray svg = m_chart->svg();
    QVERIFY(!svg.contains("<script"));
    QXmlStreamReader xml(svg);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void TestChartExport::thePictureHasTheLegend()
{
    const QImage picture = m_chart->picture();
    QCOMPARE(picture.devicePixelRatio(), 2.0);
    QVERIFY(picture.height() > 2 * m_chart->findChild<charts::ChartArea *>()->height());
    const QColor second = shared::Theme::lightTheme().seriesColor(1);
    bool seen = false;
    for (int y = picture.height() - 150; y < picture.height() && !seen; ++y)
        for (int x = 0; x < 200 && !seen; ++x)
            seen = picture.pixelColor(x, y) == second;
    QVERIFY(seen);
}

void TestChartExport::theModelIsSound()
{
    charts::ChartData data = twoLines();
    charts::SamplesModel model(data, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.rebuild(QLocale::c());
    QCOMPARE(model.rowCount(), 121);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.index(60, 2).data().toString(), u"—"_s);
    QCOMPARE(model.index(60, 2).data(Qt::EditRole).toString(), u"NaN"_s);
    QCOMPARE(model.index(3, 1).data(Qt::EditRole).toString(), u"0.3"_s);
    data.shown = {charts::Shown::Drawn, charts::Shown::Hidden};
    model.rebuild(QLocale::c());
    QCOMPARE(model.columnCount(), 2);
}

void TestChartExport::f2ShowsTheTableAndEscapeThePicture()
{
    const auto *area = m_chart->findChild<charts::ChartArea *>();
    for (const auto back : {Qt::Key_Escape, Qt::Key_F2}) {
        QTest::keyClick(m_chart.get(), Qt::Key_F2);
        auto *table = m_chart->findChild<charts::SamplesTable *>();
        QVERIFY(table && table->isVisible() && table->hasFocus() && !area->isVisible());
        QTest::keyClick(table, back);
        QVERIFY(area->isVisible() && m_chart->hasFocus());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!m_chart->findChild<charts::SamplesTable *>());
    }
}

void TestChartExport::theTableFollowsTheView()
{
    QTest::keyClick(m_chart.get(), Qt::Key_F2);
    auto *table = m_chart->findChild<charts::SamplesTable *>();
    QTest::keyClick(table, Qt::Key_Plus);
    QCOMPARE(table->model()->rowCount(), 61);
}

void TestChartExport::aRefreshLeavesTheTableWhereItIs()
{
    QTest::keyClick(m_chart.get(), Qt::Key_F2);
    auto *table = m_chart->findChild<charts::SamplesTable *>();
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    table->selectRow(60);
    table->scrollTo(table->model()->index(60, 0), QAbstractItemView::PositionAtTop);
    const auto chosen = [table] {
        const QModelIndexList rows = table->selectionModel()->selectedRows();
        return rows.isEmpty() ? QString() : rows.first().data().toString();
    };
    const auto atTop = [table] { return table->indexAt(QPoint(5, 5)).data().toString(); };
    const QString before = chosen();
    const QString top = atTop();
    QVERIFY(!before.isEmpty());
    const auto value = [](qint64 i) { return double(i) / 10; };
    for (const auto by : {30s, 90s, 90s}) {
        base::TimeRange range = fixture::chartHour();
        range.from += by;
        range.to += by;
        m_chart->setContent({.lines = {fixture::chartLine(u"tenths"_s, value, range),
                                       fixture::chartLine(u"a, \"b\""_s, value, range)},
                             .range = range});
        QCOMPARE(table->model()->rowCount(), 121);
        QCOMPARE(table->model()->index(120, 1).data().toString(), u"12"_s);
        QCOMPARE(chosen(), before);
        QCOMPARE(atTop(), top);
    }
    QTest::keyClick(table, Qt::Key_Plus); // another part of it is another table
    QCOMPARE(table->model()->rowCount(), 61);
}

void TestChartExport::theTableCopiesWhatIsStored()
{
    QTest::keyClick(m_chart.get(), Qt::Key_F2);
    auto *table = m_chart->findChild<charts::SamplesTable *>();
    table->selectRow(3);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Time\ttenths\ta, \"b\"\n2026-11-23T19:01:30Z\t0.3\t0.3333333333333333\n"_s);
}

void TestChartExport::ctrlCCopiesThePicture()
{
    QTest::keyClick(m_chart.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->image().size(), m_chart->picture().size());
    QTest::keyClick(m_chart.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"time,tenths"_s));
}

void TestChartExport::ctrlShiftSSaves()
{
    QTemporaryDir folder;
    QTest::keyClick(m_chart.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_chart->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->selectedFiles().constFirst().endsWith(u"vigie-2026-11-23.png"_s));
    const QString file = folder.filePath(u"chart.png"_s);
    Q_EMIT dialog->fileSelected(file);
    QCOMPARE(QImage(file).size(), m_chart->picture().size());
    dialog->close();
}

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
