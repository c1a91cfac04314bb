// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/sampling.h"

#include <cmath>

namespace health {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr base::Milliseconds usual = 1min;
constexpr base::Milliseconds shortestWindow = 5min; ///< also how far every backend looks back by itself
constexpr base::Milliseconds longest = 2h; ///< as far as the query looks

} // namespace

/// From the first to the last sample of two hours, divided by their number: right for a store that was
/// started a moment ago, too.
QString Sampling::query()
{
    return u"quantile(0.5, (max_over_time(timestamp(up)[2h:1m]) - min_over_time(timestamp(up)[2h:1m]))"
           " / (count_over_time(up[2h]) - 1))"_s;
}

Sampling Sampling::of(const metrics::Vector &answer)
{
    const double seconds = answer.samples.isEmpty() ? 0 : answer.samples.first().value;
    if (!std::isfinite(seconds) || seconds <= 0)
        return {};
    return {std::min(longest, base::Milliseconds(qint64(std::min(seconds, 1e6) * 1000)))};
}

bool Sampling::isAlmost(const Sampling &other) const
{
    return 16 * std::chrono::abs(interval - other.interval) <= std::max(interval, other.interval);
}

base::Milliseconds Sampling::allowance() const
{
    return interval > usual ? interval : base::Milliseconds(0);
}

base::Milliseconds Sampling::window() const
{
    return std::max<base::Milliseconds>(shortestWindow,
                                        std::chrono::ceil<std::chrono::minutes>(2 * interval));
}

base::Milliseconds Sampling::lookback() const
{
    return 2 * interval > shortestWindow ? window() : base::Milliseconds(0);
}

} // namespace health
