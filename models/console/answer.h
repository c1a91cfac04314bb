// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/timerange.h"
#include "models/console/errorplace.h"
#include "models/metrics/lines.h"

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

/// What a table tells of a line. NaN where there is no value.
struct LineFigures {
    double newest = 0;
    double least = 0;
    double most = 0;
    qint64 points = 0; ///< that have a value

    bool operator==(const LineFigures &) const = default;
};
LineFigures figuresOf(const series::Samples &samples);

/// What came back: samples, or lines over time, or a refusal. Implicitly shared, so copying it is cheap.
struct Answer {
    Question question;
    base::TimeRange range; ///< of the chart
    base::TimeRange asked{}; ///< of the newest question: less than `range` when only its end was asked
    QList<metrics::Sample> samples; ///< at the moment
    QList<metrics::LabelledLine> lines; ///< over time
    QList<LineFigures> figures{}; ///< of each line, see setLines()
    QStringList warnings;
    bool partial = false;
    std::optional<Refusal> refusal; ///< the server understood that it was asked, and said no
    std::optional<TraceStep> trace;
    Cost cost;
    QString json; ///< as the server said it, on lines of their own; cut at `mostJson`
    bool jsonCut = false;

    static constexpr qsizetype mostJson = 2'000'000; ///< bytes

    /// With their figures, which walk over all samples: not for the GUI thread.
    void setLines(const QList<metrics::LabelledLine> &all);
    bool isContinued() const { return asked.from > range.from; } ///< only its end was asked
};

/// Whether asking again later may be answered. A question that took too long would only burden the server.
inline bool mayPass(const base::Error &error)
{
    return error.kind == base::Error::Kind::Unreachable;
}

} // namespace console
