// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/history.h"
#include "models/metrics/widerange.h"

namespace health {

/// What a store gives and understands, and what a chart can show of it.
struct HistoryTerms {
    base::Milliseconds finest{15'000}; ///< a finer step would repeat samples
    Sampling sampling{}; ///< at the moment
    metrics::Dialect dialect = metrics::Dialect::Promql;
    int pixels = 1'000; ///< across the chart
};

/// What is asked of a store for a chart, and what the points of the answer will tell.
struct HistoryQuestion {
    metrics::WideRange wide;
    History::Fidelity fidelity = History::Fidelity::Every;
};

/// Asks so that nothing that was collected is lost. A rate over a short window says nothing, or nonsense,
/// where a store has thinned out its samples, and nobody knows where it has: over a long time its window
/// grows with the step, so that all of the counter is in it.
///
/// Live, the range ends just after `to`; of a past moment nothing after it is shown.
HistoryQuestion historyQuestion(const HistoryRequest &request, base::Instant from, base::Instant to,
                                const HistoryTerms &terms);

/// One value a step, for a server to which the other is too much.
HistoryQuestion plainHistoryQuestion(const HistoryRequest &request, base::Instant from, base::Instant to,
                                     const HistoryTerms &terms);

/// The PromQL of a request: the instance quoted in, and a window for rate() that spans at least two steps, so
/// that samples between two points count, and five minutes, so that a missed scrape leaves no hole, or
/// more where samples are further apart.
QString historyQuery(const HistoryRequest &request, base::Milliseconds step, const Sampling &sampling = {});

} // namespace health
