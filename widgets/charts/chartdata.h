// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/eventbands.h"
#include "widgets/charts/stack.h"

#include <QTimeZone>

#include <optional>

namespace charts {

constexpr qsizetype nameCap = 512; ///< a label of a hostile server must not cost layout time

/// What becomes of a line.
enum class Shown : quint8 {
    Drawn,
    Hidden, ///< by the reader; the legend still lists it
    NotAmongHighest, ///< only those that reach highest are wanted
};

/// Everything a chart shows, as its parts share it.
struct ChartData {
    QList<Line> lines; ///< at most TimeSeriesChart::maxLines, names cut to a readable length
    QList<Shown> shown; ///< of each line; of those beyond: drawn
    qsizetype hidden = 0; ///< how many more there were
    base::Unit unit = base::Unit::Count;
    base::TimeRange range; ///< what was asked for
    base::TimeRange view; ///< the part of it that is seen, with the step of what is shown there
    QList<Threshold> thresholds;
    EventBands events; ///< labels cut to a readable length
    base::Milliseconds finest{0}; ///< the step at which the lines could be asked for; 0: that of the range
    QString query; ///< that brought the lines
    std::optional<base::Instant> now; ///< ages count from here
    QTimeZone zone = QTimeZone::systemTimeZone();
    std::optional<qint64> cursor; ///< ms since the epoch
    qsizetype highlighted = -1;
    bool compact = false; ///< one of several: names, figures and the crosshair's time are told beside it
    bool timesLabelled = true;
    int labelRoom = 0; ///< pixels left of the plot at least, so that plots below each other share an axis
    Style style;
    Stack stack; ///< of the lines that are drawn on the left; empty unless they are stacked

    /// Points further apart than this are not joined.
    qint64 gap() const { return 2 * range.step.count(); }
    bool isShown(qsizetype line) const { return shown.value(line) == Shown::Drawn; }
    bool isTwin(qsizetype line) const { return lines.at(line).twin >= 0; }
    /// Which colour of the series a line has.
    qsizetype colorOf(qsizetype line) const { return isTwin(line) ? lines.at(line).twin : line; }
    /// The crosshair may stand there: in what is seen, or beside its edge, where the nearest sample may lie.
    bool isNearView(qint64 time) const
    {
        const base::Instant at = base::instantFromMs(time);
        return at >= view.from - range.step && at <= view.to + range.step;
    }
    bool isZoomed() const { return view.from != range.from || view.to != range.to; }

    /// Two axes are all there is: lines of more than two units are plain numbers on one. To be called when
    /// the lines are others.
    void settleUnits();
    base::Unit unitOf(qsizetype line) const { return lines.at(line).unit.value_or(unit); }
    Side sideOf(qsizetype line) const { return unitOf(line) == unit ? Side::Left : Side::Right; }
    bool hasRight() const; ///< a line that is measured on the right, drawn or not

    /// Adds up what is drawn, when it is to be stacked. To be called when lines, style or what is shown
    /// changed.
    void settleStack();
    /// How lines are drawn indeed: one that is alone stands on nothing.
    Drawing drawing() const;
    /// What is drawn of a line: its samples, or its edge in the stack.
    const series::Samples &drawn(qsizetype line) const;
    /// Whether a line is drawn less strongly than others: one of a time before, but not on areas of its
    /// colour.
    bool isFaint(qsizetype line) const { return isTwin(line) && !stack.has(line); }
    /// The limits to be drawn. They hold for single lines, and would be wrong beside a sum.
    QList<Threshold> limits() const { return stack.isEmpty() ? thresholds : QList<Threshold>(); }
};

/// What the legend says of a line; NaN for what cannot be said.
struct LineFigures {
    double now; ///< the newest value, when it is not older than a gap before the end of the range
    double lowest; ///< of what is seen, as are the next
    double average;
    double highest;
};

LineFigures figuresOf(const Line &line, const ChartData &data);

/// Between which values samples lie where they are seen. What runs off an edge to a sample beyond counts.
series::Extent seenExtent(const series::Samples &samples, const ChartData &data);
/// The same of all that is drawn on one side; a stack begins at zero.
series::Extent seenExtent(const ChartData &data, Side side = Side::Left);

/// The index of the sample nearest to a time; -1 when none is within a step.
qsizetype nearestSample(const series::Samples &samples, qint64 time, qint64 step);

/// The value of the point nearest to a time, NaN when none is within a step, or one of the line's own.
double valueAt(const series::Samples &samples, qint64 time, qint64 step);
inline double valueAt(const Line &line, qint64 time, qint64 step)
{
    return valueAt(line.samples, time, step);
}

} // namespace charts
