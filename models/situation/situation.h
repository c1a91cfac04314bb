// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/fleet.h"
#include "models/situation/sourcestatus.h"

#include <QList>

namespace situation {

/// How many subjects are in each state.
struct Counts {
    int critical = 0;
    int warning = 0;
    int unknown = 0;
    int ok = 0;

    bool operator==(const Counts &) const = default;
};

/// All subjects with their findings and the sources they come from, at one moment.
struct Situation {
    base::Instant moment;
    bool live = true;
    QList<SourceStatus> sources; ///< in the order metrics, wiki, alerts; one that is not configured is absent
    health::Fleet fleet;

    /// Of everything: the worst subject; Unknown when there is none or the metrics do not answer.
    base::State state() const;
    Counts counts() const;
};

} // namespace situation
