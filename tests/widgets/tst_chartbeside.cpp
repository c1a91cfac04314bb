// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartfixture.h"
#include "widgets/charts/crosshair.h"
#include "widgets/charts/instantpopup.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/shared/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using charts::Crosshair;
using charts::InstantPopup;
using charts::TimeSeriesChart;

/// A chart beside others of its window, and beside itself at an instant that somebody chose.
class TestChartBeside : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aChartThatIsMadeLaterJoins();
    void aChartAloneIsAlone();
    void theCrosshairsTimeIsSuggested();
    void anInstantIsCompared();
    void whatIsSeenEndsThere();
    void theLegendSaysWhichInstant();
    void whatCannotBeReadSaysSo_data();
    void whatCannotBeReadSaysSo();
    void escapeChangesNothing();
    void theInstantIsRemembered();
    void aLaterInstantIsCompared();

private:
    InstantPopup *ask();
    QString said() const;
    QStringList names() const;
    base::Milliseconds shift() const { return m_wanted->last().first().value<base::Milliseconds>(); }

    std::unique_ptr<QWidget> m_window;
    TimeSeriesChart *m_chart = nullptr;
    std::unique_ptr<QSignalSpy> m_wanted;
};

namespace {

TimeSeriesChart *makeChart(QWidget &window)
{
    auto *chart = new TimeSeriesChart;
    chart->setZone(QTimeZone::UTC);
    chart->setContent({.lines = {fixture::chartLine(u"alice"_s, [](qint64 i) { return double(i); })},
                       .range = fixture::chartHour(),
                       .query = u"up"_s});
    window.layout()->addWidget(chart);
    return chart;
}

} // namespace

void TestChartBeside::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->setPalette(shared::Theme::lightTheme().palette());
    m_window->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    m_window->resize(800, 600);
    new QVBoxLayout(m_window.get());
    new Crosshair(m_window.get());
    m_chart = makeChart(*m_window);
    m_chart->setNow(fixture::now());
    m_wanted = std::make_unique<QSignalSpy>(m_chart, &TimeSeriesChart::compareWanted);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_chart->setFocus();
}

void TestChartBeside::aChartThatIsMadeLaterJoins()
{
    TimeSeriesChart *later = makeChart(*m_window);
    later->show();
    QTest::keyClick(m_chart, Qt::Key_Home);
    QCOMPARE(later->crosshair(), fixture::chartHour().from);
    later->setFocus();
    QTest::keyClick(later, Qt::Key_End);
    QCOMPARE(m_chart->crosshair(), fixture::chartHour().to);
}

void TestChartBeside::aChartAloneIsAlone()
{
    QWidget other;
    new QVBoxLayout(&other);
    TimeSeriesChart *alone = makeChart(other);
    other.show();
    QTest::keyClick(m_chart, Qt::Key_Home);
    QVERIFY(!alone->crosshair());
}

InstantPopup *TestChartBeside::ask()
{
    QTest::keyClick(m_chart, Qt::Key_C, Qt::ShiftModifier);
    return qobject_cast<InstantPopup *>(QApplication::activePopupWidget());
}

QString TestChartBeside::said() const
{
    const auto *field = QApplication::activePopupWidget()->findChild<QLineEdit *>();
    return field->accessibleDescription().replace(QChar::Nbsp, u' ');
}

QStringList TestChartBeside::names() const
{
    const auto *rows = m_chart->findChild<QTableView *>()->model();
    QStringList names;
    for (int row = 0; row < rows->rowCount(); ++row)
        names.append(rows->index(row, 0).data().toString().replace(QChar::Nbsp, u' '));
    return names;
}

void TestChartBeside::theCrosshairsTimeIsSuggested()
{
    QTest::keyClick(m_chart, Qt::Key_Home);
    InstantPopup *popup = ask();
    QVERIFY(popup);
    auto *field = popup->findChild<QLineEdit *>();
    QCOMPARE(field->text(), u"2026-11-23 19:00"_s);
    QCOMPARE(field->selectedText(), field->text()); // typing replaces it
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(shift(), base::Milliseconds(1h));
    QVERIFY(!QApplication::activePopupWidget());
}

void TestChartBeside::anInstantIsCompared()
{
    auto *field = ask()->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"yesterday 20:00"_s);
    QVERIFY2(said().contains(u"22 Nov 2026, 20:00"_s), qPrintable(said()));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_wanted->count(), 1);
    QCOMPARE(shift(), base::Milliseconds(24h));
}

void TestChartBeside::whatIsSeenEndsThere()
{
    m_chart->setView(fixture::now() - 40min, fixture::now() - 30min);
    auto *field = ask()->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"2026-11-23 12:30"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(shift(), base::Milliseconds(7h));
}

void TestChartBeside::theLegendSaysWhichInstant()
{
    auto *field = ask()->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"2026-11-22 20:00"_s);
    QTest::keyClick(field, Qt::Key_Return);
    const base::TimeRange hour = fixture::chartHour();
    const base::TimeRange then{.from = hour.from - 24h, .to = hour.to - 24h, .step = hour.step};
    const QList<charts::Line> before{
        fixture::chartLine(u"alice"_s, [](qint64 i) { return double(i); }, then)};
    m_chart->setComparison(before, 24h);
    QCOMPARE(names(), (QStringList{u"alice"_s, u"alice, Sun 22 Nov 20:00 (1 d before)"_s}));
    QTest::keyClick(m_chart, Qt::Key_C); // takes it away
    QTest::keyClick(m_chart, Qt::Key_C);
    m_chart->setComparison(before, 1h);
    QCOMPARE(names().last(), u"alice, 1 h before"_s);
}

void TestChartBeside::whatCannotBeReadSaysSo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("no time") << u"soon"_s;
    QTest::newRow("the future") << u"2030-01-01 12:00"_s;
    QTest::newRow("what is shown") << u"2026-11-23 20:00"_s;
    QTest::newRow("now") << u"now"_s;
}

void TestChartBeside::whatCannotBeReadSaysSo()
{
    QFETCH(QString, typed);
    auto *field = ask()->findChild<QLineEdit *>();
    QTest::keyClicks(field, typed);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(QApplication::activePopupWidget());
    QVERIFY(!said().isEmpty());
    QVERIFY(m_wanted->isEmpty());
    QApplication::activePopupWidget()->close();
}

void TestChartBeside::escapeChangesNothing()
{
    QTest::keyClick(ask()->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(m_wanted->isEmpty());
}

void TestChartBeside::theInstantIsRemembered()
{
    auto *field = ask()->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"2026-11-20 08:00"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(m_chart, Qt::Key_C);
    QCOMPARE(shift(), base::Milliseconds(0));
    field = ask()->findChild<QLineEdit *>();
    QCOMPARE(field->text(), u"2026-11-20 08:00"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(shift(), base::Milliseconds(3 * 24h + 12h));
}

void TestChartBeside::aLaterInstantIsCompared()
{
    m_chart->setNow(fixture::now() + 48h); // the past is looked at
    auto *field = ask()->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"2026-11-24 20:00"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(shift(), base::Milliseconds(-24h));
}

QTEST_MAIN(TestChartBeside)
#include "tst_chartbeside.moc"
