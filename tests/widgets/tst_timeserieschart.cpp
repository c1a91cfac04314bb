// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fleetfixture.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/shared/theme.h"

#include <QAccessible>
#include <QChartView>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QValueAxis>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using charts::Line;
using charts::TimeSeriesChart;

namespace {

const base::TimeRange hour{.from = fixture::now() - 1h, .to = fixture::now(), .step = 30s};

Line lineOver(const QString &name, const QList<double> &values)
{
    QList<qint64> times;
    for (qint64 i = 0; i < hour.points(); ++i)
        times.append(base::toMs(hour.from + i * hour.step));
    return charts::lineOf(name, times, values, hour);
}

Line flat(const QString &name, double value)
{
    return lineOver(name, QList<double>(hour.points(), value));
}

charts::Content shares(const QList<Line> &lines)
{
    return {.lines = lines, .unit = base::Unit::Ratio, .range = hour, .thresholds = {}};
}

bool isNear(const QColor &a, const QColor &b)
{
    return qAbs(a.red() - b.red()) + qAbs(a.green() - b.green()) + qAbs(a.blue() - b.blue())
        < 100; // also at a smooth edge
}

/// The columns of the middle of the picture in which a colour is seen.
QList<int> columnsOf(const QImage &image, const QColor &color)
{
    QList<int> columns;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height() * 2 / 3; ++y) {
            if (isNear(image.pixelColor(x, y), color)) {
                columns.append(x);
                break;
            }
        }
    }
    return columns;
}

} // namespace

class TestTimeSeriesChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLineIsSeenAndAGapIsWhite();
    void oneAnswerIsOneLayout();
    void aLimitHidesNoLine_data();
    void aLimitHidesNoLine();
    void hostileNamesArePlain_data();
    void hostileNamesArePlain();
    void moreThanFiveHundredLinesAreCounted();
    void arrowsMoveTheCrosshairAndEscapeHidesIt();
    void theCrosshairIsSaidOfTheLineThatIsMeant();
    void aClickGivesTheKeysToTheChart();
    void theSummarySaysWhatIsSeen();
    void whatHappenedIsSeenWhereItDid();
    void valuesAndTimesOfDifferentLengthDoNotHurt();
    void nothingAtAllDoesNotHurt();

private:
    std::unique_ptr<TimeSeriesChart> m_chart;
};

void TestTimeSeriesChart::init()
{
    m_chart = std::make_unique<TimeSeriesChart>();
    m_chart->setPalette(shared::Theme::lightTheme().palette());
    m_chart->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    m_chart->setZone(QTimeZone::UTC);
    m_chart->resize(800, 400);
    m_chart->setContent(shares({}));
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
}

void TestTimeSeriesChart::aLineIsSeenAndAGapIsWhite()
{
    QList<double> values(hour.points(), 0.5);
    for (qsizetype i = 40; i < 80; ++i) // the middle third
        values[i] = std::numeric_limits<double>::quiet_NaN();
    m_chart->setContent(shares({lineOver(u"x"_s, values)}));
    const auto columns = columnsOf(m_chart->grab().toImage(), shared::Theme::lightTheme().seriesColor(0));
    QVERIFY(columns.size() > 400);
    QVERIFY(columns.first() < 120);
    QVERIFY(columns.last() > 720);
    int widest = 0;
    for (qsizetype i = 1; i < columns.size(); ++i)
        widest = std::max(widest, columns.at(i) - columns.at(i - 1));
    QVERIFY2(widest > 200, qPrintable(QString::number(widest))); // not bridged
}

void TestTimeSeriesChart::oneAnswerIsOneLayout()
{
    const auto axes = m_chart->findChild<QChartView *>()->chart()->axes(Qt::Vertical);
    QSignalSpy scaled(qobject_cast<QValueAxis *>(axes.first()), &QValueAxis::rangeChanged);
    QSignalSpy rebuilt(m_chart->findChild<QTableView *>()->model(), &QAbstractItemModel::modelReset);
    auto content = shares({flat(u"x"_s, 5)});
    content.thresholds = {{.value = 6, .label = u"warning from 600%"_s}};
    m_chart->setContent(content);
    QCOMPARE(scaled.count(), 1);
    QCOMPARE(rebuilt.count(), 1);
}

void TestTimeSeriesChart::aLimitHidesNoLine_data()
{
    QTest::addColumn<double>("limit");
    QTest::newRow("close below") << 0.6;
    QTest::newRow("just there") << 0.62;
}

void TestTimeSeriesChart::aLimitHidesNoLine()
{
    QFETCH(double, limit);
    auto content = shares({flat(u"x"_s, 0.62)});
    m_chart->setContent(content);
    const QColor color = shared::Theme::lightTheme().seriesColor(0);
    const auto before = columnsOf(m_chart->grab().toImage(), color);
    content.thresholds = {{.value = limit, .label = u"warning from 60%"_s}};
    m_chart->setContent(content);
    QVERIFY(before.size() > 100);
    QVERIFY(std::ranges::includes(columnsOf(m_chart->grab().toImage(), color), before));
}

void TestTimeSeriesChart::hostileNamesArePlain_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nested tables") << u"<table><tr><td>"_s.repeated(16);
    QTest::newRow("a hundred thousand letters") << QString(100'000, u'x');
    QTest::newRow("a hundred thousand spaces") << u"a "_s.repeated(50'000);
    QTest::newRow("an image") << u"<img src='/dev/zero'>"_s;
    QTest::newRow("right to left") << u"\u202emetrics \u05d0\u05d1\u05d2"_s;
    QTest::newRow("line breaks and controls") << u"a\nb\u0000c\u2028d"_s;
}

void TestTimeSeriesChart::hostileNamesArePlain()
{
    QFETCH(QString, name);
    auto content = shares({flat(name, 0.3), flat(name, 0.4)});
    content.thresholds = {{.value = 0.6, .label = name.left(60)}};
    m_chart->setContent(content);
    m_chart->grab();
    for (const QGraphicsItem *item : m_chart->findChild<QGraphicsView *>()->scene()->items()) {
        const auto *rich = qgraphicsitem_cast<const QGraphicsTextItem *>(item);
        QVERIFY2(!rich || rich->toPlainText().size() < 12, "a rich-text renderer got hold of it");
    }
    const auto *legend = m_chart->findChild<QTableView *>();
    const QString shown = legend->model()->index(0, 0).data().toString();
    QVERIFY(shown.size() <= 512);
    QVERIFY(!shown.contains(u'\n') && !shown.contains(QChar(0x2028)));
    QCOMPARE(shown.left(4), QString(name).replace(u'\n', u' ').replace(QChar(0), u' ').left(4));
}

void TestTimeSeriesChart::moreThanFiveHundredLinesAreCounted()
{
    QList<Line> lines;
    for (int i = 0; i < 520; ++i)
        lines.append(flat(QString::number(i), i / 520.0));
    m_chart->setContent(shares(lines));
    m_chart->grab();
    QCOMPARE(m_chart->findChild<QTableView *>()->model()->rowCount(), 500);
    const auto labels = m_chart->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *l) { return l->isVisible() && l->text().contains(u"20 more"_s); }));
}

void TestTimeSeriesChart::arrowsMoveTheCrosshairAndEscapeHidesIt()
{
    m_chart->setContent(shares({flat(u"x"_s, 0.25)}));
    QSignalSpy moved(m_chart.get(), &TimeSeriesChart::crosshairMoved);
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QCOMPARE(m_chart->crosshair(), hour.to);
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QCOMPARE(m_chart->crosshair(), hour.to - 30s);
    QTest::keyClick(m_chart.get(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_chart->crosshair(), hour.to - 30s - 300s);
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QCOMPARE(m_chart->crosshair(), hour.from);
    const auto *legend = m_chart->findChild<QTableView *>();
    QCOMPARE(legend->model()->headerData(1, Qt::Horizontal).toString(), u"At the crosshair"_s);
    QCOMPARE(legend->model()->index(0, 1).data().toString(), u"25%"_s);
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QVERIFY(!m_chart->crosshair());
    QCOMPARE(moved.count(), 5);
}

void TestTimeSeriesChart::theCrosshairIsSaidOfTheLineThatIsMeant()
{
    static QString heard;
    QAccessible::setActive(true);
    const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
        if (event->type() == QAccessible::Announcement)
            heard = static_cast<QAccessibleAnnouncementEvent *>(event)->message();
    });
    const auto restored = qScopeGuard([before] { QAccessible::installUpdateHandler(before); });
    const auto isHeard = [this](const QString &beginning, const QString &end) {
        heard.clear();
        QTest::keyClick(m_chart.get(), Qt::Key_Left);
        return heard.startsWith(beginning) && heard.endsWith(end);
    };
    m_chart->setContent(shares({flat(u"low"_s, 0.1)}));
    QVERIFY2(isHeard(u"Mon 23 Nov 2026"_s, u": 10%"_s), qPrintable(heard));
    m_chart->setContent(shares({flat(u"low"_s, 0.1), flat(u"high"_s, 0.9)}));
    QVERIFY2(isHeard(u"low, "_s, u": 10%"_s), qPrintable(heard));
    auto *legend = m_chart->findChild<QTableView *>();
    legend->selectRow(1);
    QVERIFY2(isHeard(u"high, "_s, u": 90%"_s), qPrintable(heard));
    legend->selectRow(0);
    QTest::keyClick(legend, Qt::Key_Space); // hides it
    QVERIFY2(isHeard(u"high, "_s, u": 90%"_s), qPrintable(heard));
}

void TestTimeSeriesChart::aClickGivesTheKeysToTheChart()
{
    m_chart->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_chart.get()));
    m_chart->clearFocus();
    m_chart->setContent(shares({flat(u"x"_s, 0.25)}));
    QTest::mouseClick(m_chart->findChild<QGraphicsView *>()->viewport(), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(m_chart.get()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QCOMPARE(m_chart->crosshair(), hour.to);
}

void TestTimeSeriesChart::theSummarySaysWhatIsSeen()
{
    m_chart->setContent(shares({flat(u"pica03"_s, 0.25)}));
    const QString summary = m_chart->accessibleDescription();
    for (const QString &words : {u"pica03"_s, u"25%"_s, u"19:00:00"_s, u"20:00:00"_s, u"UTC"_s})
        QVERIFY2(summary.contains(words), qPrintable(summary));
    QVERIFY(!m_chart->accessibleName().isEmpty());
}

void TestTimeSeriesChart::whatHappenedIsSeenWhereItDid()
{
    const qint64 from = base::toMs(hour.from);
    const qint64 third = hour.length().count() / 3;
    m_chart->setContent(shares({flat(u"pica03"_s, 0.25)}));
    m_chart->setEvents(
        {{.from = from + third, .to = from + 2 * third, .label = u"outage"_s, .tone = base::State::Critical},
         {.from = from - 9 * third, .to = from - 8 * third, .label = u"before"_s}});
    const auto columns = columnsOf(m_chart->grab().toImage(), shared::Theme::lightTheme().critical);
    QVERIFY(columns.size() > 200 && columns.size() < 300);
    QVERIFY(columns.first() > 250 && columns.last() < 560);
    QVERIFY(m_chart->accessibleDescription().contains(u"1 event"_s));
}

void TestTimeSeriesChart::valuesAndTimesOfDifferentLengthDoNotHurt()
{
    m_chart->setContent({.lines = {lineOver(u"x"_s, {1, 1, 1})}, .range = hour});
    m_chart->grab();
    QCOMPARE(m_chart->findChild<QTableView *>()->model()->rowCount(), 1);
}

void TestTimeSeriesChart::nothingAtAllDoesNotHurt()
{
    m_chart->setContent({.unit = base::Unit::Bytes});
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    m_chart->grab();
    QCOMPARE(m_chart->summary(), u"The chart has no line."_s);
}

QTEST_MAIN(TestTimeSeriesChart)
#include "tst_timeserieschart.moc"
