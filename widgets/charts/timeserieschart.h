// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/state.h"
#include "models/base/timerange.h"
#include "models/base/unit.h"
#include "models/series/samples.h"

#include <QList>
#include <QTimeZone>
#include <QWidget>

#include <memory>
#include <optional>

namespace charts {

/// One line of a chart.
struct Line {
    QString name;
    series::Samples samples;
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
    base::Unit unit = base::Unit::Count;
    base::TimeRange range;
    QList<Threshold> thresholds;
};

class ChartArea;
class ChartLegend;
struct ChartData;

/// Values over time with a legend below. Gaps are shown as gaps, extremes survive any zoom, and every word is
/// plain text. The engine is Qt Charts, and nothing outside this folder knows.
///
/// Keys: left and right move the crosshair, Home and End go to the ends, Esc hides it.
class TimeSeriesChart : public QWidget {
    Q_OBJECT

public:
    explicit TimeSeriesChart(QWidget *parent = nullptr);
    ~TimeSeriesChart() override;

    static constexpr qsizetype maxLines = 500; ///< more are counted, not drawn

    void setContent(const Content &content); ///< at once, for every part costs a new layout of the axes
    void setEvents(const QList<Event> &events); ///< in any order; those out of the range are not drawn
    void setZone(const QTimeZone &zone); ///< of the time axis; the machine's own unless told

    /// One sentence that says what the picture shows, for those who do not see it.
    QString summary() const;

    /// Where the crosshair stands.
    std::optional<base::Instant> crosshair() const;

Q_SIGNALS:
    void crosshairMoved();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void setCursorTime(std::optional<qint64> time);
    void announceCursor();

    std::unique_ptr<ChartData> m_data;
    ChartArea *m_area;
    ChartLegend *m_legend;
};

} // namespace charts
