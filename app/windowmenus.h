// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/themewatcher.h"

#include <QObject>

class QAction;
class QMenu;

namespace app {

class Desk;
class MainWindow;
class WindowMemory;

/// The menu bar: every task of the window with its key. What it does is the window's business.
class WindowMenus final : public QObject {
    Q_OBJECT

public:
    WindowMenus(MainWindow &window, Desk &desk, shared::ThemeWatcher &theme, WindowMemory &memory);

    void showLocked(bool locked);
    void showFullScreen(bool on);

private:
    QMenu *add(const QString &title);
    void makeFileMenu();
    void makeViewMenu();
    void makePanelsMenu(QMenu &view);
    void makeAppearanceMenu(QMenu &view);
    void makeScreenActions(QMenu &view);
    void makeGoMenu();
    void makeTimeMenu();
    void makeHelpMenu();

    MainWindow &m_window;
    Desk &m_desk;
    shared::ThemeWatcher &m_theme;
    WindowMemory &m_memory;
    QAction *m_lock = nullptr;
    QAction *m_fullScreen = nullptr;
};

} // namespace app
