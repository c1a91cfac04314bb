// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/metrics/series.h"

#include <QList>
#include <QString>

#include <optional>

namespace services {

/// What one name of a quantity had to say over a range.
struct Generation {
    QString name; ///< as people know it: the alias without its placeholders
    QList<metrics::Series> series; ///< all on the same grid; of one service, whatever their labels
};

/// Where a line goes on under another name.
struct Seam {
    QString from; ///< the older name
    QString to; ///< the newer name
    base::Instant at; ///< the first point of the newer name
    base::Instant lastOld; ///< the last point that counted under the older name
    base::Milliseconds gap{0}; ///< without any point, from the last to the next; 0 when they meet or overlap
    base::Milliseconds overlap{0}; ///< during which both had points, and the newer one counted
    double before = 0; ///< what the older name said at `at`, or else last before it
    double after = 0; ///< the newer name's value at `at`

    double jump() const { return after - before; }

    bool operator==(const Seam &) const = default;
};

/// One quantity over the years as one line.
struct StitchedLine {
    QList<qint64> times; ///< ms since the epoch, ascending; a missing point is not there
    QList<double> values; ///< as many
    QList<int> generations; ///< as many: which generation told it
    QList<Seam> seams; ///< by time

    bool isEmpty() const { return times.isEmpty(); }
    std::optional<base::Instant> first() const;
    std::optional<base::Instant> last() const;
    /// The newest value at or before an instant that is no further away than `within`.
    std::optional<double> valueAt(base::Instant instant, base::Milliseconds within) const;

    bool operator==(const StitchedLine &) const = default;
};

/// Makes one line of what a quantity told under several names. Pure.
/// @param generations the newest name first. From its own first point on a newer name counts alone: an older
///        one that goes on beside it is not added, and only fills what the newer one left open for longer
///        than it usually pauses. Within one name the points of several series of one instant are one figure
///        that moved between targets: they count once, that of the series that began last.
/// @param step of the grid; two points further apart than two of its steps have a gap between them
StitchedLine stitched(const QList<Generation> &generations, base::Milliseconds step);

/// The name of an alias, for people: `etherpad_padCount_value{$only}` is etherpad_padCount_value.
QString aliasName(const QString &alias);

} // namespace services
