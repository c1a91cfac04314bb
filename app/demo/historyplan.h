// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/past.h"

#include <QList>

#include <vector>

namespace demo {

/// A stretch of history at one resolution: the multiples of `step` in (after, upTo], all in ms since 1970.
struct Span {
    qint64 after = 0;
    qint64 upTo = 0;
    qint64 step = 0;

    /// How many instants it has.
    qint64 size() const { return step <= 0 || upTo <= after ? 0 : upTo / step - after / step; }
    bool operator==(const Span &) const = default;
};

/// What is loaded before the next thing is: when one stage is in, everything in it can be asked for.
struct Stage {
    std::vector<Span> spans;
    bool yearlong = false; ///< only the series that reach back a year
};

/// The whole history of a store made at `made`, newest first: the last day, the week, the hours around the
/// incidents, the month, then the year. No instant occurs twice.
QList<Stage> wholeHistory(base::Instant made, const std::vector<Stretch> &incidents);

/// What happened in (fed, now], newest first; the first stage is what a window needs to be right about now.
/// The older, the coarser: 15 s for five minutes, 1 min for a day, 5 min for a week, 30 min beyond.
QList<Stage> gapHistory(base::Instant fed, base::Instant now);

} // namespace demo
