// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/metrics/series.h"

namespace health {

/// How far apart a backend's samples are at one moment: some collect every five minutes, some keep the older
/// past only in coarse steps. What looks further back than that must look far enough, or every machine seems
/// to be silent between two samples.
struct Sampling {
    base::Milliseconds interval{0}; ///< of the middle one of all targets; 0: nobody knows

    /// The query whose answer tells it, at one instant.
    static QString query();
    static Sampling of(const metrics::Vector &answer);

    /// How much later than usual a sample may be because there is none in between; 0 up to a minute, for
    /// which every limit is made.
    base::Milliseconds allowance() const;
    /// Of rate() and its like: holds at least two samples.
    base::Milliseconds window() const;
    /// How far back the backend looks for a sample; 0: as far as it does by itself (5 min).
    base::Milliseconds lookback() const;

    /// Whether they differ by no more than how exactly it can be measured.
    bool isAlmost(const Sampling &other) const;

    bool operator==(const Sampling &) const = default;
};

} // namespace health
