// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/situation.h"

namespace situation {

using namespace Qt::StringLiterals;
using base::State;

bool isEvaluated(const alerts::AlertList &list)
{
    const bool told = list.evaluation == alerts::Evaluation::Unsaid && list.backend == "alertmanager"_L1;
    return told || list.evaluation == alerts::Evaluation::Yes;
}

State Situation::state() const
{
    using enum SourceStatus::State;
    const auto metrics = std::ranges::find(sources, "metrics"_L1, &SourceStatus::id);
    const auto alerting = std::ranges::find(sources, "alerts"_L1, &SourceStatus::id);
    const bool looked =
        alerting == sources.end() || (alerting->state != Down && alerting->state != Unevaluated);
    const bool answers = metrics != sources.end() && metrics->state != Down && looked;
    const State seen = base::worse(fleet.state(), checks.state());
    return answers ? seen : base::worse(State::Unknown, seen);
}

Counts Situation::counts() const
{
    const auto inState = [this](State state) {
        return int(std::ranges::count(fleet.hosts, state, &health::Host::state));
    };
    return {.critical = inState(State::Critical),
            .warning = inState(State::Warning),
            .unknown = inState(State::Unknown),
            .ok = inState(State::Ok)};
}

} // namespace situation
