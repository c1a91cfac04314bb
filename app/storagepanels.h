// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace app {

class Desk;

/// Factories of the panels of storage and exposure (panelcatalog.h).
QWidget *makeStorage(Desk &desk);
QWidget *makeExposure(Desk &desk);

} // namespace app
