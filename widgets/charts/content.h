// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/state.h"
#include "models/base/timerange.h"
#include "models/base/unit.h"
#include "models/series/samples.h"

#include <QList>
#include <QString>

#include <optional>

namespace charts {

/// How the lines of a chart are drawn.
enum class Drawing : quint8 {
    Lines, ///< from sample to sample, as by a ruler
    Steps, ///< what a sample says holds until the next one, as states do
    Filled, ///< lines, and the ground between them and zero
    Stacked, ///< areas whose heights add up: see Stack
};

/// What the reader of a chart may choose of its looks.
struct Style {
    Drawing drawing = Drawing::Lines;
    bool logarithmWanted = false;

    /// Heights that add up say nothing on a logarithmic scale.
    bool isLogarithmic() const { return logarithmWanted && drawing != Drawing::Stacked; }

    bool operator==(const Style &) const = default;
};

/// Which of the two axes of values.
enum class Side : quint8 { Left, Right };

/// One line of a chart.
struct Line {
    QString name;
    series::Samples samples;
    qsizetype twin = -1; ///< the line that it is compared with, whose colour it has; -1: none
    QString labels{}; ///< all that tell it apart, as the store writes them; may be empty
    std::optional<base::Unit>
        unit{}; ///< its own; nothing: that of all. A second unit has the axis on the right
    /// All that was answered, while `samples` are a closer look at a part of it; else empty.
    series::Samples whole{};
};

/// A line of points that were asked for over a range: a gap is more than two of its steps, or NaN.
/// @param times ms since the epoch, ascending, one for each value
Line lineOf(const QString &name, const QList<qint64> &times, const QList<double> &values,
            const base::TimeRange &range);

/// A limit drawn across the chart.
struct Threshold {
    double value = 0;
    base::State state = base::State::Warning;
    QString label;
};

/// Something that happened, drawn behind the lines: a band over its time, or a tick for an instant.
struct Event {
    qint64 from = 0; ///< ms since the epoch
    qint64 to = 0; ///< the same for an instant
    QString label;
    base::State tone = base::State::NotApplicable; ///< its colour; not applicable: that of a mere change
    bool vague = false; ///< nobody knows when in that time: a strip on the upper edge, no band
};

/// All that a chart shows of one answer.
struct Content {
    QList<Line> lines;
    qsizetype more = 0; ///< lines of the answer that are not among them, and are only counted
    base::Unit unit = base::Unit::Count;
    base::TimeRange range;
    QList<Threshold> thresholds{};
    QString query{}; ///< as it was sent; may be empty
    /// What it is about, such as a signal, whatever the machine and the time: what its reader chose of its
    /// looks is kept for it. Empty: the query.
    QString subject{};
    Style style{}; ///< until the reader chooses
    /// The step at which it could be asked for, see TimeSeriesChart::setCloser(); 0: that of the range.
    base::Milliseconds finest{0};
};

} // namespace charts
