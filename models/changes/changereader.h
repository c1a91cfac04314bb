// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timerange.h"
#include "models/changes/change.h"
#include "models/metrics/series.h"
#include "models/survey/input.h"

namespace changes {

/// What the metrics remember of the time around a moment.
struct Changes {
    QList<Change> list; ///< newest first
    base::Instant moment;
    QStringList refused; ///< ids of questions that were not answered: what they tell of is missing

    bool operator==(const Changes &) const = default;
};

/// Pure and total. What starts, falls silent or stops with another change is told with it.
Changes readChanges(const survey::Input &input);

/// The changes within `range` that series of an answer tell, newest first, each with its instance. Pure. What
/// begins within the range is no change by itself: its exporter may be new.
QList<Change> changesIn(const QList<metrics::Series> &series, const base::TimeRange &range);

/// Newest first; of the same instant by subject and kind, whatever order they came in.
void sortByTime(QList<Change> &changes);

} // namespace changes
