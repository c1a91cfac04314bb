// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/timerange.h"

#include <algorithm>
#include <array>

namespace base {

namespace {

using namespace std::chrono_literals;

// Steps that divide an hour or a day, so that points fall on the same clock times whatever the range.
constexpr std::array<Milliseconds, 19> roundSteps{1s,    2s,    5s,    10s, 15s, 20s, 30s, 1min, 2min, 5min,
                                                  10min, 15min, 30min, 1h,  2h,  3h,  6h,  12h,  24h};

Milliseconds roundStep(Milliseconds atLeast)
{
    const auto found = std::ranges::lower_bound(roundSteps, atLeast);
    if (found != roundSteps.end())
        return *found;
    constexpr Milliseconds day = roundSteps.back();
    return (atLeast + day - 1ms) / day * day;
}

} // namespace

qint64 TimeRange::points() const
{
    return step.count() > 0 && to >= from ? length() / step + 1 : 0;
}

TimeRange alignedRange(Instant to, Milliseconds length, Milliseconds minStep, qint64 maxPoints)
{
    // Rounding both ends outwards can add two points, so the step is chosen for that many fewer.
    const qint64 intervals = std::max<qint64>(1, maxPoints - 3);
    const Milliseconds needed{(length.count() + intervals - 1) / intervals};
    const Milliseconds step = roundStep(std::max(needed, minStep));
    const auto end = (to.time_since_epoch() + step - 1ms) / step * step;
    const auto start = (to.time_since_epoch() - length) / step * step;
    return {.from = Instant(start), .to = Instant(end), .step = step};
}

} // namespace base
