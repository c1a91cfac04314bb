// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace app {

class Desk;

/// Any question to the metrics store, for panelCatalog().
QWidget *makeConsole(Desk &desk);

} // namespace app
