// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace app {

class Desk;

/// The panels that stand on the wiki, wired to the desk; owned by whoever asks.
QWidget *makeTopology(Desk &desk);
QWidget *makeInventory(Desk &desk);
QWidget *makeWiki(Desk &desk);
QWidget *makeDrift(Desk &desk);
QWidget *makeOutbox(Desk &desk);

/// Gives a panel about machines a context menu that leads from the machine that is looked at to what the wiki
/// says of it: its page, and its runbook.
void addWikiActions(QWidget *panel, Desk &desk);

} // namespace app
