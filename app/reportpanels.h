// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace app {

class Desk;

/// Factory of the panel in which incidents are written down (panelcatalog.h).
QWidget *makeReport(Desk &desk);

} // namespace app
