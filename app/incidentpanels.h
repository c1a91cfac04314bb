// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/drilldown/chartpanel.h"

namespace app {

class Desk;

/// Factory of the incidents' panel (panelcatalog.h).
QWidget *makeIncidents(Desk &desk);

/// The chart shows what happened behind its lines.
void showIncidents(drilldown::ChartPanel &chart, Desk &desk);

} // namespace app
