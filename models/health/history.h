// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/held.h"
#include "models/base/timerange.h"
#include "models/health/sampling.h"
#include "models/metrics/lines.h"
#include "models/signals/signal.h"

namespace health {

/// What a drill-down chart asks for.
struct HistoryRequest {
    QString instance; ///< towards the backend
    QString host; ///< as people call it
    signals::Signal signal;
    base::Milliseconds length{0}; ///< back from the moment
    std::optional<base::Instant> past{}; ///< the moment; nothing: now
    QString target; ///< the exporter that tells of the signal; empty: the machine's own

    bool operator==(const HistoryRequest &) const = default;
};

/// The lines of a chart: what was asked, how, and the last good answer with the newest error.
struct History {
    /// What a point tells of the time since the one before.
    enum class Fidelity {
        Every, ///< all that was collected
        Bounds, ///< the lowest and the highest, and the newest
        Average, ///< of a rate: its average over two steps
        Newest, ///< the newest alone, for the server could not tell more
    };
    HistoryRequest request;
    QString query; ///< as sent, placeholders filled: the chart's proof
    base::TimeRange range;
    base::Held<metrics::Lines> answer;
    Fidelity fidelity = Fidelity::Every;
    base::Milliseconds finest{0}; ///< the step that misses nothing that was collected
    Sampling sampling; ///< at the moment
    bool loading = false;
};

} // namespace health
