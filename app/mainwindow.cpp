// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/aboutdialog.h"
#include "app/backend.h"
#include "app/desk.h"
#include "app/panelcatalog.h"
#include "widgets/health/fleetpanel.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/themewatcher.h"

#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMenuBar>
#include <QProgressBar>
#include <QStatusBar>

namespace app {

using namespace Qt::StringLiterals;
using shared::Appearance;

namespace {

constexpr int layoutVersion = 1; ///< raised when panels come or go, so that an old layout is not half applied

constexpr auto unlocked = QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable;

/// Floating docks cannot be moved on Wayland (QTBUG-136011), so there they stay docked.
QDockWidget::DockWidgetFeatures freeFeatures()
{
    const bool wayland = QGuiApplication::platformName().startsWith("wayland"_L1);
    return wayland ? unlocked : unlocked | QDockWidget::DockWidgetFloatable;
}

} // namespace

MainWindow::MainWindow(Desk &desk, shared::ThemeWatcher &theme, WindowMemory &memory, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_memory(memory)
    , m_progress(new QProgressBar(this))
{
    const QString profile = desk.backend().profileName();
    setWindowTitle(profile.isEmpty() ? tr("Vigie") : tr("%1 – Vigie").arg(profile));
    setWindowIcon(shared::applicationIcon());
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    m_progress->setRange(0, 1000);
    m_progress->setMaximumWidth(200);
    m_progress->setTextVisible(false);
    m_progress->hide();
    statusBar()->addPermanentWidget(m_progress);
    connect(&desk.backend(), &Backend::noticed, this, &MainWindow::tell);
    connect(&desk.backend(), &Backend::progressed, this, &MainWindow::showProgress);
    makeDocks();
    makeMenus();
    restoreDefaultLayout();
    recall();
}

void MainWindow::makeDocks()
{
    for (const PanelEntry &entry : panelCatalog()) {
        auto *dock = new QDockWidget(entry.titleText(), this);
        dock->setObjectName(entry.idText()); // saved layouts know docks by this
        dock->setFeatures(freeFeatures());
        dock->setWidget(entry.make(m_desk));
        dock->toggleViewAction()->setToolTip(entry.hintText());
        m_docks.insert(entry.idText(), dock);
        m_order.append(dock);
    }
}

void MainWindow::restoreDefaultLayout()
{
    // Each dock finds its place before the next one comes: side by side, even for a moment, they would widen the window.
    for (QDockWidget *dock : std::as_const(m_order)) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
    QDockWidget *sources = dock(u"sources"_s);
    QDockWidget *fleet = dock(u"fleet"_s);
    QDockWidget *chart = dock(u"chart"_s);
    addDockWidget(Qt::TopDockWidgetArea, sources);
    splitDockWidget(sources, fleet, Qt::Vertical);
    splitDockWidget(fleet, chart, Qt::Vertical);
    for (QDockWidget *dock : std::as_const(m_order))
        dock->show();
    const int space = std::max(height(), 700);
    resizeDocks({sources, fleet, chart}, {1, space * 2 / 5, space * 3 / 5}, Qt::Vertical);
}

void MainWindow::setLayoutLocked(bool locked)
{
    m_lock->setChecked(locked);
    for (QDockWidget *dock : std::as_const(m_order))
        dock->setFeatures(locked ? QDockWidget::NoDockWidgetFeatures : freeFeatures());
}

void MainWindow::tell(const QString &sentence)
{
    statusBar()->showMessage(sentence);
    statusBar()->setToolTip(sentence.toHtmlEscaped());
}

void MainWindow::showProgress(double ratio)
{
    m_progress->setVisible(ratio < 1);
    m_progress->setValue(int(ratio * m_progress->maximum()));
    if (ratio < 1)
        statusBar()->showMessage(tr("The demo’s history is being filled in; what is shown is already complete for today."));
    else
        statusBar()->clearMessage();
}

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeViewMenu();
    makeHelpMenu();
    // Shortcuts work with the menu bar hidden, too, when the window itself knows the actions.
    for (QAction *menu : menuBar()->actions())
        addActions(menu->menu()->actions());
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    QAction *refresh = menu->addAction(shared::icon(u"refresh"_s), tr("&Refresh All"), &m_desk.backend(), &Backend::retryAll);
    refresh->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    menu->addSeparator();
    QAction *quit = menu->addAction(shared::icon(u"quit"_s), tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q)); // the platform's own is empty without a platform theme
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    menu->setToolTipsVisible(true);
    QMenu *panels = menu->addMenu(tr("&Panels"));
    panels->setToolTipsVisible(true);
    for (int i = 0; i < int(m_order.size()); ++i) {
        panels->addAction(m_order[i]->toggleViewAction());
        auto *go = new QAction(this);
        go->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        connect(go, &QAction::triggered, this, [dock = m_order[i]] {
            dock->show();
            dock->raise();
            dock->widget()->setFocus();
        });
        addAction(go);
    }
    QAction *next = menu->addAction(tr("&Next Panel"), this, [this] { focusNextPanel(1); });
    next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Tab));
    QAction *previous = menu->addAction(tr("Pre&vious Panel"), this, [this] { focusNextPanel(-1); });
    previous->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab));
    QAction *find = menu->addAction(shared::icon(u"search"_s), tr("&Filter the Fleet"), this, [this] {
        if (auto *fleet = qobject_cast<health::FleetPanel *>(dock(u"fleet"_s)->widget()))
            fleet->focusFilter();
    });
    find->setShortcut(QKeySequence::Find);
    menu->addSeparator();
    menu->addAction(shared::icon(u"layout"_s), tr("Restore &Default Layout"), this, &MainWindow::restoreDefaultLayout);
    m_lock = menu->addAction(shared::icon(u"lock"_s), tr("&Lock Layout"), this, &MainWindow::setLayoutLocked);
    m_lock->setCheckable(true);
    menu->addSeparator();
    makeAppearanceMenu(*menu);
    QAction *bar = menu->addAction(tr("Show &Menu Bar"), menuBar(), &QWidget::setVisible);
    bar->setCheckable(true);
    bar->setChecked(true);
    bar->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    m_fullScreen = menu->addAction(shared::icon(u"fullscreen"_s), tr("F&ull Screen"), this, &MainWindow::toggleFullScreen);
    m_fullScreen->setCheckable(true);
    m_fullScreen->setShortcuts({QKeySequence(Qt::Key_F11), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)});
}

void MainWindow::makeAppearanceMenu(QMenu &view)
{
    QMenu *menu = view.addMenu(tr("&Appearance"));
    auto *choices = new QActionGroup(menu);
    const auto add = [&](Appearance appearance, const QString &text, const QString &key) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(key);
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
    QAction *follow = add(Appearance::FollowDesktop, tr("&Follow the Desktop"), u"desktop"_s);
    add(Appearance::Light, tr("&Light"), u"light"_s);
    add(Appearance::Dark, tr("&Dark"), u"dark"_s);
    if (!choices->checkedAction())
        follow->setChecked(true);
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    QAction *keys = menu->addAction(shared::icon(u"help"_s), tr("&Keys"), this, [this] { showKeys(*this); });
    keys->setShortcut(QKeySequence::HelpContents);
    menu->addAction(tr("&About Vigie"), this, [this] { showAbout(*this); });
}

void MainWindow::toggleFullScreen(bool on)
{
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, on));
}

void MainWindow::focusNextPanel(int direction)
{
    const auto holdsFocus = [](const QDockWidget *dock) {
        return QApplication::focusWidget() && dock->isAncestorOf(QApplication::focusWidget());
    };
    const auto count = m_order.size();
    const auto current = std::ranges::find_if(m_order, holdsFocus) - m_order.begin();
    for (qsizetype step = 1; step <= count; ++step) {
        QDockWidget *dock = m_order[(current % count + count + direction * step) % count];
        if (!dock->isVisible())
            continue;
        dock->raise();
        dock->widget()->setFocus(Qt::TabFocusReason);
        return;
    }
}

void MainWindow::recall()
{
    resize(1280, 800);
    restoreGeometry(m_memory.bytes(u"geometry"_s));
    restoreState(m_memory.bytes(u"docks"_s), layoutVersion);
    setLayoutLocked(m_memory.flag(u"locked"_s));
}

void MainWindow::keep()
{
    m_memory.keep(u"geometry"_s, saveGeometry());
    m_memory.keep(u"docks"_s, saveState(layoutVersion));
    m_memory.keep(u"locked"_s, m_lock->isChecked());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange) {
        m_fullScreen->setChecked(isFullScreen());
        pauseWhenUnseen();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keep();
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    pauseWhenUnseen();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    pauseWhenUnseen();
}

void MainWindow::pauseWhenUnseen()
{
    m_desk.backend().setPaused(!isVisible() || isMinimized());
}

} // namespace app
