// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/instant.h"

#include <optional>

namespace refresh {

/// How often to ask, and how to stay away from a source in trouble.
struct Policy {
    base::Milliseconds every{15'000}; ///< between two good answers
    base::Milliseconds firstRetry{1'000}; ///< after the first failure; doubles with each further one
    base::Milliseconds longestRetry{60'000};
};

/// How long to wait before the next attempt; nothing when asking again by itself would do harm: after
/// Unauthorized an account may lock, so the user says when.
/// @param failures in a row, 0 after a good answer
/// @param jitter in [0, 1): spreads retries over the upper half of the delay, so that a team's desktops do
/// not all
///   return at once. A server's Retry-After is never undercut.
std::optional<base::Milliseconds> nextDelay(const Policy &policy, int failures,
                                            const std::optional<base::Error> &error, double jitter);

} // namespace refresh
