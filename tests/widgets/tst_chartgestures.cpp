// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartfixture.h"
#include "widgets/charts/chartarea.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/charts/zoombox.h"
#include "widgets/shared/elidedlabel.h"
#include "widgets/shared/theme.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using charts::TimeSeriesChart;

/// The chart under the hand: mouse, wheel and keys, by real events.
class TestChartGestures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void draggingZoomsToWhatWasChosen();
    void whatIsBeingChosenIsSaid();
    void escapeLeavesTheBox();
    void aClickZoomsNothing();
    void draggingPans_data();
    void draggingPans();
    void theWheelPans_data();
    void theWheelPans();
    void theWheelIsForOthersWhereNothingMoves();
    void ctrlAndTheWheelZoomAtThePointer_data();
    void ctrlAndTheWheelZoomAtThePointer();
    void aDoubleClickShowsAll();
    void keysMoveTheView_data();
    void keysMoveTheView();
    void plusZoomsAtTheCrosshair();
    void theCrosshairTakesTheViewAlong();
    void shiftAndArrowsAreTheWindowsWhereAllIsSeen_data();
    void shiftAndArrowsAreTheWindowsWhereAllIsSeen();
    void theMenuListsWhatTheKeysDo();
    void theRangeIsOfferedToTheWindowOnlyWhereItListens();
    void theButtonShowsAllAgain();
    void liveAnswersKeepTheZoom();
    void axesAndFiguresAreOfWhatIsSeen();

private:
    QWidget *viewport() const { return m_area->viewport(); }
    QPoint at(double share) const; ///< of the plot's width, in its middle
    void drag(double from, double to, Qt::MouseButton button = Qt::LeftButton,
              Qt::KeyboardModifiers modifiers = {});
    double shareOf(base::Instant time) const { return double((time - m_hour.from).count()) / 3.6e6; }
    QString seen() const;
    QMenu *openMenu();

    const base::TimeRange m_hour = fixture::chartHour();
    std::unique_ptr<TimeSeriesChart> m_chart;
    charts::ChartArea *m_area = nullptr;
};

void TestChartGestures::init()
{
    m_chart = std::make_unique<TimeSeriesChart>();
    m_chart->setPalette(shared::Theme::lightTheme().palette());
    m_chart->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    m_chart->setZone(QTimeZone::UTC);
    m_chart->resize(800, 400);
    m_chart->setContent(
        {.lines = {fixture::chartLine(u"x"_s, [](qint64 i) { return double(i); })}, .range = m_hour});
    m_chart->show();
    m_chart->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_chart.get()));
    m_chart->setFocus();
    m_area = m_chart->findChild<charts::ChartArea *>();
}

QPoint TestChartGestures::at(double share) const
{
    const QRect plot = m_area->plot();
    return {plot.left() + qRound(share * plot.width()), plot.center().y()};
}

void TestChartGestures::drag(double from, double to, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(viewport(), button, modifiers, at(from));
    QMouseEvent move(QEvent::MouseMove, at(to), viewport()->mapToGlobal(at(to)), Qt::NoButton, button,
                     modifiers);
    QCoreApplication::sendEvent(viewport(), &move);
    QTest::mouseRelease(viewport(), button, modifiers, at(to));
}

/// In hundredths of the hour, which the mouse hits.
QString TestChartGestures::seen() const
{
    return u"%1 to %2"_s.arg(qRound(100 * shareOf(m_chart->view().from)))
        .arg(qRound(100 * shareOf(m_chart->view().to)));
}

QMenu *TestChartGestures::openMenu()
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, at(0.5), viewport()->mapToGlobal(at(0.5)));
    QCoreApplication::sendEvent(viewport(), &event);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

void TestChartGestures::draggingZoomsToWhatWasChosen()
{
    QSignalSpy changed(m_chart.get(), &TimeSeriesChart::viewChanged);
    drag(0.75, 0.25);
    QCOMPARE(seen(), u"25 to 75"_s);
    QCOMPARE(changed.count(), 1);
    drag(0.5, 0.9);
    QCOMPARE(seen(), u"50 to 70"_s);
}

void TestChartGestures::whatIsBeingChosenIsSaid()
{
    QTest::mousePress(viewport(), Qt::LeftButton, {}, at(0.25));
    QMouseEvent move(QEvent::MouseMove, at(0.75), viewport()->mapToGlobal(at(0.75)), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(viewport(), &move);
    const auto *box = m_chart->findChild<charts::ZoomBox *>();
    QVERIFY(box->isVisible());
    QVERIFY2(box->words().contains(u"30"_s) && box->words().contains(u"19:15"_s)
                 && box->words().contains(u"19:45"_s),
             qPrintable(box->words()));
    QVERIFY(!m_chart->crosshair() || shareOf(*m_chart->crosshair()) > 0.7);
    QTest::mouseRelease(viewport(), Qt::LeftButton, {}, at(0.75));
    QVERIFY(!box->isVisible());
}

void TestChartGestures::escapeLeavesTheBox()
{
    QTest::mousePress(viewport(), Qt::LeftButton, {}, at(0.25));
    QMouseEvent move(QEvent::MouseMove, at(0.75), viewport()->mapToGlobal(at(0.75)), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(viewport(), &move);
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QVERIFY(!m_chart->findChild<charts::ZoomBox *>()->isVisible());
    QTest::mouseRelease(viewport(), Qt::LeftButton, {}, at(0.75));
    QCOMPARE(seen(), u"0 to 100"_s);
}

void TestChartGestures::aClickZoomsNothing()
{
    QTest::mouseClick(viewport(), Qt::LeftButton, {}, at(0.5));
    drag(0.5, 0.503);
    QCOMPARE(seen(), u"0 to 100"_s);
}

void TestChartGestures::draggingPans_data()
{
    QTest::addColumn<int>("button");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("Ctrl and the left button") << int(Qt::LeftButton) << int(Qt::ControlModifier);
    QTest::newRow("the middle button") << int(Qt::MiddleButton) << 0;
}

void TestChartGestures::draggingPans()
{
    QFETCH(int, button);
    QFETCH(int, modifiers);
    drag(0.25, 0.75);
    drag(0.7, 0.5, Qt::MouseButton(button), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(seen(), u"35 to 85"_s); // what was under the hand is under it again
    drag(0.1, 0.9, Qt::MouseButton(button), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(seen(), u"0 to 50"_s);
}

void TestChartGestures::theWheelPans_data()
{
    QTest::addColumn<QPoint>("angle");
    QTest::addColumn<QPoint>("pixels");
    QTest::addColumn<QString>("expected");
    QTest::newRow("up is earlier") << QPoint(0, 240) << QPoint() << u"15 to 65"_s;
    QTest::newRow("down is later") << QPoint(0, -240) << QPoint() << u"35 to 85"_s;
    QTest::newRow("sideways") << QPoint(-240, 0) << QPoint() << u"35 to 85"_s;
    QTest::newRow("a touchpad moves by pixels") << QPoint(120, 0) << QPoint(140, 0) << u"15 to 65"_s;
}

void TestChartGestures::theWheelPans()
{
    QFETCH(QPoint, angle);
    QFETCH(QPoint, pixels);
    QFETCH(QString, expected);
    drag(0.25, 0.75);
    if (!pixels.isNull()) // a fifth of the plot
        pixels.setX(m_area->plot().width() / 5);
    QVERIFY(fixture::turnWheel(viewport(), at(0.5), angle, {}, pixels));
    QCOMPARE(seen(), expected);
}

void TestChartGestures::theWheelIsForOthersWhereNothingMoves()
{
    QVERIFY(!fixture::turnWheel(viewport(), at(0.5), {0, 120}));
    drag(0.0, 0.5);
    QVERIFY(
        fixture::turnWheel(viewport(), at(0.5), {0, 120})); // but not at the end of a way through the chart
}

void TestChartGestures::ctrlAndTheWheelZoomAtThePointer_data()
{
    QTest::addColumn<QPoint>("angle");
    QTest::addColumn<QPoint>("pixels");
    QTest::addColumn<double>("length");
    QTest::newRow("closer") << QPoint(0, 120) << QPoint() << 1 / 1.5;
    QTest::newRow("two notches") << QPoint(0, 240) << QPoint() << 1 / 2.25;
    QTest::newRow("a touchpad") << QPoint(0, 8) << QPoint(0, 60) << 1 / 1.5;
    QTest::newRow("further than all") << QPoint(0, -120) << QPoint() << 1.0;
}

void TestChartGestures::ctrlAndTheWheelZoomAtThePointer()
{
    QFETCH(QPoint, angle);
    QFETCH(QPoint, pixels);
    QFETCH(double, length);
    const qint64 under = m_area->timeAt(at(0.8));
    fixture::turnWheel(viewport(), at(0.8), angle, Qt::ControlModifier, pixels);
    QVERIFY(qAbs(double(m_chart->view().length().count()) / 3.6e6 - length) < 0.001);
    QVERIFY(qAbs(m_area->timeAt(at(0.8)) - under) < 2000); // a third of a pixel
}

void TestChartGestures::aDoubleClickShowsAll()
{
    drag(0.25, 0.75);
    QTest::mouseDClick(viewport(), Qt::LeftButton, {}, at(0.5));
    QCOMPARE(seen(), u"0 to 100"_s);
}

void TestChartGestures::keysMoveTheView_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QString>("expected");
    const int shift = Qt::ShiftModifier;
    QTest::newRow("+") << QList<int>{Qt::Key_Plus} << u"25 to 75"_s;
    QTest::newRow("+ with Shift") << QList<int>{Qt::Key_Plus | shift} << u"25 to 75"_s;
    QTest::newRow("=") << QList<int>{Qt::Key_Equal} << u"25 to 75"_s;
    QTest::newRow("-") << QList<int>{Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Minus} << u"25 to 75"_s;
    QTest::newRow("0") << QList<int>{Qt::Key_Plus, Qt::Key_0} << u"0 to 100"_s;
    QTest::newRow("earlier") << QList<int>{Qt::Key_Plus, Qt::Key_Left | shift} << u"15 to 65"_s;
    QTest::newRow("later") << QList<int>{Qt::Key_Plus, Qt::Key_Right | shift} << u"35 to 85"_s;
    QTest::newRow("back") << QList<int>{Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Backspace} << u"25 to 75"_s;
    QTest::newRow("forward") << QList<int>{Qt::Key_Plus, Qt::Key_Backspace, Qt::Key_Backspace | shift}
                             << u"25 to 75"_s;
}

void TestChartGestures::keysMoveTheView()
{
    QFETCH(QList<int>, keys);
    QFETCH(QString, expected);
    for (const int key : std::as_const(keys)) {
        const auto combination = QKeyCombination::fromCombined(key);
        QTest::keyClick(m_chart.get(), combination.key(), combination.keyboardModifiers());
    }
    QCOMPARE(seen(), expected);
}

void TestChartGestures::plusZoomsAtTheCrosshair()
{
    QTest::keyClick(m_chart.get(), Qt::Key_End);
    QTest::keyClick(m_chart.get(), Qt::Key_Plus);
    QCOMPARE(seen(), u"50 to 100"_s);
}

void TestChartGestures::theCrosshairTakesTheViewAlong()
{
    drag(0.25, 0.75);
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QTest::keyClick(m_chart.get(), Qt::Key_Left, Qt::ControlModifier); // five minutes
    QCOMPARE(seen(), u"17 to 67"_s);
    QVERIFY(m_chart->crosshair() >= m_chart->view().from);
}

void TestChartGestures::shiftAndArrowsAreTheWindowsWhereAllIsSeen_data()
{
    QTest::addColumn<bool>("zoomed");
    QTest::newRow("all") << false;
    QTest::newRow("zoomed") << true;
}

void TestChartGestures::shiftAndArrowsAreTheWindowsWhereAllIsSeen()
{
    QFETCH(bool, zoomed);
    QAction earlier;
    earlier.setShortcut(Qt::SHIFT | Qt::Key_Left);
    m_chart->addAction(&earlier);
    QSignalSpy window(&earlier, &QAction::triggered);
    if (zoomed)
        drag(0.25, 0.75);
    QTest::keyClick(m_chart.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(window.count(), zoomed ? 0 : 1);
    QCOMPARE(seen(), zoomed ? u"15 to 65"_s : u"0 to 100"_s);
}

void TestChartGestures::theMenuListsWhatTheKeysDo()
{
    drag(0.25, 0.75);
    QTest::mouseMove(viewport(), at(0.5));
    QMenu *menu = openMenu();
    QVERIFY(menu);
    QAction *all = nullptr;
    for (QAction *action : menu->actions()) {
        QVERIFY(action->isSeparator() || action->menu() || !action->shortcut().isEmpty()
                || action->text().contains(u"\t"_s));
        if (action->shortcut() == QKeySequence(Qt::Key_0))
            all = action;
    }
    QVERIFY(all && all->isEnabled());
    all->trigger();
    menu->close();
    QCOMPARE(seen(), u"0 to 100"_s);
}

void TestChartGestures::theRangeIsOfferedToTheWindowOnlyWhereItListens()
{
    const QKeyCombination key = Qt::SHIFT | Qt::Key_Return;
    const auto offers = [this, key] {
        QMenu *menu = openMenu();
        const auto actions = menu->actions();
        menu->close();
        return std::ranges::any_of(actions,
                                   [key](QAction *one) { return one->shortcut() == QKeySequence(key); });
    };
    QVERIFY(!offers());
    QSignalSpy wanted(m_chart.get(), &TimeSeriesChart::rangeWanted);
    QVERIFY(offers());
    drag(0.25, 0.75);
    QTest::keyClick(m_chart.get(), key.key(), key.keyboardModifiers());
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(0).value<base::Instant>(), m_chart->view().from);
}

void TestChartGestures::theButtonShowsAllAgain()
{
    const auto words = [this] {
        return m_chart->findChild<QToolButton *>()
            ->parentWidget()
            ->findChild<shared::ElidedLabel *>()
            ->text();
    };
    QVERIFY2(words().contains(u"30\u00a0s"_s), qPrintable(words()));
    drag(0.25, 0.75);
    QVERIFY2(words().startsWith(u"Zoomed: "_s), qPrintable(words()));
    auto *reset = m_chart->findChild<QToolButton *>();
    QVERIFY(reset->isVisible());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(seen(), u"0 to 100"_s);
    QVERIFY(!reset->isVisible());
}

void TestChartGestures::liveAnswersKeepTheZoom()
{
    drag(0.25, 0.75);
    const base::TimeRange before = m_chart->view();
    const base::TimeRange next{.from = m_hour.from + 1min, .to = m_hour.to + 1min, .step = 30s};
    m_chart->setContent(
        {.lines = {fixture::chartLine(u"x"_s, [](qint64) { return 1.0; }, next)}, .range = next});
    QCOMPARE(m_chart->view(), before);
    QVERIFY(m_chart->summary().contains(u"Zoomed"_s));
}

void TestChartGestures::axesAndFiguresAreOfWhatIsSeen()
{
    drag(0.0, 0.5);
    const QString summary = m_chart->summary();
    QVERIFY2(summary.contains(u"highest 60"_s), qPrintable(summary));
    QVERIFY2(summary.contains(u"now 120"_s), qPrintable(summary)); // now is now, wherever one looks
}

QTEST_MAIN(TestChartGestures)
#include "tst_chartgestures.moc"
