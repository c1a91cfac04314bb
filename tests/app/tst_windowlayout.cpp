// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panelcatalog.h"
#include "tests/app/windowlife.h"
#include "widgets/drilldown/chartpanel.h"
#include "widgets/drilldown/relatedgrid.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QMenuBar>
#include <QScreen>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void addPanels()
{
    QTest::addColumn<QString>("id");
    for (const app::PanelEntry &entry : app::panelCatalog())
        QTest::newRow(entry.id) << entry.idText();
}

QAction *actionOf(const QMainWindow &window, const QString &text)
{
    for (QAction *menu : window.menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
    }
    return nullptr;
}

bool isAsOffered(const QDockWidget *dock)
{
    return dock->isVisible() == app::findPanel(dock->objectName())->offered;
}

QList<QAbstractButton *> titleButtons(const QDockWidget *dock)
{
    return {dock->findChild<QAbstractButton *>(u"qt_dockwidget_closebutton"_s),
            dock->findChild<QAbstractButton *>(u"qt_dockwidget_floatbutton"_s)};
}

} // namespace

/// Where the panels stand, and that it is found again.
class TestWindowLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPanelClosesAndComesBackByTheMenu_data();
    void aPanelClosesAndComesBackByTheMenu();
    void aPanelFloatsAndDocksAgain_data();
    void aPanelFloatsAndDocksAgain();
    void theLayoutIsFoundAgainInTheNextLife();
    void relatedChartsAreFoundAgainInTheNextLife();
    void theDefaultLayoutComesBack();
    void aLockedLayoutOffersNothingToMove();
    void theLockIsRemembered();
    void aBrokenMemoryGivesAUsableWindow_data();
    void aBrokenMemoryGivesAUsableWindow();
    void fullScreenIsNotRemembered();
    void maximisedIsRemembered();
    void aWindowFromALostScreenIsSeen();
    void anAppearanceIsForcedAndRemembered();
    void theTitleNamesTheProfile();

private:
    FleetServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;

    std::unique_ptr<WindowLife> life();
};

void TestWindowLayout::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<WindowLife> TestWindowLayout::life()
{
    auto life =
        std::make_unique<WindowLife>(WindowLife::selectionOf(m_server), m_folder->filePath(u"window.ini"_s));
    life->window.show();
    (void)QTest::qWaitForWindowExposed(&life->window);
    return life;
}

void TestWindowLayout::aPanelClosesAndComesBackByTheMenu_data()
{
    addPanels();
}

void TestWindowLayout::aPanelClosesAndComesBackByTheMenu()
{
    QFETCH(QString, id);
    const auto one = life();
    QDockWidget *dock = one->window.dock(id);
    QCOMPARE(dock->isVisible(), app::findPanel(id)->offered);
    dock->show();
    titleButtons(dock).first()->click();
    QVERIFY(!dock->isVisible());
    QAction *panels = actionOf(one->window, u"Panels"_s);
    QVERIFY(panels->menu()->actions().contains(dock->toggleViewAction()));
    QVERIFY(!dock->toggleViewAction()->isChecked());
    dock->toggleViewAction()->trigger();
    QVERIFY(dock->isVisible());
    dock->toggleViewAction()->trigger(); // a toggle: it also closes
    QVERIFY(!dock->isVisible());
}

void TestWindowLayout::aPanelFloatsAndDocksAgain_data()
{
    addPanels();
}

void TestWindowLayout::aPanelFloatsAndDocksAgain()
{
    QFETCH(QString, id);
    const auto one = life();
    QDockWidget *dock = one->window.dock(id);
    dock->show();
    titleButtons(dock).last()->click();
    QTRY_VERIFY(dock->isFloating() && dock->isWindow() && dock->isVisible());
    dock->setFloating(false);
    QTRY_VERIFY(!dock->isWindow() && dock->isVisible());
}

void TestWindowLayout::theLayoutIsFoundAgainInTheNextLife()
{
    QSize size;
    {
        const auto first = life();
        first->window.dock(u"sources"_s)->close();
        first->window.tabifyDockWidget(first->window.dock(u"fleet"_s), first->window.dock(u"chart"_s));
        first->window.addDockWidget(Qt::RightDockWidgetArea, first->window.dock(u"chart"_s));
        first->window.resize(780, 760);
        QTRY_COMPARE(first->window.width(), 780);
        size = first->window.size(); // as low as the panels let it
        first->window.close();
    }
    const auto second = life();
    QVERIFY(!second->window.dock(u"sources"_s)->isVisible());
    QCOMPARE(second->window.dockWidgetArea(second->window.dock(u"chart"_s)), Qt::RightDockWidgetArea);
    QTRY_COMPARE(second->window.size(), size);
}

void TestWindowLayout::relatedChartsAreFoundAgainInTheNextLife()
{
    const auto panel = [](const WindowLife &one) { return one.window.findChild<drilldown::ChartPanel *>(); };
    const auto pressR = [&panel](WindowLife &one) {
        one.window.docks().goTo(u"chart"_s);
        QTest::keyClick(panel(one), Qt::Key_R);
        one.window.close();
    };
    {
        const auto first = life();
        QVERIFY(!panel(*first)->isRelatedShown());
        pressR(*first);
    }
    {
        const auto second = life();
        QVERIFY(panel(*second)->isRelatedShown());
        QVERIFY(!panel(*second)->findChild<drilldown::RelatedGrid *>()->isHidden());
        pressR(*second);
    }
    QVERIFY(!panel(*life())->isRelatedShown());
}

void TestWindowLayout::theDefaultLayoutComesBack()
{
    const auto one = life();
    one->window.dock(u"sources"_s)->close();
    one->window.dock(u"chart"_s)->setFloating(true);
    one->window.addDockWidget(Qt::LeftDockWidgetArea, one->window.dock(u"fleet"_s));
    actionOf(one->window, u"Restore Default Layout"_s)->trigger();
    for (const QDockWidget *dock : one->window.docks().all()) {
        QVERIFY(isAsOffered(dock) && !dock->isFloating());
        QCOMPARE(one->window.dockWidgetArea(const_cast<QDockWidget *>(dock)), Qt::TopDockWidgetArea);
    }
    const auto place = [&one](const QString &id) { return one->window.dock(id)->geometry(); };
    QTRY_VERIFY(place(u"triage"_s).top() > place(u"sources"_s).bottom());
    QTRY_VERIFY(place(u"chart"_s).top() > place(u"triage"_s).bottom());
    QTRY_VERIFY(place(u"host"_s).top() > place(u"fleet"_s).bottom());
    QTRY_VERIFY(place(u"fleet"_s).left() > place(u"triage"_s).right());
}

void TestWindowLayout::aLockedLayoutOffersNothingToMove()
{
    const auto one = life();
    QAction *lock = actionOf(one->window, u"Lock Layout"_s);
    lock->trigger();
    QVERIFY(lock->isChecked());
    for (const QDockWidget *dock : one->window.docks().all()) {
        QCOMPARE(dock->features(), QDockWidget::NoDockWidgetFeatures);
        for (const QAbstractButton *button : titleButtons(dock))
            QVERIFY(!button->isVisible());
    }
    lock->trigger();
    for (const QDockWidget *dock : one->window.docks().all()) {
        for (const QAbstractButton *button : titleButtons(dock))
            QTRY_COMPARE(button->isVisible(), dock->isVisible());
    }
}

void TestWindowLayout::theLockIsRemembered()
{
    {
        const auto first = life();
        first->window.setLayoutLocked(true);
        first->window.close();
    }
    const auto second = life();
    QVERIFY(actionOf(second->window, u"Lock Layout"_s)->isChecked());
    QCOMPARE(second->window.dock(u"fleet"_s)->features(), QDockWidget::NoDockWidgetFeatures);
}

void TestWindowLayout::aBrokenMemoryGivesAUsableWindow_data()
{
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("noise") << QByteArray("\x01\xd9\xd0\xcb not a layout");
    QTest::newRow("long noise") << QByteArray(100'000, '\xff');
}

void TestWindowLayout::aBrokenMemoryGivesAUsableWindow()
{
    QFETCH(QByteArray, kept);
    {
        app::WindowMemory memory(m_folder->filePath(u"window.ini"_s));
        memory.keep(u"geometry"_s, kept);
        memory.keep(u"docks"_s, kept);
    }
    const auto one = life();
    for (const QDockWidget *dock : one->window.docks().all())
        QVERIFY(isAsOffered(dock));
    QVERIFY(one->window.width() >= 600);
}

void TestWindowLayout::fullScreenIsNotRemembered()
{
    {
        const auto first = life();
        first->window.setFullScreen(true);
        QTRY_VERIFY(first->window.isFullScreen());
        first->window.close();
    }
    QVERIFY(!life()->window.isFullScreen());
}

void TestWindowLayout::maximisedIsRemembered()
{
    {
        const auto first = life();
        first->window.showMaximized();
        QTRY_VERIFY(first->window.isMaximized());
        first->window.close();
    }
    const auto second = life();
    QTRY_VERIFY(second->window.isMaximized());
}

void TestWindowLayout::aWindowFromALostScreenIsSeen()
{
    {
        const auto first = life();
        first->window.move(30'000, 30'000);
        first->window.close();
    }
    const auto second = life();
    const QRect desktop = second->window.screen()->virtualGeometry();
    QTRY_VERIFY(desktop.intersects(second->window.geometry()));
}

void TestWindowLayout::anAppearanceIsForcedAndRemembered()
{
    {
        const auto first = life();
        QMenu *menu = actionOf(first->window, u"Appearance"_s)->menu();
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == "Dark"_L1)
                action->trigger();
        }
        QVERIFY(shared::Theme::of(first->window.palette()).dark);
    }
    {
        const auto second = life();
        QVERIFY(shared::Theme::of(second->window.palette()).dark);
        actionOf(second->window, u"Appearance"_s)->menu()->actions().first()->trigger(); // follow the desktop
                                                                                         // again
    }
    const auto third = life();
    QCOMPARE(third->theme.appearance(), shared::Appearance::FollowDesktop);
}

void TestWindowLayout::theTitleNamesTheProfile()
{
    QCOMPARE(life()->window.windowTitle(), u"test – Vigie"_s);
    const WindowLife empty(std::nullopt, m_folder->filePath(u"other.ini"_s));
    QCOMPARE(empty.window.windowTitle(), u"Vigie"_s);
}

QTEST_MAIN(TestWindowLayout)
#include "tst_windowlayout.moc"
