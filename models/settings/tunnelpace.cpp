// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/tunnelpace.h"

#include <algorithm>

namespace settings {

base::Milliseconds retryDelay(const TunnelPace &pace, int failures, double chance)
{
    const int doublings = std::clamp(failures - 1, 0, 16);
    const base::Milliseconds doubled =
        std::min<base::Milliseconds>(pace.firstRetry * (1L << doublings), pace.longestRetry);
    const double spread = 0.75 + 0.5 * std::clamp(chance, 0.0, 1.0);
    const base::Milliseconds delay(static_cast<qint64>(static_cast<double>(doubled.count()) * spread));
    return std::clamp(delay, pace.firstRetry, pace.longestRetry);
}

} // namespace settings
