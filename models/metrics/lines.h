// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/series.h"
#include "models/series/samples.h"

namespace metrics {

/// One line of a chart: whose it is, and its samples as columns that are quick to draw.
struct LabelledLine {
    Labels labels;
    series::Samples samples;
};

/// What a range query gave, as Matrix, for charts. Implicitly shared, so copying it is cheap.
struct Lines {
    QList<LabelledLine> lines; ///< in the server's order
    QStringList warnings; ///< the server's, Prometheus' infos among them
    bool partial = false; ///< a cluster said that part of its data did not answer
    std::optional<qint64> seriesFetched; ///< VictoriaMetrics only
};

} // namespace metrics
