// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/probe/witness.h"

#include <array>

namespace probe {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::State;
using Verdict = Witness::Verdict;
using View = Monitoring::View;

namespace {

constexpr base::Milliseconds soon = 14 * 24h; ///< renewal by ACME happens 30 days before the end

struct Judged {
    Verdict verdict;
    State state;
};

Judged up(View view)
{
    switch (view) {
    case View::Up:
        return {Verdict::BothUp, State::Ok};
    case View::Down:
        return {Verdict::UpOnlyHere, State::Warning};
    default:
        return {Verdict::AloneUp, State::Ok};
    }
}

Judged down(const Target &target, View view)
{
    const State alone = target.meantForAll ? State::Critical : State::Warning;
    switch (view) {
    case View::Up:
        return {Verdict::UpOnlyThere, State::Warning};
    case View::Down:
        return {Verdict::BothDown, State::Critical};
    default:
        return {Verdict::AloneDown, alone};
    }
}

bool expiresSoon(const Sight &sight, base::Instant now)
{
    return sight.certificate && sight.certificate->notAfter - now < soon;
}

Judged judged(const Sight &sight, View view, base::Instant now)
{
    switch (sight.fault) {
    case Fault::None:
        return view != View::Down && expiresSoon(sight, now) ? Judged{Verdict::Expiring, State::Warning}
                                                             : up(view);
    case Fault::Expired:
    case Fault::NotYetValid:
    case Fault::WrongName:
        return {Verdict::Certificate, sight.target.meantForAll ? State::Critical : State::Warning};
    case Fault::Untrusted:
        return {Verdict::Certificate, State::Warning};
    case Fault::Elsewhere:
        return {Verdict::Elsewhere, State::Warning};
    case Fault::Missing:
        return {Verdict::Missing, State::Warning};
    default:
        const bool closed = sight.isPrivate && view != View::Down && !sight.answers() && sight.isSilence();
        return closed ? Judged{Verdict::Closed, State::Unknown} : down(sight.target, view);
    }
}

} // namespace

QLatin1StringView viewName(View view)
{
    constexpr std::array names{"up"_L1, "down"_L1, "silent"_L1, "unwatched"_L1};
    return names.at(size_t(view));
}

QLatin1StringView verdictName(Verdict verdict)
{
    constexpr std::array names{"both-up"_L1,   "up-only-here"_L1, "up-only-there"_L1, "both-down"_L1,
                               "alone-up"_L1,  "alone-down"_L1,   "certificate"_L1,   "expiring"_L1,
                               "elsewhere"_L1, "missing"_L1,      "closed"_L1,        "offline"_L1,
                               "unseen"_L1};
    return names.at(size_t(verdict));
}

Witness witnessOf(const Target &target, const Monitoring &monitoring, const std::optional<Sight> &sight,
                  std::optional<Offline> offline, base::Instant now)
{
    Witness witness{.target = target, .monitoring = monitoring, .sight = sight, .offline = offline};
    if (offline && !target.isHere()) {
        witness.verdict = Verdict::Offline;
        return witness;
    }
    if (!sight)
        return witness;
    const Judged found = judged(*sight, monitoring.view, now);
    witness.verdict = found.verdict;
    witness.state = found.state;
    return witness;
}

} // namespace probe
