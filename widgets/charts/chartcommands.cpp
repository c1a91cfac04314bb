// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartcommands.h"

#include <QKeyEvent>
#include <QMenu>

#include <utility>

namespace charts {

namespace {

/// Signs and digits need Shift on some keyboards and not on others.
bool isSign(int key)
{
    return key < 0x100 && (key < Qt::Key_A || key > Qt::Key_Z);
}

bool matches(const QKeyEvent &event, QKeyCombination keys)
{
    const Qt::KeyboardModifiers ignored =
        Qt::KeypadModifier | (isSign(event.key()) ? Qt::ShiftModifier : Qt::NoModifier);
    return event.key() == keys.key() && (event.modifiers() & ~ignored) == keys.keyboardModifiers();
}

bool isPossible(const ChartCommands::Command &command)
{
    return command.run && (!command.possible || command.possible());
}

} // namespace

const ChartCommands::Command *ChartCommands::commandFor(const QKeyEvent &event) const
{
    const auto found = std::ranges::find_if(m_commands, [&event](const Command &command) {
        return isPossible(command) && std::ranges::any_of(command.keys, [&event](QKeyCombination keys) {
                   return matches(event, keys);
               });
    });
    return found == m_commands.end() ? nullptr : &*found;
}

void ChartCommands::fill(QMenu &menu) const
{
    QMenu *group = nullptr;
    for (const Command &command : m_commands) {
        if (command.text.isEmpty()) {
            menu.addSeparator();
            continue;
        }
        if (!command.group.isEmpty() && (!group || group->title() != command.group))
            group = menu.addMenu(command.group);
        QAction *action = (command.group.isEmpty() ? &menu : group)->addAction(command.text);
        if (!command.keys.isEmpty())
            action->setShortcut(QKeySequence(command.keys.first()));
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled(isPossible(command));
        action->setCheckable(command.checked.has_value());
        action->setChecked(command.checked.value_or(false));
        QObject::connect(action, &QAction::triggered, &menu, command.run);
    }
}

} // namespace charts
