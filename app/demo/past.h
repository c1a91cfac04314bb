// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/fleet.h"

#include <vector>

namespace demo {

/// Seconds since 1970, which is what formulas of time are written in.
inline double toSeconds(base::Instant instant)
{
    return double(base::toMs(instant)) / 1000;
}

/// A stretch of time in seconds since 1970, `to` excluded.
struct Stretch {
    double from = 0;
    double to = 0;

    bool contains(double seconds) const { return seconds >= from && seconds < to; }
};

/// After a loss, until someone creates the containers again on empty volumes; in seconds.
inline constexpr double brokenFor = 25 * 60;

/// When an incident was, for a history made at `made`.
Stretch stretchOf(const Incident &incident, base::Instant made);

/// What happened to one machine: when it booted and when it was silent.
struct Past {
    std::vector<double> boots; ///< ascending, never empty
    std::vector<Stretch> silences;
    std::vector<Stretch> losses; ///< when its services had lost their data
    std::optional<double> kernelChange; ///< when it booted into another kernel

    double bootBefore(double seconds) const;
    bool isSilentAt(double seconds) const;
};

/// A machine's past, its hypervisor's outages included.
Past pastOf(const Fleet &fleet, const Machine &machine, base::Instant made);

} // namespace demo
