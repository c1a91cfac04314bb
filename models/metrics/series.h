// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <compare>
#include <optional>
#include <utility>

namespace metrics {

/// The labels of a series, sorted by name. Few and short, so a sorted list beats a hash.
class Labels {
public:
    using Pair = std::pair<QString, QString>;

    Labels() = default;
    Labels(std::initializer_list<Pair> pairs);

    /// A second value for a name that is there replaces the first, as in JSON.
    void insert(const QString &name, const QString &value);

    /// The value, or an empty string: PromQL does not tell a missing label from an empty one.
    QString value(QStringView name) const;
    Labels without(const QStringList &names) const;
    Labels only(const QStringList &names) const;

    /// PromQL's spelling, {a="b",c="d"}: for proofs and keys.
    QString toString() const;

    QList<Pair>::const_iterator begin() const { return m_pairs.begin(); }
    QList<Pair>::const_iterator end() const { return m_pairs.end(); }
    bool isEmpty() const { return m_pairs.isEmpty(); }

    bool operator==(const Labels &) const = default;
    auto operator<=>(const Labels &other) const
    {
        return std::lexicographical_compare_three_way(begin(), end(), other.begin(), other.end());
    }

private:
    QList<Pair> m_pairs;
};

/// One sample of an instant query.
struct Sample {
    Labels labels;
    base::Instant at; ///< the evaluation time, unless the expression is a bare selector on Prometheus
    double value = 0; ///< may be NaN or ±Inf
};

/// What an instant query gave: one sample a series. Implicitly shared, so copying it is cheap.
struct Vector {
    QList<Sample> samples; ///< in the server's order
    QStringList warnings; ///< the server's, Prometheus' infos among them
    bool partial = false; ///< a cluster said that part of its data did not answer
    std::optional<qint64>
        seriesFetched; ///< VictoriaMetrics only: 0 = nothing matched, more with no samples = filtered out
    std::optional<base::Instant> serverDate; ///< the server's clock when it answered, to the second
};

/// One line of a chart, columnar: times and values have the same length, times ascend. A missing point is not
/// there.
struct Series {
    Labels labels;
    QList<qint64> times; ///< ms since the epoch
    QList<double> values; ///< may be NaN (a gap) or ±Inf
};

/// What a range query gave: series × points.
struct Matrix {
    QList<Series> series;
    QStringList warnings;
    bool partial = false;
    std::optional<qint64> seriesFetched;
};

} // namespace metrics
