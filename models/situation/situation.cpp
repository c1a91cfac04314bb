// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/situation.h"

namespace situation {

using namespace Qt::StringLiterals;
using base::State;

namespace {

template <typename Subject> Counts countsOf(const QList<Subject> &subjects, State Subject::*state)
{
    const auto in = [&subjects, state](State wanted) {
        return int(std::ranges::count(subjects, wanted, state));
    };
    return {.critical = in(State::Critical),
            .warning = in(State::Warning),
            .unknown = in(State::Unknown),
            .ok = in(State::Ok)};
}

} // namespace

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
    State seen = base::worse(fleet.state(), checks.state());
    for (const services::Service &service : services)
        seen = base::worse(seen, service.state);
    return answers ? seen : base::worse(State::Unknown, seen);
}

Counts Situation::counts() const
{
    const Counts machines = machineCounts();
    const Counts others = countsOf(services, &services::Service::state);
    return {.critical = machines.critical + others.critical,
            .warning = machines.warning + others.warning,
            .unknown = machines.unknown + others.unknown,
            .ok = machines.ok + others.ok};
}

Counts Situation::machineCounts() const
{
    return countsOf(fleet.hosts, &health::Host::state);
}

} // namespace situation
