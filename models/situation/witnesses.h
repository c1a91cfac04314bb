// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/fleet.h"
#include "models/inventory/inventory.h"
#include "models/situation/ownchecks.h"
#include "models/situation/sourcestatus.h"

#include <functional>

namespace situation {

/// An address to look at, and of whom the metrics can be asked about it.
struct WatchedPlace {
    probe::Target target;
    QString kind; ///< of the subject
    QStringList names; ///< every way to call the subject
    QString parent; ///< what it runs on, as the inventory calls it

    bool operator==(const WatchedPlace &) const = default;
};

/// All addresses that an inventory names, and no other: public and administration URLs, and of what has no
/// URL its domain name, or else its addresses. What stands under a banner, such as a plan, is left out; so is
/// an address of "this machine" unless users come by it: the one who wrote it meant his own. Pure.
QList<WatchedPlace> placesOf(const inventory::Inventory &inventory);

/// The targets among them.
QList<probe::Target> targetsOf(const QList<WatchedPlace> &places);

/// What the metrics say of a place: of its machine whether it answers; of a service nothing, but when the
/// machine it runs on is down, so is it.
probe::Monitoring monitoringOf(const WatchedPlace &place, const health::Fleet &fleet,
                               const QList<SourceStatus> &sources);

using SightOf = std::function<std::optional<probe::Sight>(const probe::Target &)>;

/// Both witnesses of every place, worst first, then by subject.
QList<WitnessView> witnessesOf(const QList<WatchedPlace> &places, const health::Fleet &fleet,
                               const QList<SourceStatus> &sources, const SightOf &sightOf,
                               std::optional<probe::Offline> offline, base::Instant now);

} // namespace situation
