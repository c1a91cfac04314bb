// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/round/step.h"
#include "models/situation/situation.h"

namespace rounds {

/// What the signals say of a step. Only Ok proves it.
struct Proving {
    base::State state = base::State::NotApplicable; ///< not applicable: no signal tells of it
    int good = 0; ///< machines
    int bad = 0;
    int unknown = 0;
    QStringList whom; ///< the bad, else the unknown ones, the worst first
    std::optional<base::Instant> at; ///< the oldest sample it stands on
    QStringList queries; ///< PromQL, one a signal

    bool isProved() const { return state == base::State::Ok; }

    bool operator==(const Proving &) const = default;
};

/// Looks at all machines. Pure. A machine of which one of the signals is unknown leaves the step unknown,
/// and so do metrics that do not answer or are stale, and a signal that no machine at all tells.
Proving prove(const Step &step, const situation::Situation &situation);

} // namespace rounds
