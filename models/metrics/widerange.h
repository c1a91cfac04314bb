// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timerange.h"
#include "models/metrics/lines.h"
#include "models/metrics/prometheusclient.h"

namespace metrics {

/// What a store understands. VictoriaMetrics is known by the `stats` of its answers (seriesFetched); any
/// other understands PromQL, as it does, too.
enum class Dialect { Promql, MetricsQl };
/// That of the store that gave an answer.
Dialect dialectOf(const Lines &answer);

/// What to ask for a chart of so many pixels, so that no extreme is lost however long the range.
struct WideRange {
    QString promql;
    base::TimeRange range; ///< its ends are on multiples of its step
    /// A point stands for all since the one before: the answer has three lines for each, told apart by the
    /// label `vigie_extreme`, which joined() makes one again. Labels of the series' own stay as they are.
    bool coarse = false;
};

/// @param wanted how far, and the step at which no sample is missed: usually the interval of the scrapes
WideRange wideRange(const QString &promql, const base::TimeRange &wanted, int pixels, Dialect dialect);

/// The answer to a coarse question: one line each, with bounds. @param step of the question
Lines joined(const Lines &coarse, base::Milliseconds step);

/// Asks, and joins when the question is coarse. Fails as PrometheusClient::lines() does.
base::Pending<Lines> askWide(const PrometheusClient &client, const WideRange &wide,
                             const std::optional<Memory> &memory = {});
/// What the archive remembers of such a question.
base::Pending<std::optional<Remembered<Lines>>> rememberedWide(const Memory &memory, const WideRange &wide);

/// Whether the expression is a metric's name, a selector in braces or both, and nothing else: then a window
/// may be put behind it.
bool isSelector(QStringView promql);

} // namespace metrics
