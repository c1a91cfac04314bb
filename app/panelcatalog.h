// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

class QWidget;

namespace app {

class Desk;

/// A panel of the window. Its id is published: it names the panel on the command line and in saved layouts.
struct PanelEntry {
    const char *id;
    const char *title; ///< source text, context "panels"
    const char *hint; ///< one sentence for the menu's tool tip, context "panels"
    QWidget *(*make)(Desk &desk); ///< wired to the desk; owned by whoever asked
    bool offered = true; ///< from the first start; else when there is something in it

    QString idText() const;
    QString titleText() const;
    QString hintText() const;
};

/// The one list of panels, in the order of the View menu.
std::span<const PanelEntry> panelCatalog();

/// Null when there is no such panel.
const PanelEntry *findPanel(const QString &id);

} // namespace app
