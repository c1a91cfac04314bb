// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace console {
class ConsolePanel;
}
namespace drilldown {
class ChartPanel;
}

namespace app {

class Desk;

/// Behind the chart's lines stands what happened: the wiki's incidents, and of the machine that is shown its
/// outages, its alerts and what changed there. It asks nobody: what no panel has asked for yet is not known.
void showEvents(drilldown::ChartPanel &chart, Desk &desk);

/// Behind the lines of a query, which may be of any machine, stand the wiki's incidents alone.
void showEvents(console::ConsolePanel &panel, Desk &desk);

} // namespace app
