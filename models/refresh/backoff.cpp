// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refresh/backoff.h"

#include <algorithm>

namespace refresh {

std::optional<base::Milliseconds> nextDelay(const Policy &policy, int failures,
                                            const std::optional<base::Error> &error, double jitter)
{
    if (!error)
        return policy.every;
    if (error->kind == base::Error::Kind::Unauthorized)
        return std::nullopt;
    if (error->retryAfter)
        return std::max<base::Milliseconds>(*error->retryAfter, policy.firstRetry);

    constexpr int mostDoublings = 20; // beyond, the longest delay is reached anyway
    const auto doubled = policy.firstRetry * (qint64(1) << std::clamp(failures - 1, 0, mostDoublings));
    const auto delay = std::min<base::Milliseconds>(doubled, policy.longestRetry);
    return base::Milliseconds(qint64(double(delay.count()) * (0.5 + jitter / 2)));
}

} // namespace refresh
