// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <optional>

namespace base {

/// Now, or an instant of the past that is shown instead. It enters every fetch.
struct Moment {
    std::optional<Instant> past;

    bool isLive() const { return !past; }

    Instant at(const Clock &clock) const { return past.value_or(clock.now()); }

    bool operator==(const Moment &) const = default;
};

} // namespace base
