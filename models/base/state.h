// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <algorithm>

namespace base {

/// How a finding or a subject stands, from best to worst. Ok means measured ok; silence is Unknown, never Ok.
enum class State {
    NotApplicable, ///< the signal does not concern this subject; listed as "not watched", never counted
    Ok,
    Unknown,
    Warning,
    Critical,
};

/// The published name: "ok", "warning", "critical", "unknown", "not-applicable".
QLatin1StringView stateName(State state);

inline State worse(State a, State b)
{
    return std::max(a, b);
}

/// The worst of several; Unknown when there is none, because nothing was measured.
template <typename Range> State worstOf(const Range &states)
{
    State worst = State::NotApplicable;
    for (const State state : states)
        worst = worse(worst, state);
    return worst == State::NotApplicable ? State::Unknown : worst;
}

/// What a verb exits with, after the monitoring plugins' convention: 0 ok, 1 warning, 2 critical, 3 unknown.
int exitCode(State state);

} // namespace base
