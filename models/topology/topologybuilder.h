// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/topology/topology.h"

namespace topology {

/// Puts everybody in their place. Where the metrics know the hypervisor of a guest, that is where it runs;
/// else the wiki's word counts. A site or parent that is only named gets a node of its own. What cannot be
/// (a cycle, a name that two bear) costs that one edge, and is a doubt with page and line.
Topology build(const inventory::Inventory &inventory, const Parents &measured = {});

/// Nesting beyond this is taken for a mistake: the edge is dropped like that of a cycle.
constexpr int deepest = 32;

} // namespace topology
