// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timerange.h"
#include "models/console/errorplace.h"
#include "models/metrics/series.h"

#include <optional>

namespace console {

/// What somebody asks.
struct Question {
    QString promql;
    bool overTime = true; ///< a value at every step of `length`; else at the moment alone
    base::Milliseconds length{0}; ///< back from the moment
    std::optional<base::Instant> past{}; ///< the moment; nothing: now
    bool traced = false; ///< the server shall say how it went about it

    bool operator==(const Question &) const = default;
};

/// A step of how the server went about a question, and what it took.
struct TraceStep {
    QString message; ///< the server's words
    double ms = 0; ///< with the steps below it
    QList<TraceStep> children;

    bool operator==(const TraceStep &) const = default;
};

/// What a question costs. What the server does not tell is nothing.
struct Cost {
    qsizetype series = 0; ///< that came back
    qint64 points = 0; ///< of all of them
    std::optional<qint64> seriesRead; ///< VictoriaMetrics
    std::optional<qint64> samplesRead; ///< Prometheus
    std::optional<double> serverMs; ///< what the server says that it took
    base::Milliseconds whole{0}; ///< from the question to the answer, as seen from here

    bool operator==(const Cost &) const = default;
};

/// What came back: samples, or series over time, or a refusal.
struct Answer {
    Question question;
    base::TimeRange range; ///< of the chart
    QList<metrics::Sample> samples; ///< at the moment
    QList<metrics::Series> series; ///< over time
    QStringList warnings;
    bool partial = false;
    std::optional<Refusal> refusal; ///< the server understood that it was asked, and said no
    std::optional<TraceStep> trace;
    Cost cost;
    QString json; ///< as the server said it, on lines of their own; cut at `mostJson`
    bool jsonCut = false;

    static constexpr qsizetype mostJson = 2'000'000; ///< bytes
};

} // namespace console
