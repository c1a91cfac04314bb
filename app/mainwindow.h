// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowmemory.h"

#include <QHash>
#include <QMainWindow>

class QDockWidget;
class QProgressBar;

namespace shared {
class ThemeWatcher;
}

namespace app {

class Desk;

/// The window: panels in docks, menus, and a layout that is found again at the next start.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Desk &desk, shared::ThemeWatcher &theme, WindowMemory &memory, QWidget *parent = nullptr);

    QDockWidget *dock(const QString &panelId) const
    {
        return m_docks.value(panelId);
    }

    void restoreDefaultLayout();
    void setLayoutLocked(bool locked);

    /// Something the user should know, once; it never interrupts.
    void tell(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeDocks();
    void makeMenus();
    void makeFileMenu();
    void makeViewMenu();
    void makeAppearanceMenu(QMenu &view);
    void makeHelpMenu();
    void recall();
    void keep();
    void toggleFullScreen(bool on);
    void focusNextPanel(int direction);
    void showProgress(double ratio);
    void pauseWhenUnseen();

    Desk &m_desk;
    shared::ThemeWatcher &m_theme;
    WindowMemory &m_memory;
    QHash<QString, QDockWidget *> m_docks;
    QList<QDockWidget *> m_order;
    QAction *m_lock = nullptr;
    QAction *m_fullScreen = nullptr;
    QProgressBar *m_progress;
};

} // namespace app
