// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartfixture.h"
#include "widgets/charts/timeserieschart.h"

#include <QAbstractItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using charts::TimeSeriesChart;

/// A part of the range at a finer step is shown only where it is.
class TestChartCloser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aViewWithinItShowsIt();
    void zoomingOutWaitsForNobody();
    void whatIsNewestStaysNewest();
    void aLineWithoutANamesakeIsEmptyThere();
    void aLongNameFindsItsNamesake();
    void aRangeThatMovesOnKeepsIt();
    void whoFollowsTheEndKeepsItALittleAhead();
    void anotherQueryForgetsIt();
    void aViewMayBeAsShortAsTheFinestStep();

private:
    base::TimeRange part() const;
    QList<charts::Line> closerLines() const;
    charts::Content content(base::Milliseconds later = 0ms) const;
    qsizetype rowsSeen() const;

    std::unique_ptr<TimeSeriesChart> m_chart;
};

base::TimeRange TestChartCloser::part() const
{
    return {.from = fixture::now() - 40min, .to = fixture::now() - 10min, .step = 5s};
}

QList<charts::Line> TestChartCloser::closerLines() const
{
    return {fixture::chartLine(u"a"_s, [](qint64 i) { return i == 200 ? 50.0 : 2.0; }, part())};
}

charts::Content TestChartCloser::content(base::Milliseconds later) const
{
    base::TimeRange range = fixture::chartHour();
    range.from += later;
    range.to += later;
    const auto one = [](qint64) { return 1.0; };
    return {.lines = {fixture::chartLine(u"a"_s, one, range), fixture::chartLine(u"b"_s, one, range)},
            .range = range,
            .query = u"x"_s,
            .finest = 5s};
}

void TestChartCloser::init()
{
    m_chart = std::make_unique<TimeSeriesChart>();
    m_chart->resize(800, 400);
    m_chart->setContent(content());
}

/// Times in what is seen, as the CSV has them.
qsizetype TestChartCloser::rowsSeen() const
{
    return m_chart->csv().count("\r\n") - 1;
}

void TestChartCloser::aViewWithinItShowsIt()
{
    m_chart->setView(fixture::now() - 30min, fixture::now() - 20min);
    QCOMPARE(rowsSeen(), 21);
    m_chart->setCloser(closerLines(), part());
    QVERIFY(m_chart->isCloser());
    QCOMPARE(rowsSeen(), 121);
    QCOMPARE(m_chart->view().step, base::Milliseconds(5s));
    const QAbstractItemModel *figures = m_chart->findChild<QTableView *>()->model();
    QCOMPARE(figures->index(0, 4).data().toString(), u"50"_s);
}

void TestChartCloser::zoomingOutWaitsForNobody()
{
    m_chart->setCloser(closerLines(), part());
    QVERIFY(!m_chart->isCloser());
    QCOMPARE(rowsSeen(), 121); // an hour by half minutes
    m_chart->setView(fixture::now() - 30min, fixture::now() - 20min);
    QVERIFY(m_chart->isCloser());
    m_chart->setView(fixture::now() - 55min, fixture::now() - 20min);
    QVERIFY(!m_chart->isCloser());
    QCOMPARE(rowsSeen(), 71);
    QCOMPARE(m_chart->view().step, base::Milliseconds(30s));
    m_chart->setView(fixture::now() - 30min, fixture::now() - 20min);
    QCOMPARE(rowsSeen(), 121);
}

void TestChartCloser::whatIsNewestStaysNewest()
{
    m_chart->setView(fixture::now() - 30min, fixture::now() - 20min);
    m_chart->setCloser(closerLines(), part());
    const QAbstractItemModel *figures = m_chart->findChild<QTableView *>()->model();
    QCOMPARE(figures->index(0, 1).data().toString(), u"1"_s);
}

void TestChartCloser::aLineWithoutANamesakeIsEmptyThere()
{
    m_chart->setView(fixture::now() - 30min, fixture::now() - 20min);
    QList<charts::Line> lines = closerLines();
    lines.append(fixture::chartLine(u"stranger"_s, [](qint64) { return 9.0; }, part()));
    m_chart->setCloser(lines, part());
    QVERIFY(!m_chart->csv().contains("stranger"));
    QVERIFY(m_chart->csv().startsWith("time,a,b\r\n"));
    QVERIFY(m_chart->csv().contains(",2,\r\n"));
}

/// What is shown of a name is cut, and so is what it is found by.
void TestChartCloser::aLongNameFindsItsNamesake()
{
    const QString name(2000, u'x');
    const auto two = [](qint64) { return 2.0; };
    charts::Content whole = content();
    whole.lines = {fixture::chartLine(name, two)};
    m_chart->setContent(whole);
    m_chart->setView(fixture::now() - 30min, fixture::now() - 20min);
    m_chart->setCloser({fixture::chartLine(name, two, part())}, part());
    QVERIFY(m_chart->csv().contains(",2\r\n"));
    m_chart->setComparison({fixture::chartLine(name, two)}, 0ms);
    QCOMPARE(m_chart->findChild<QTableView *>()->model()->rowCount(), 2);
}

void TestChartCloser::aRangeThatMovesOnKeepsIt()
{
    m_chart->setView(fixture::now() - 30min, fixture::now() - 20min);
    m_chart->setCloser(closerLines(), part());
    m_chart->setContent(content(30s));
    QVERIFY(m_chart->isCloser());
    QCOMPARE(m_chart->view().from, fixture::now() - 30min);
    QCOMPARE(rowsSeen(), 121);
}

void TestChartCloser::whoFollowsTheEndKeepsItALittleAhead()
{
    base::TimeRange last = part();
    last.to = fixture::now();
    m_chart->setView(fixture::now() - 20min, fixture::now());
    m_chart->setCloser({fixture::chartLine(u"a"_s, [](qint64) { return 2.0; }, last)}, last);
    m_chart->setContent(content(30s));
    QCOMPARE(m_chart->view().to, fixture::now() + 30s);
    QVERIFY(m_chart->isCloser());
    m_chart->setContent(content(10min));
    QVERIFY(!m_chart->isCloser());
}

void TestChartCloser::anotherQueryForgetsIt()
{
    m_chart->setView(fixture::now() - 30min, fixture::now() - 20min);
    m_chart->setCloser(closerLines(), part());
    charts::Content other = content();
    other.query = u"y"_s;
    m_chart->setContent(other);
    m_chart->setView(fixture::now() - 30min, fixture::now() - 20min);
    QVERIFY(!m_chart->isCloser());
}

void TestChartCloser::aViewMayBeAsShortAsTheFinestStep()
{
    m_chart->setView(fixture::now() - 20s, fixture::now() - 10s);
    QCOMPARE(m_chart->view().length(), base::Milliseconds(10s));
    charts::Content coarse = content();
    coarse.finest = 0ms;
    m_chart->setContent({.range = {}});
    m_chart->setContent(coarse);
    m_chart->setView(fixture::now() - 20s, fixture::now() - 10s);
    QCOMPARE(m_chart->view().length(), base::Milliseconds(60s));
}

QTEST_MAIN(TestChartCloser)
#include "tst_chartcloser.moc"
