// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QToolBar>

class QAction;

namespace moment {
class TimeBar;
}

namespace app {

class Desk;
class PastPlayer;
class WindowMemory;

/// The time bar of the window, wired to the desk: what is chosen here holds in every panel.
class TimeAxisBar final : public QToolBar {
    Q_OBJECT

public:
    TimeAxisBar(Desk &desk, WindowMemory &memory, QWidget *parent = nullptr);

    /// What can be done with time, each with its key.
    QList<QAction *> makeActions(QObject &owner);
    QString sentence() const; ///< the moment in words

Q_SIGNALS:
    void left(); ///< the keyboard has no business here any more

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void listen();
    void setUtc(bool utc);
    void setHeld(bool held);
    QAction *makePlayAction(QObject &owner);

    Desk &m_desk;
    WindowMemory &m_memory;
    moment::TimeBar *m_bar;
    PastPlayer *m_player;
    QAction *m_hold = nullptr;
    QAction *m_now = nullptr;
};

} // namespace app
