// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace app {

class Desk;

/// Factory of the incidents' panel (panelcatalog.h).
QWidget *makeIncidents(Desk &desk);

} // namespace app
