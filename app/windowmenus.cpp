// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowmenus.h"

#include "app/aboutdialog.h"
#include "app/backend.h"
#include "app/desk.h"
#include "app/mainwindow.h"
#include "app/timeaxisbar.h"
#include "widgets/shared/icons.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMenuBar>

namespace app {

using namespace Qt::StringLiterals;
using shared::Appearance;
using shared::icon;

WindowMenus::WindowMenus(MainWindow &window, Desk &desk, shared::ThemeWatcher &theme, WindowMemory &memory)
    : QObject(&window)
    , m_window(window)
    , m_desk(desk)
    , m_theme(theme)
    , m_memory(memory)
{
    makeFileMenu();
    makeViewMenu();
    makeGoMenu();
    makeTimeMenu();
    makeHelpMenu();
    // Shortcuts work with the menu bar hidden, too, when the window itself knows the actions.
    const QList<QAction *> menus = m_window.menuBar()->actions();
    for (QAction *menu : menus)
        m_window.addActions(menu->menu()->actions());
}

QMenu *WindowMenus::add(const QString &title)
{
    QMenu *menu = m_window.menuBar()->addMenu(title);
    menu->setToolTipsVisible(true);
    return menu;
}

void WindowMenus::makeFileMenu()
{
    QMenu *menu = add(tr("&File"));
    QAction *connects =
        menu->addAction(icon(u"sources"_s), tr("&Connect…"), &m_window, &MainWindow::openConnect);
    connects->setToolTip(tr("Name the Prometheus or VictoriaMetrics to ask"));
    QAction *refresh =
        menu->addAction(icon(u"refresh"_s), tr("&Refresh All"), &m_desk.backend(), &Backend::retryAll);
    refresh->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    menu->addSeparator();
    QAction *report = menu->addAction(tr("Start an &Incident Report"), &m_desk, &Desk::reportWanted);
    report->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    report->setToolTip(tr("Fills in what is known of what is wrong now, each sentence with its proof"));
    menu->addSeparator();
    QAction *quit = menu->addAction(icon(u"quit"_s), tr("&Quit"), &m_window, &QWidget::close);
    quit->setShortcut(
        QKeySequence(Qt::CTRL | Qt::Key_Q)); // the platform's own is empty without a platform theme
}

void WindowMenus::makeViewMenu()
{
    QMenu *menu = add(tr("&View"));
    makePanelsMenu(*menu);
    menu->addAction(icon(u"layout"_s), tr("Restore &Default Layout"), &m_window,
                    &MainWindow::restoreDefaultLayout);
    QAction *round = menu->addAction(tr("Arrange for the &Weekly Round"), &m_window,
                                     [this] { m_window.arrange(Occasion::WeeklyRound); });
    round->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    m_lock = menu->addAction(icon(u"lock"_s), tr("&Lock Layout"), &m_window, &MainWindow::setLayoutLocked);
    m_lock->setCheckable(true);
    menu->addSeparator();
    makeAppearanceMenu(*menu);
    makeScreenActions(*menu);
}

/// A toggle for each panel. Its key is written beside it, but only goes there: it never hides what one wants
/// to see.
void WindowMenus::makePanelsMenu(QMenu &view)
{
    QMenu *menu = view.addMenu(icon(u"panels"_s), tr("&Panels"));
    menu->setToolTipsVisible(true);
    int number = 0;
    for (QDockWidget *dock : m_window.docks().all()) {
        QAction *toggle = dock->toggleViewAction();
        if (++number <= 9)
            toggle->setText(u"%1\t%2"_s.arg(
                dock->windowTitle(),
                QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)).toString(QKeySequence::NativeText)));
        menu->addAction(toggle);
    }
}

void WindowMenus::makeAppearanceMenu(QMenu &view)
{
    QMenu *menu = view.addMenu(tr("&Appearance"));
    auto *choices = new QActionGroup(menu);
    const auto offer = [&](Appearance appearance, const QString &text, const QString &key) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_memory.text(u"appearance"_s) == key);
        choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, appearance, key] {
            m_theme.setAppearance(appearance);
            m_memory.keep(u"appearance"_s, key);
        });
        if (action->isChecked())
            m_theme.setAppearance(appearance);
        return action;
    };
    QAction *follow = offer(Appearance::FollowDesktop, tr("&Follow the Desktop"), u"desktop"_s);
    offer(Appearance::Light, tr("&Light"), u"light"_s);
    offer(Appearance::Dark, tr("&Dark"), u"dark"_s);
    if (!choices->checkedAction())
        follow->setChecked(true);
}

void WindowMenus::makeScreenActions(QMenu &view)
{
    QAction *bar = view.addAction(tr("Show &Menu Bar"), m_window.menuBar(), &QWidget::setVisible);
    bar->setCheckable(true);
    bar->setChecked(true);
    bar->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    m_fullScreen =
        view.addAction(icon(u"fullscreen"_s), tr("F&ull Screen"), &m_window, &MainWindow::setFullScreen);
    m_fullScreen->setCheckable(true);
    m_fullScreen->setShortcuts({QKeySequence(Qt::Key_F11), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)});
}

void WindowMenus::makeGoMenu()
{
    QMenu *menu = add(tr("&Go"));
    Navigation &navigation = m_desk.navigation();
    QAction *back = menu->addAction(icon(u"back"_s), tr("&Back"), &navigation, &Navigation::back);
    back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    QAction *forward = menu->addAction(icon(u"forward"_s), tr("&Forward"), &navigation, &Navigation::forward);
    forward->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    const auto enable = [back, forward, &navigation] {
        back->setEnabled(navigation.canGoBack());
        forward->setEnabled(navigation.canGoForward());
    };
    connect(&navigation, &Navigation::changed, this, enable);
    enable();
    menu->addSeparator();
    int number = 0;
    for (const QDockWidget *dock : m_window.docks().all()) {
        QAction *go = menu->addAction(dock->windowTitle(), &m_window,
                                      [this, id = dock->objectName()] { m_window.docks().goTo(id); });
        if (++number <= 9)
            go->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
    }
    QAction *next = menu->addAction(tr("&Next Panel"), &m_window, [this] { m_window.docks().goOn(1); });
    next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Tab));
    QAction *previous =
        menu->addAction(tr("Pre&vious Panel"), &m_window, [this] { m_window.docks().goOn(-1); });
    previous->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab));
    menu->addSeparator();
    QAction *find =
        menu->addAction(icon(u"search"_s), tr("Fi&lter the Fleet"), &m_window, &MainWindow::filterFleet);
    find->setShortcut(QKeySequence::Find);
    QAction *palette = menu->addAction(tr("&Command Palette…"), &m_window, &MainWindow::openPalette);
    palette->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_I)});
}

void WindowMenus::makeTimeMenu()
{
    QMenu *menu = add(tr("&Time"));
    menu->addActions(m_window.timeAxis().makeActions(*menu));
}

void WindowMenus::makeHelpMenu()
{
    QMenu *menu = add(tr("&Help"));
    QAction *keys = menu->addAction(icon(u"help"_s), tr("&Keys"), &m_window, [this] { showKeys(m_window); });
    keys->setShortcut(QKeySequence(Qt::Key_F1));
    menu->addAction(icon(u"info"_s), tr("&About Vigie"), &m_window, [this] { showAbout(m_window); });
}

void WindowMenus::showLocked(bool locked)
{
    m_lock->setChecked(locked);
}

void WindowMenus::showFullScreen(bool on)
{
    m_fullScreen->setChecked(on);
}

} // namespace app
