// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/signals/reading.h"
#include "models/signals/signal.h"

namespace signals {

/// Whether a limit counts as passed at a moment, and since when.
struct Passing {
    bool passed = false;
    std::optional<base::Instant> since; ///< of the excursion that goes on; nothing when not passed

    bool operator==(const Passing &) const = default;
};

/// Follows a value through the window before the moment. A limit is passed once the value reached it for
/// `rule.lasting` without a break, and holds until the value is back inside by `rule.hysteresis`. Nothing is
/// remembered between calls, so a past moment judged today equals what was judged then. Without a window a
/// reached limit counts at once: rather early than never.
Passing passing(const Reading &reading, double limit, const Rule &rule, const std::optional<Window> &window,
                base::Instant moment);

} // namespace signals
