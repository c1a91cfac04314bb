// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"

namespace base {

/// An evenly spaced span of time: from and to included, a point every step.
struct TimeRange {
    Instant from;
    Instant to;
    Milliseconds step{0};

    Milliseconds length() const { return to - from; }

    /// How many points the range has; 0 when it is empty or has no step.
    qint64 points() const;

    bool operator==(const TimeRange &) const = default;
};

/// A range that ends at or just after `to`, is at least `length` long and has at most `maxPoints` points, its
/// ends on multiples of a round step of at least `minStep`. VictoriaMetrics moves ends to multiples of the
/// step and Prometheus does not, so both are only equal when we have done it.
TimeRange alignedRange(Instant to, Milliseconds length, Milliseconds minStep, qint64 maxPoints);

} // namespace base
