// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change.h"
#include "models/survey/machines.h"
#include "models/topology/topology.h"

namespace changes {

/// How near a change is to what broke, nearest first.
enum class Nearness {
    Same, ///< the thing itself, the machine it runs on, or what runs there
    Hypervisor, ///< what that machine runs on
    Neighbour, ///< another guest of its hypervisor; of a hypervisor, its guests
    Site, ///< somewhere else on its site
    Elsewhere, ///< on another site, or nobody can tell
};

/// A change, and how much it may have to do with what broke.
struct Ranked {
    Change change;
    Nearness nearness = Nearness::Elsewhere;
    double score = 0; ///< 0 to 1

    bool operator==(const Ranked &) const = default;
};

/// Everybody in their place, with the machines that only the metrics know.
topology::Topology placesOf(const inventory::Inventory &inventory, const QList<survey::Machine> &machines);

Nearness nearnessOf(const Change &change, const QString &subject, const topology::Topology &places);

/// What may have caused that `subject` broke at `around`, the likeliest first. The score is a product:
///   time      1 / (1 + h), h hours before; what came after counts a quarter of that
///   place     1 on the same machine, 0.7 on its hypervisor, 0.5 beside it, 0.3 on its site, 0.15 elsewhere
///   symptoms  alerts and silence count a quarter: they tell that it broke, not why
/// so an hour ago on the machine weighs as much as just now beside it. Of equal ones the newer comes first,
/// then by subject and kind. Pure. @param subject empty: all places are alike
QList<Ranked> ranked(QList<Change> changes, base::Instant around, const QString &subject,
                     const topology::Topology &places);

} // namespace changes
