// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/timerange.h"
#include "models/health/readingsassembly.h"
#include "models/signals/reading.h"

namespace health {

/// What must be asked besides about the values that are near or past a limit: how they went before the
/// moment.
struct Excursions {
    QStringList queries; ///< over the window; none: nothing is near a limit
    base::TimeRange window;
};

/// Told by the values alone, so that it can be asked while the families are still on their way.
Excursions excursionsOf(const Answers &answers, const QList<signals::Signal> &entries);

/// Of several queries one answer; without one of them nothing is known.
base::Result<metrics::Matrix> joined(const std::vector<base::Result<metrics::Matrix>> &parts);

/// Adds the way the doubtful values went.
void addWindow(signals::Readings &readings, const QList<signals::Signal> &entries,
               const base::TimeRange &window, const metrics::Matrix &excursions);

/// Adds what the round before had found out of excursions that fill the whole window: that need not be asked
/// again.
void carryBeginnings(signals::Readings &readings, const signals::Readings &before);

/// The queries for addBeginnings(): none when every excursion began within the window.
QStringList beginningsQueries(const signals::Readings &readings, const QList<signals::Signal> &entries);

/// Adds since when the excursions that fill the whole window go on, as far as `longer` reaches back, in its
/// step.
void addBeginnings(signals::Readings &readings, const QList<signals::Signal> &entries,
                   const metrics::Matrix &longer, const base::TimeRange &range);

} // namespace health
