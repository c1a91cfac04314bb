// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace drilldown {
class ChartPanel;
}

namespace app {

class Desk;

/// Behind the chart's lines stands what happened: the wiki's incidents, and of the machine that is shown its
/// outages, its alerts and what changed there. It asks nobody: what no panel has asked for yet is not known.
void showEvents(drilldown::ChartPanel &chart, Desk &desk);

} // namespace app
