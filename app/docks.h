// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

class QDockWidget;
class QMainWindow;

namespace app {

class Desk;

/// What one sits down for: each has its panels at hand, in places of their own.
enum class Occasion {
    Triage, ///< something is wrong
    WeeklyRound, ///< what is pending, fills up, expires
};

/// The catalogue's panels in the docks of a window: where they stand, whether they may be moved, which has
/// the focus.
class Docks {
public:
    Docks(QMainWindow &window, Desk &desk);

    /// Null when there is no such panel.
    QDockWidget *dock(const QString &panelId) const { return m_byId.value(panelId); }
    /// In the catalogue's order.
    const QList<QDockWidget *> &all() const { return m_order; }

    void arrange(Occasion occasion);
    void setLocked(bool locked); ///< nothing moves, floats or closes, and no title bar offers it

    /// Brings a panel to the front, opened when it was closed.
    void reveal(const QString &panelId);
    /// The same, and puts the keyboard there.
    void goTo(const QString &panelId);
    /// The next visible panel, in the catalogue's order and round; -1 for the one before.
    void goOn(int direction);

private:
    void takeAway();
    void arrangeForTriage();
    void arrangeForRound();
    void tabify(const QStringList &panelIds); ///< behind each other, in this order
    static void focus(QDockWidget *dock);
    qsizetype focused() const;

    QMainWindow &m_window;
    QHash<QString, QDockWidget *> m_byId;
    QList<QDockWidget *> m_order;
};

} // namespace app
