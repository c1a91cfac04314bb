// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/metrics/series.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace metrics {

/// What a document of the Prometheus HTTP API says, by its envelope: keys in any order, unknown ones ignored.
struct Document {
    QString status; ///< "success" or "error"
    QString error; ///< the server's words when it refused
    QStringList warnings; ///< warnings and infos
    bool partial = false; ///< VictoriaMetrics cluster: isPartial
    std::optional<qint64> seriesFetched; ///< VictoriaMetrics: stats.seriesFetched
    QList<Sample> samples; ///< of a vector or scalar
    QList<Series> series; ///< of a matrix
    QStringList names; ///< of a list of label values
};

/// Reads a whole document. Malformed when it is truncated, followed by anything, nested deeper than 32,
/// repeats a key that carries values, or has a number that a double cannot hold; then nothing of it is used.
base::Result<Document> readDocument(const QByteArray &body);

/// The error for what is no such document.
base::Error notADocument(const QString &why);

/// A sample value as the API writes it: "1.5", "NaN", "+Inf", "-Inf". Nothing for anything else.
std::optional<double> parseSampleValue(std::string_view text);

} // namespace metrics
