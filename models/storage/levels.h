// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"

#include <QList>

namespace storage {

/// How much stood on a filesystem at the end of a day. Days end at the time of day of the moment, so that
/// what comes and goes within a day is met at the same hour every time.
struct Level {
    double day = 0; ///< before the moment negative: −0.25 is six hours ago
    double bytes = 0;
};

/// A sudden change: a clean-up, or a copy that arrived.
struct Step {
    double day = 0; ///< of the first level after it
    double bytes = 0; ///< positive: more stands there since; negative: it was cleaned up

    bool operator==(const Step &) const = default;
};

/// The last sample of each of `days` days before `moment`, oldest first; a day without one is left out.
/// @param times ms since the epoch, ascending; as many as values. What is no number is left out.
QList<Level> dailyLevels(const QList<qint64> &times, const QList<double> &values, base::Instant moment,
                         int days);

/// Changes from one level to the next that stand out: more than eight times what the others scatter, and
/// more than half a percent of `size`. @param size of the filesystem, bytes
QList<Step> stepsIn(const QList<Level> &levels, double size);

/// The same levels as if the steps had been before the first one: their slopes are growth alone.
QList<Level> withoutSteps(QList<Level> levels, const QList<Step> &steps);

/// Changes nothing below; 0 for none.
double medianOf(QList<double> values);

} // namespace storage
