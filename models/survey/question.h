// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"

#include <QString>

namespace survey {

/// One thing to ask of the metrics backend, for all subjects at once.
struct Question {
    QString id; ///< unique in its survey; by which the answer is found
    QString promql; ///< `$window` becomes a window for rate() that holds two samples
    base::Milliseconds length{0}; ///< back from the moment; 0: at that one instant
    base::Milliseconds beyond{0}; ///< after the moment, as far as that is past by now; of ranges
    base::Milliseconds step{0}; ///< between the points of a range; made coarser for more than 11,000
    base::Milliseconds every{std::chrono::minutes(5)}; ///< asked no more often than this

    bool isRange() const { return length > base::Milliseconds(0); }

    bool operator==(const Question &) const = default;
};

} // namespace survey
