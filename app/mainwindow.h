// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks.h"
#include "app/selection.h"
#include "app/windowmemory.h"

#include <QMainWindow>

namespace drilldown {
class ChartPanel;
}
namespace health {
class FleetPanel;
}

namespace shared {
class ThemeWatcher;
}

namespace app {

class CommandPalette;
class ConnectForm;
class Desk;
class NoticeBar;
class TimeAxisBar;
class WindowMenus;

/// The window: panels in docks, menus, and a layout that is found again at the next start. Without a source
/// it asks for one.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Desk &desk, shared::ThemeWatcher &theme, WindowMemory &memory, QWidget *parent = nullptr);

    Docks &docks() { return m_docks; }
    QDockWidget *dock(const QString &panelId) const { return m_docks.dock(panelId); }

    void arrange(Occasion occasion); ///< the panels, as they are offered for it
    void restoreDefaultLayout() { arrange(Occasion::Triage); }
    void setLayoutLocked(bool locked);
    void setFullScreen(bool on);
    void filterFleet();
    void openPalette();
    void openConnect();
    TimeAxisBar &timeAxis() { return *m_time; }

    /// Something the user should know, once; it never interrupts.
    void tell(const QString &sentence);

Q_SIGNALS:
    /// The user chose other sources: whoever made this window makes another one for them.
    void selectionChosen(const app::Selection &selection);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void listen();
    void welcome();
    void listenTo(ConnectForm &form);
    void chooseProfile(const QString &name);
    void chooseDemo();
    void choose(const CommandLine &line);
    void recall();
    drilldown::ChartPanel &chartPanel() const;
    health::FleetPanel &fleetPanel() const;
    void keep();
    void arriveOnce();
    void arrive();
    void pauseWhenUnseen();
    void showMoment();

    Desk &m_desk;
    WindowMemory &m_memory;
    Docks m_docks;
    NoticeBar *m_notices;
    TimeAxisBar *m_time;
    CommandPalette *m_palette;
    WindowMenus *m_menus;
    bool m_welcoming = false; ///< no source: the docks are not what is shown, and their layout is not kept
    bool m_locked = false;
    bool m_arrived = false; ///< the keyboard has been put into the fleet
};

} // namespace app
