// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/state.h"
#include "models/probe/sight.h"

namespace probe {

/// What the metrics say of the same thing.
struct Monitoring {
    enum class View {
        Up,
        Down,
        Silent, ///< the backend does not answer, or knows nothing any more
        Unwatched, ///< the backend answers, and does not know it
    };
    View view = View::Silent;
    std::optional<base::Instant> since; ///< since when it says so, as far as known

    bool operator==(const Monitoring &) const = default;
};

/// The published name: "up", "down", "silent", "unwatched".
QLatin1StringView viewName(Monitoring::View view);

/// Two witnesses of one address: the metrics, and this desktop.
struct Witness {
    enum class Verdict {
        BothUp,
        UpOnlyHere, ///< down for monitoring, up from here
        UpOnlyThere, ///< up for monitoring, not reachable from here
        BothDown,
        AloneUp, ///< monitoring is silent or does not watch it; up from here
        AloneDown, ///< likewise; not reachable from here
        Certificate, ///< answers with a certificate that nobody should accept
        Expiring, ///< answers with a certificate that ends soon
        Elsewhere, ///< sends to another host
        Missing, ///< answers that there is nothing
        Closed, ///< an address of a private network, which does not open to here: nobody can tell
        Offline, ///< this desktop is
        Unseen, ///< not looked at yet
    };
    Verdict verdict = Verdict::Unseen;
    base::State state = base::State::Unknown;
    Target target;
    Monitoring monitoring;
    std::optional<Sight> sight; ///< the one it stands on; offline, the last one
    std::optional<probe::Offline> offline;

    /// What one must know: this desktop saw that something is wrong.
    bool isBad() const { return state > base::State::Unknown; }

    bool operator==(const Witness &) const = default;
};

/// The published name: "both-up", "up-only-here", …
QLatin1StringView verdictName(Witness::Verdict verdict);

/// Pure. What is found:
/// - an address that its users come by and that does not answer is critical when nobody says it is up;
/// another
///   one is a warning, since its door may be closed to us on purpose;
/// - two witnesses who contradict each other are a warning, whoever is right;
/// - a certificate that has expired or names somebody else is critical, since nobody gets past it; one of an
///   unknown authority, or with less than 14 days to go, is a warning; so are a redirect and a missing page;
/// - offline, not looked at, or behind the door of a private network is unknown.
Witness witnessOf(const Target &target, const Monitoring &monitoring, const std::optional<Sight> &sight,
                  std::optional<Offline> offline, base::Instant now);

} // namespace probe
