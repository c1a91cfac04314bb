// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandpalette.h"
#include "app/noticebar.h"
#include "app/paletteentries.h"
#include "models/reports/footnotes.h"
#include "tests/app/windowlife.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/drilldown/chartpanel.h"
#include "widgets/reports/reportpanel.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

/// To whatever has the keyboard, as a person's keys do.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *holder = QApplication::focusWidget();
    QTest::keyClick(holder ? holder : QApplication::activeWindow(), key, modifiers);
}

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void collect(const QList<QAction *> &from, QList<QAction *> &into)
{
    for (QAction *action : from) {
        if (action->menu())
            collect(action->menu()->actions(), into);
        else if (!action->isSeparator())
            into.append(action);
    }
}

} // namespace

/// Every task has a key, and the keys do what is said of them. All by real key events.
class TestWindowKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsWrongHasTheKeyboardFirst();
    void f5AsksAgain_data();
    void f5AsksAgain();
    void slashAndCtrlFFilterTheFleet_data();
    void slashAndCtrlFFilterTheFleet();
    void escapeClearsTheFilterAndThenLeavesIt();
    void enterDrillsDown();
    void altLeftGoesBack();
    void ctrlTabGoesThroughThePanels();
    void ctrlAndADigitGoesToAPanel();
    void ctrlAndADigitOpensAClosedPanel();
    void fullScreenComesAndGoes_data();
    void fullScreenComesAndGoes();
    void escapeDismissesTheMessageBeforeItLeavesFullScreen();
    void theMessageLineIsOnlyThereWhileItSpeaks();
    void aMessageGoesByItself();
    void thePaletteRunsWhatIsTyped_data();
    void thePaletteRunsWhatIsTyped();
    void thePaletteFindsMachines();
    void escapeLeavesThePaletteAndGivesTheKeyboardBack();
    void thePaletteGoesWhenTheKeyboardGoesElsewhere();
    void thePaletteKnowsEveryActionOfTheMenus();
    void noKeyMeansTwoThings();
    void theMenuBarHidesAndItsKeysStillWork();
    void theBreadcrumbLeadsToTheFleet();
    void ctrlShiftIStartsAReportFromAnywhere();

private:
    QLineEdit *filter();
    QDockWidget *focusedDock();

    std::unique_ptr<FleetServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowLife> m_life;
};

void TestWindowKeys::init()
{
    m_server = std::make_unique<FleetServer>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_life =
        std::make_unique<WindowLife>(WindowLife::selectionOf(*m_server), m_folder->filePath(u"window.ini"_s));
    m_life->window.show();
    m_life->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_life->window));
    m_life->backend.start();
    QTRY_COMPARE(m_life->table()->model()->rowCount(), 3);
    QTRY_VERIFY(!m_server->chartQuestions().isEmpty());
    QTRY_COMPARE(focusedDock(), m_life->window.dock(u"triage"_s));
    m_life->window.docks().goTo(u"fleet"_s);
}

void TestWindowKeys::cleanup()
{
    m_life.reset();
}

QLineEdit *TestWindowKeys::filter()
{
    return m_life->window.dock(u"fleet"_s)->widget()->findChild<QLineEdit *>();
}

QDockWidget *TestWindowKeys::focusedDock()
{
    for (QDockWidget *dock : m_life->window.docks().all()) {
        if (QApplication::focusWidget() && dock->isAncestorOf(QApplication::focusWidget()))
            return dock;
    }
    return nullptr;
}

void TestWindowKeys::whatIsWrongHasTheKeyboardFirst()
{
    for (const auto &[closed, first] :
         {std::pair{QString(), u"triage"_s}, std::pair{u"triage"_s, u"fleet"_s}}) {
        WindowLife life(WindowLife::selectionOf(*m_server), m_folder->filePath(u"another.ini"_s));
        if (!closed.isEmpty())
            life.window.dock(closed)->close();
        life.window.show();
        life.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&life.window));
        life.backend.start();
        QTRY_VERIFY(life.window.dock(first)->isAncestorOf(QApplication::focusWidget()));
    }
}

void TestWindowKeys::f5AsksAgain_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("F5") << Qt::Key_F5 << Qt::KeyboardModifiers();
    QTest::newRow("Ctrl+R") << Qt::Key_R << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void TestWindowKeys::f5AsksAgain()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QTRY_VERIFY(!m_life->backend.metrics()->schedule().isRunning());
    const qsizetype before = m_server->instantQuestions();
    press(key, modifiers);
    QTRY_VERIFY(m_server->instantQuestions() > before);
}

void TestWindowKeys::slashAndCtrlFFilterTheFleet_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("from");
    QTest::newRow("/ in the fleet") << Qt::Key_Slash << Qt::KeyboardModifiers() << u"fleet"_s;
    QTest::newRow("Ctrl+F in the fleet")
        << Qt::Key_F << Qt::KeyboardModifiers(Qt::ControlModifier) << u"fleet"_s;
    QTest::newRow("Ctrl+F elsewhere")
        << Qt::Key_F << Qt::KeyboardModifiers(Qt::ControlModifier) << u"chart"_s;
}

void TestWindowKeys::slashAndCtrlFFilterTheFleet()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, from);
    m_life->window.docks().goTo(from);
    press(key, modifiers);
    QTRY_COMPARE(QApplication::focusWidget(), filter());
    type(u"ali"_s);
    QTRY_COMPARE(m_life->table()->model()->rowCount(), 1);
}

void TestWindowKeys::escapeClearsTheFilterAndThenLeavesIt()
{
    press(Qt::Key_Slash);
    type(u"ali"_s);
    press(Qt::Key_Escape);
    QCOMPARE(filter()->text(), QString());
    QCOMPARE(QApplication::focusWidget(), filter());
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), m_life->table());
}

void TestWindowKeys::enterDrillsDown()
{
    const int row = m_life->rowOf(u"bob"_s);
    m_life->table()->setCurrentIndex(m_life->table()->model()->index(row, health::FleetModel::MemoryColumn));
    press(Qt::Key_Return);
    QTRY_VERIFY(m_server->chartQuestions().last().contains(u"node_memory"));
    QVERIFY(m_server->chartQuestions().last().contains(u"bob:9100"));
    const auto asked = m_life->window.findChild<drilldown::ChartPanel *>()->request();
    QVERIFY(asked);
    QCOMPARE(asked->host, u"bob"_s);
    QCOMPARE(asked->signal.id, u"memory"_s);
}

void TestWindowKeys::altLeftGoesBack()
{
    const auto *chart = m_life->window.findChild<drilldown::ChartPanel *>();
    const auto first = chart->request();
    const int row = m_life->rowOf(u"bob"_s);
    m_life->table()->setCurrentIndex(m_life->table()->model()->index(row, health::FleetModel::CpuColumn));
    press(Qt::Key_Return);
    QCOMPARE(chart->request()->host, u"bob"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    while (m_life->desk.navigation().canGoBack())
        press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(chart->request(), first);
    QTRY_COMPARE(m_life->selected(), first->host);
    while (m_life->desk.navigation().canGoForward())
        press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(chart->request()->host, u"bob"_s);
    QCOMPARE(chart->request()->signal.id, u"cpu"_s);
}

void TestWindowKeys::ctrlTabGoesThroughThePanels()
{
    QStringList visited;
    for (int i = 0; i < 13; ++i) {
        press(Qt::Key_Tab, Qt::ControlModifier);
        visited.append(focusedDock() ? focusedDock()->objectName() : u"none"_s);
    }
    QCOMPARE(visited,
             (QStringList{u"host"_s, u"chart"_s, u"alerts"_s, u"sources"_s, u"topology"_s, u"inventory"_s,
                          u"wiki"_s, u"drift"_s, u"incidents"_s, u"changes"_s, u"triage"_s, u"fleet"_s,
                          u"host"_s}));
    press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(focusedDock()->objectName(), u"fleet"_s);
}

void TestWindowKeys::ctrlAndADigitGoesToAPanel()
{
    const QList<QDockWidget *> docks = m_life->window.docks().all();
    for (int i = 0; i < std::min<int>(9, int(docks.size())); ++i) {
        press(Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QTRY_COMPARE(focusedDock(), docks.at(i));
    }
}

void TestWindowKeys::ctrlAndADigitOpensAClosedPanel()
{
    m_life->window.dock(u"chart"_s)->close();
    press(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(focusedDock(), m_life->window.dock(u"chart"_s));
    press(Qt::Key_4, Qt::ControlModifier); // again does not close it
    QVERIFY(m_life->window.dock(u"chart"_s)->isVisible());
}

void TestWindowKeys::fullScreenComesAndGoes_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<Qt::Key>("back");
    QTest::newRow("F11") << Qt::Key_F11 << Qt::KeyboardModifiers() << Qt::Key_F11;
    QTest::newRow("F11 and Esc") << Qt::Key_F11 << Qt::KeyboardModifiers() << Qt::Key_Escape;
    QTest::newRow("Ctrl+Shift+F") << Qt::Key_F
                                  << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier)
                                  << Qt::Key_F11;
}

void TestWindowKeys::fullScreenComesAndGoes()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(Qt::Key, back);
    press(key, modifiers);
    QTRY_VERIFY(m_life->window.isFullScreen());
    QTRY_COMPARE(QApplication::focusWidget(), m_life->table());
    press(back);
    QTRY_VERIFY(!m_life->window.isFullScreen());
}

void TestWindowKeys::escapeDismissesTheMessageBeforeItLeavesFullScreen()
{
    auto *bar = m_life->window.findChild<app::NoticeBar *>();
    press(Qt::Key_F11);
    QTRY_VERIFY(m_life->window.isFullScreen());
    m_life->window.tell(u"the disk is full"_s);
    QTRY_VERIFY(bar->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(m_life->window.isFullScreen());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_life->window.isFullScreen());
}

void TestWindowKeys::theMessageLineIsOnlyThereWhileItSpeaks()
{
    auto *bar = m_life->window.findChild<app::NoticeBar *>();
    QVERIFY(!bar->isVisible());
    Q_EMIT m_life->backend.noticed(u"one"_s);
    Q_EMIT m_life->backend.noticed(u"two"_s);
    QCOMPARE(bar->text(), u"two"_s);
    press(Qt::Key_Escape);
    QCOMPARE(bar->text(), u"one"_s);
    press(Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    Q_EMIT m_life->backend.progressed(0.5);
    QVERIFY(bar->isVisible());
    Q_EMIT m_life->backend.progressed(1);
    QVERIFY(!bar->isVisible());
}

void TestWindowKeys::aMessageGoesByItself()
{
    auto *bar = m_life->window.findChild<app::NoticeBar *>();
    m_life->window.tell(u"for a while"_s);
    auto *patience = bar->findChild<QTimer *>();
    QCOMPARE(patience->intervalAsDuration(), app::NoticeBar::noticeStays);
    patience->start(1);
    QTRY_VERIFY(!bar->isVisible());
}

void TestWindowKeys::thePaletteRunsWhatIsTyped_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl+K") << Qt::Key_K << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Ctrl+Alt+I") << Qt::Key_I << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::AltModifier);
}

void TestWindowKeys::thePaletteRunsWhatIsTyped()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    auto *palette = m_life->window.findChild<app::CommandPalette *>();
    press(key, modifiers);
    QTRY_VERIFY(palette->isVisible());
    QVERIFY(!palette->isWindow());
    type(u"LOCK lay"_s);
    press(Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QCOMPARE(m_life->window.dock(u"fleet"_s)->features(), QDockWidget::NoDockWidgetFeatures);
    QCOMPARE(QApplication::focusWidget(), m_life->table());
}

void TestWindowKeys::thePaletteFindsMachines()
{
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"bob"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_life->window.findChild<drilldown::ChartPanel *>()->request()->host, u"bob"_s);
    QTRY_COMPARE(m_life->selected(), u"bob"_s);
    QTRY_COMPARE(focusedDock(), m_life->window.dock(u"chart"_s));
}

void TestWindowKeys::escapeLeavesThePaletteAndGivesTheKeyboardBack()
{
    auto *palette = m_life->window.findChild<app::CommandPalette *>();
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(palette->isVisible());
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_life->table());
}

void TestWindowKeys::thePaletteGoesWhenTheKeyboardGoesElsewhere()
{
    auto *palette = m_life->window.findChild<app::CommandPalette *>();
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(palette->isVisible());
    m_life->table()->setFocus(Qt::MouseFocusReason);
    QTRY_VERIFY(!palette->isVisible());
}

void TestWindowKeys::thePaletteKnowsEveryActionOfTheMenus()
{
    QList<QAction *> actions;
    collect(m_life->window.menuBar()->actions(), actions);
    QVERIFY(actions.size() > 15);
    const qsizetype enabled = std::ranges::count_if(actions, &QAction::isEnabled);
    const auto entries = app::paletteEntries(m_life->window);
    QCOMPARE(entries.size(), enabled);
    for (const app::PaletteEntry &entry : entries) {
        QVERIFY2(!entry.text.contains(u'&') && !entry.text.contains(u'\t'), qPrintable(entry.text));
        QVERIFY(entry.run);
    }
}

void TestWindowKeys::noKeyMeansTwoThings()
{
    QHash<QKeySequence, QString> known;
    const auto actions = m_life->window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!known.contains(key),
                     qPrintable(key.toString() + u" is "_s + known.value(key) + u" and "_s + action->text()));
            known.insert(key, action->text());
        }
    }
    QVERIFY(known.contains(QKeySequence(Qt::CTRL | Qt::Key_Q)));
}

void TestWindowKeys::theMenuBarHidesAndItsKeysStillWork()
{
    press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(!m_life->window.menuBar()->isVisible());
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_life->window.findChild<app::CommandPalette *>()->isVisible());
    press(Qt::Key_Escape);
    press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(m_life->window.menuBar()->isVisible());
}

void TestWindowKeys::theBreadcrumbLeadsToTheFleet()
{
    m_life->window.docks().goTo(u"chart"_s);
    Q_EMIT m_life->window.findChild<drilldown::ChartPanel *>()->fleetWanted({});
    QTRY_COMPARE(QApplication::focusWidget(), m_life->table());
}

void TestWindowKeys::ctrlShiftIStartsAReportFromAnywhere()
{
    m_life->window.docks().goTo(u"chart"_s);
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    auto *panel = qobject_cast<reports::ReportPanel *>(m_life->window.dock(u"draft"_s)->widget());
    QTRY_VERIFY(panel->draft());
    QTRY_COMPARE(focusedDock(), m_life->window.dock(u"draft"_s));
    QVERIFY(panel->draft()->text.startsWith("====== "_L1 + panel->draft()->title + " ======\n"_L1));
    QVERIFY(!reports::footnotesIn(panel->draft()->text).isEmpty());
    const qint64 first = panel->chosen();
    type(u"abc"_s);
    QVERIFY(panel->draft()->text.startsWith("abc"_L1));
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier); // from the text, too
    QTRY_VERIFY(panel->chosen() != first);
}

QTEST_MAIN(TestWindowKeys)
#include "tst_windowkeys.moc"
