// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"

namespace settings {

/// How patient a tunnel is. Tests are less so.
struct TunnelPace {
    base::Milliseconds probeEvery{100}; ///< between looks whether the local port answers
    base::Milliseconds standWithin{30'000}; ///< from starting ssh to a port that answers
    base::Milliseconds firstRetry{1'000}; ///< doubled after each failure
    base::Milliseconds longestRetry{60'000};
    base::Milliseconds steadyAfter{10'000}; ///< a tunnel that stood that long begins again at the first retry
};

/// How long to stay away after `failures` in a row (from 1): doubling, then up to a quarter less or more so
/// that many desktops do not come back together. `chance` is from 0 to 1. Never outside firstRetry and
/// longestRetry.
base::Milliseconds retryDelay(const TunnelPace &pace, int failures, double chance);

} // namespace settings
