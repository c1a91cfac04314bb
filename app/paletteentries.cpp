// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paletteentries.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// A menu's words without the letters' marks and without a key that was written behind them.
QString plain(const QString &menuText)
{
    QString text = menuText.section(u'\t', 0, 0);
    text.replace("&&"_L1, "\x1"_L1);
    text.remove(u'&');
    text.replace("\x1"_L1, "&"_L1);
    return text;
}

void collect(const QList<QAction *> &actions, const QString &path, QList<PaletteEntry> &entries)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || action->text().isEmpty() || !action->isVisible() || !action->isEnabled())
            continue;
        const QString text =
            path.isEmpty() ? plain(action->text()) : u"%1 › %2"_s.arg(path, plain(action->text()));
        if (action->menu())
            collect(action->menu()->actions(), text, entries);
        else
            entries.append({.text = text,
                            .key = action->shortcut().toString(QKeySequence::NativeText),
                            .icon = action->icon(),
                            .run = [alive = QPointer(action)] {
                                if (alive)
                                    alive->trigger();
                            }});
    }
}

} // namespace

QList<PaletteEntry> paletteEntries(const QMainWindow &window)
{
    QList<PaletteEntry> entries;
    collect(window.menuBar()->actions(), {}, entries);
    return entries;
}

} // namespace app
