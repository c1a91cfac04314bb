// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

class QKeyEvent;
class QMenu;

namespace charts {

/// What can be done with a chart, each with its keys: the menu and the keyboard know the same.
///
/// The keys are no shortcuts: some of them mean something in the window, too, and a key that means two things
/// does nothing.
class ChartCommands {
public:
    struct Command {
        QString text; ///< empty: a line in the menu
        QList<QKeyCombination> keys{}; ///< the first is written in the menu
        std::function<void()> run{};
        std::function<bool()> possible{}; ///< null: always
        std::optional<bool> checked{}; ///< of what is on or off
        QString group{}; ///< the submenu it is in
    };

    void add(const Command &command) { m_commands.append(command); }
    void addSeparator() { m_commands.append(Command{}); }

    /// What a key does now; null when nothing.
    const Command *commandFor(const QKeyEvent &event) const;
    void fill(QMenu &menu) const;

private:
    QList<Command> m_commands;
};

} // namespace charts
