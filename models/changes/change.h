// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timerange.h"
#include "models/metrics/series.h"

#include <QList>
#include <QString>

namespace changes {

/// Something that happened on a machine, as its metrics remember it.
struct Change {
    enum class Kind {
        Start, ///< the machine started; `at` is exact
        Kernel, ///< another kernel runs; `what` is its release
        Updates, ///< fewer packages are pending: `before` and `after`
        Container, ///< a container started; `what` is its name, `at` is exact
    };
    Kind kind = Kind::Start;
    base::Instant at; ///< when it was first seen; of inexact kinds it happened up to one step before
    QString what;
    double before = 0; ///< packages
    double after = 0;

    bool operator==(const Change &) const = default;
};

/// The range query for the changes of one machine, whatever exporters of it tell them.
/// @param instance of the machine; other ports of the same host count as well
QString changesQuery(const QString &instance);

/// The changes within `range` that an answer to changesQuery() tells, newest first. Pure. A series that
/// begins within the range is no change by itself: the exporter may be new.
QList<Change> changesIn(const metrics::Matrix &answer, const base::TimeRange &range);

} // namespace changes
