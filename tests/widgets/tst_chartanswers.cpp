// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/sampleswriter.h"
#include "tests/support/chartfixture.h"
#include "widgets/charts/chartarea.h"
#include "widgets/charts/crosshair.h"
#include "widgets/charts/pointcard.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/shared/elidedlabel.h"
#include "widgets/shared/theme.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using charts::TimeSeriesChart;

/// What a chart tells of a point, and charts that are looked at together.
class TestChartAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSampleIsExplained();
    void aSampleOfManyIsExplainedByItsBounds();
    void whereNoSampleIsItIsSaid();
    void keysExplainThePoint_data();
    void keysExplainThePoint();
    void anExplanationIsSeenWhole();
    void theLineThatWasBroughtForwardIsMeant();
    void theLineUnderTheMouseIsMeant();
    void oneCrosshairMovesTheOthers();
    void whatIsNotSeenHasNoCrosshair();
    void cAsksForTheTimeBefore();
    void whatWasBeforeStandsBehindItsLine();
    void anotherQuestionForgetsWhatWasBefore();
    void liveAnswersKeepWhatWasBefore();
    void nothingBeforeIsSaid();

private:
    static std::unique_ptr<TimeSeriesChart> makeChart();
    static QString said(const charts::ChartData &data, qint64 time);
    static charts::Content content(const QString &query, const base::TimeRange &range);
    QStringList names() const;
    void compare();
    charts::PointCard *card() { return m_chart->findChild<charts::PointCard *>(); }

    std::unique_ptr<TimeSeriesChart> m_chart;
};

std::unique_ptr<TimeSeriesChart> TestChartAnswers::makeChart()
{
    auto chart = std::make_unique<TimeSeriesChart>();
    chart->setPalette(shared::Theme::lightTheme().palette());
    chart->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    chart->setZone(QTimeZone::UTC);
    chart->resize(800, 400);
    chart->setContent({.lines = {fixture::chartLine(u"low"_s, [](qint64) { return 1.0; }),
                                 fixture::chartLine(u"high"_s, [](qint64) { return 9.0; })},
                       .range = fixture::chartHour(),
                       .query = u"up{job=\"node\"}"_s});
    return chart;
}

void TestChartAnswers::init()
{
    m_chart = makeChart();
    m_chart->show();
    m_chart->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_chart.get()));
    m_chart->setFocus();
}

QString TestChartAnswers::said(const charts::ChartData &data, qint64 time)
{
    return charts::remarksText(charts::remarksOn(data, 0, time, QLocale(u"en_US"_s)))
        .replace(QChar::Nbsp, u' ');
}

void TestChartAnswers::aSampleIsExplained()
{
    charts::ChartData data;
    data.range = data.view = fixture::chartHour();
    data.zone = QTimeZone::utc();
    data.unit = base::Unit::Ratio;
    data.now = fixture::now() + 8s;
    data.query = u"up{job=\"node\"}"_s;
    data.lines = {fixture::chartLine(u"alice"_s, [](qint64) { return 0.4125; })};
    data.lines.first().labels = u"{instance=\"alice\"}"_s;
    QCOMPARE(
        said(data, base::toMs(fixture::now()) - 14'000),
        u"Line: alice\nTime: Mon 23 Nov 2026, 20:00:00 UTC\nValue: 41%, stored as 0.4125\n"
        "Sample: number 121 of 121, 30 s after the one before\nStands for: itself: nothing was summed up\n"
        "Age: 8 s\nLabels: {instance=\"alice\"}\nQuery: up{job=\"node\"}\n"_s);
}

void TestChartAnswers::aSampleOfManyIsExplainedByItsBounds()
{
    series::SamplesWriter writer;
    writer.append(1000, 5, {.low = 2, .high = 80});
    charts::ChartData data;
    data.range = data.view = {.from = base::instantFromMs(0), .to = base::instantFromMs(2000), .step = 1s};
    data.lines = {{.name = u"x"_s, .samples = writer.snapshot()}};
    const QString text = said(data, 1000);
    QVERIFY2(text.contains(u"lowest 2, highest 80"_s), qPrintable(text));
}

void TestChartAnswers::whereNoSampleIsItIsSaid()
{
    charts::ChartData data;
    data.range = data.view = fixture::chartHour();
    data.lines = {{.name = u"x"_s, .samples = {}}};
    const QString text = said(data, base::toMs(fixture::now()));
    QVERIFY2(text.contains(u"no sample within 30 s"_s), qPrintable(text));
}

void TestChartAnswers::keysExplainThePoint_data()
{
    QTest::addColumn<int>("modifiers");
    QTest::newRow("e") << 0;
    QTest::newRow("Ctrl+E") << int(Qt::ControlModifier);
}

void TestChartAnswers::keysExplainThePoint()
{
    QFETCH(int, modifiers);
    QTest::keyClick(m_chart.get(), Qt::Key_E, Qt::KeyboardModifiers(modifiers));
    QVERIFY(!card()); // of which point?
    QTest::keyClick(m_chart.get(), Qt::Key_End);
    QTest::keyClick(m_chart.get(), Qt::Key_E, Qt::KeyboardModifiers(modifiers));
    QVERIFY(card() && card()->isVisible());
    QTest::keyClick(card(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(QGuiApplication::clipboard()->text().contains(u"Query: up{job=\"node\"}"_s),
             qPrintable(QGuiApplication::clipboard()->text()));
    QTest::keyClick(card(), Qt::Key_Escape);
    QTRY_VERIFY(!card());
}

/// The newest points are at the right edge, and a window mostly reaches to that of the screen.
void TestChartAnswers::anExplanationIsSeenWhole()
{
    const QRect screen = m_chart->screen()->availableGeometry();
    m_chart->move(screen.bottomRight() - QPoint(m_chart->width(), m_chart->height() / 2));
    QTest::keyClick(m_chart.get(), Qt::Key_End);
    QTest::keyClick(m_chart.get(), Qt::Key_E);
    QVERIFY(card() && card()->isVisible());
    QVERIFY(screen.contains(card()->frameGeometry()));
}

void TestChartAnswers::theLineThatWasBroughtForwardIsMeant()
{
    m_chart->findChild<QTableView *>()->selectRow(1);
    QTest::keyClick(m_chart.get(), Qt::Key_End);
    QTest::keyClick(m_chart.get(), Qt::Key_E);
    QVERIFY(card()->accessibleDescription().startsWith(u"Line: high"_s));
}

void TestChartAnswers::theLineUnderTheMouseIsMeant()
{
    auto *area = m_chart->findChild<charts::ChartArea *>();
    const QPoint above(area->plot().center().x(), area->plot().top() + area->plot().height() / 5);
    QTest::mouseMove(area->viewport(), above);
    QCursor::setPos(area->viewport()->mapToGlobal(above));
    QTRY_VERIFY(m_chart->crosshair());
    QTest::keyClick(m_chart.get(), Qt::Key_E);
    QVERIFY2(card()->accessibleDescription().startsWith(u"Line: high"_s),
             qPrintable(card()->accessibleDescription()));
}

void TestChartAnswers::oneCrosshairMovesTheOthers()
{
    charts::Crosshair crosshair;
    const auto other = makeChart();
    for (TimeSeriesChart *chart : {m_chart.get(), other.get()})
        chart->setCrosshair(&crosshair);
    QSignalSpy moved(&crosshair, &charts::Crosshair::moved);
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QCOMPARE(other->crosshair(), fixture::chartHour().from);
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QCOMPARE(other->crosshair(), fixture::chartHour().from + 30s);
    QCOMPARE(moved.count(), 2); // who follows says nothing
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QVERIFY(!other->crosshair());
    other->setCrosshair(nullptr);
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QVERIFY(!other->crosshair());
}

void TestChartAnswers::whatIsNotSeenHasNoCrosshair()
{
    charts::Crosshair crosshair;
    const auto other = makeChart();
    other->setView(fixture::now() - 10min, fixture::now());
    for (TimeSeriesChart *chart : {m_chart.get(), other.get()})
        chart->setCrosshair(&crosshair);
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QVERIFY(!other->crosshair());
    QTest::keyClick(m_chart.get(), Qt::Key_End);
    QCOMPARE(other->crosshair(), fixture::now());
}

charts::Content TestChartAnswers::content(const QString &query, const base::TimeRange &range)
{
    return {.lines = {fixture::chartLine(
                u"low"_s, [](qint64 i) { return double(i); }, range)},
            .range = range,
            .query = query};
}

QStringList TestChartAnswers::names() const
{
    const auto *rows = m_chart->findChild<QTableView *>()->model();
    QStringList names;
    for (int row = 0; row < rows->rowCount(); ++row)
        names.append(rows->index(row, 0).data().toString().replace(QChar::Nbsp, u' '));
    return names;
}

/// The hour before, in which the values go from 0 to 120, too.
void TestChartAnswers::compare()
{
    const base::TimeRange hour = fixture::chartHour();
    const base::TimeRange before{.from = hour.from - 1h, .to = hour.to - 1h, .step = hour.step};
    m_chart->setContent(content(u"a"_s, hour));
    QTest::keyClick(m_chart.get(), Qt::Key_C);
    m_chart->setComparison(content(u"a"_s, before).lines, 1h);
}

void TestChartAnswers::cAsksForTheTimeBefore()
{
    QTest::keyClick(m_chart.get(), Qt::Key_C); // nobody would answer
    QSignalSpy wanted(m_chart.get(), &TimeSeriesChart::compareWanted);
    QTest::keyClick(m_chart.get(), Qt::Key_C);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.last().first().value<base::Milliseconds>(), base::Milliseconds(1h));
    QTest::keyClick(m_chart.get(), Qt::Key_C);
    QCOMPARE(wanted.last().first().value<base::Milliseconds>(), base::Milliseconds(0));
}

void TestChartAnswers::whatWasBeforeStandsBehindItsLine()
{
    QSignalSpy wanted(m_chart.get(), &TimeSeriesChart::compareWanted);
    compare();
    QCOMPARE(names(), QStringList({u"low"_s, u"low, 1 h before"_s}));
    const auto *table = m_chart->findChild<QTableView *>();
    QTRY_VERIFY(table->height() > 2 * table->rowHeight(0)
                && table->parentWidget()->height() == table->height());
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    const auto *rows = m_chart->findChild<QTableView *>()->model();
    QCOMPARE(rows->index(1, 1).data().toString(), u"1"_s); // moved onto the axis
    QTest::keyClick(m_chart.get(), Qt::Key_C);
    QCOMPARE(names(), QStringList(u"low"_s));
}

void TestChartAnswers::anotherQuestionForgetsWhatWasBefore()
{
    QSignalSpy wanted(m_chart.get(), &TimeSeriesChart::compareWanted);
    compare();
    m_chart->setContent(content(u"b"_s, fixture::chartHour()));
    QCOMPARE(names(), QStringList(u"low"_s)); // it would be another machine's
    QCOMPARE(wanted.count(), 2); // and is asked for
}

void TestChartAnswers::liveAnswersKeepWhatWasBefore()
{
    QSignalSpy wanted(m_chart.get(), &TimeSeriesChart::compareWanted);
    compare();
    const base::TimeRange hour = fixture::chartHour();
    m_chart->setContent(content(u"a"_s, {.from = hour.from + 30s, .to = hour.to + 30s, .step = hour.step}));
    QCOMPARE(names().size(), 2);
    QCOMPARE(wanted.count(), 2);
    m_chart->setContent(content(u"a"_s, {.from = hour.from + 30s, .to = hour.to + 30s, .step = hour.step}));
    QCOMPARE(wanted.count(), 2); // the very same range
}

void TestChartAnswers::nothingBeforeIsSaid()
{
    m_chart->setContent(content(u"a"_s, fixture::chartHour()));
    m_chart->setComparison({}, 24h);
    const auto labels = m_chart->findChildren<shared::ElidedLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const shared::ElidedLabel *label) {
        return label->text().startsWith(u"Nothing was measured"_s);
    }));
}

QTEST_MAIN(TestChartAnswers)
#include "tst_chartanswers.moc"
