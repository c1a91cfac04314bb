// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertlist.h"
#include "models/health/fleet.h"
#include "models/inventory/directory.h"
#include "models/services/service.h"
#include "models/situation/ownchecks.h"
#include "models/situation/sourcestatus.h"

#include <QList>

#include <optional>

namespace situation {

/// How many subjects are in each state.
struct Counts {
    int critical = 0;
    int warning = 0;
    int unknown = 0;
    int ok = 0;

    bool operator==(const Counts &) const = default;
};

/// The alerts, and how whoever is asked for them stands.
struct AlertsView {
    alerts::AlertList list; ///< the last one known; empty when there is none
    SourceStatus status; ///< id "alerts", or "metrics" when the profile names nobody else to ask
    bool confirmed = false; ///< the list is what was said at the newest attempt
};

/// Whether an empty list means that all is quiet. An Alertmanager is told of alerts by those who evaluate,
/// and is as good a source as they make it; any other server must have rules.
bool isEvaluated(const alerts::AlertList &list);

/// All subjects with their findings and the sources they come from, at one moment.
struct Situation {
    base::Instant moment;
    bool live = true;
    QList<SourceStatus> sources; ///< in the order metrics, wiki, alerts; one that is not configured is absent
    health::Fleet fleet;
    inventory::Directory directory; ///< what the wiki says of the subjects; empty without one
    std::optional<AlertsView> alerts; ///< nothing when nobody can be asked
    QList<services::Service> services; ///< that are looked at from outside; see services::Probe
    OwnChecks checks; ///< what this desktop saw by itself

    /// Of everything: the worst subject; Unknown when there is none or the metrics do not answer. A source of
    /// alerts that is down, or where nobody evaluates, takes Ok away, and so does a desktop that should look
    /// and is offline: what they would have said is missing. What this desktop finds wrong counts as a
    /// subject's.
    base::State state() const;
    Counts counts() const; ///< of machines and services
    Counts machineCounts() const;
};

} // namespace situation
