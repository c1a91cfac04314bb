// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/series/samples.h"

#include <vector>

namespace metrics {

/// The points of the line that is being read. Its room is used again for the next one.
class PointColumns {
public:
    void clear();
    bool isEmpty() const { return m_times.empty(); }

    /// False when the point is not after the last one, and then it is not taken.
    bool append(qint64 ms, double value)
    {
        if (!m_times.empty() && ms <= m_times.back())
            return false;
        m_times.push_back(ms);
        m_values.push_back(value);
        return true;
    }

    /// Takes points as servers write them, [1795459200,"1.5"],[1795459215,"NaN"],… Returns the end of the
    /// last that it took, which is `at` when it took none: what is near the end, or written otherwise, is
    /// left.
    const char *take(const char *at, const char *end);

    /// @param step of the points in ms; 0: none is expected. More than two steps apart is a gap.
    series::Samples samples(qint64 step) const;

private:
    std::vector<qint64> m_times;
    std::vector<double> m_values;
};

} // namespace metrics
