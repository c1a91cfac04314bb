// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/sampleswriter.h"
#include "widgets/charts/chartarea.h"
#include "widgets/charts/plotgeometry.h"

#include <QImage>

#include <functional>
#include <memory>
#include <vector>

class QChartView;
class QLineSeries;
class QValueAxis;

namespace chartbench {

constexpr QSize size(1200, 600);
constexpr qint64 step = 1000; ///< ms between samples
constexpr qint64 start = 1'795'000'000'000; ///< of all lines, ms since the epoch

/// Where samples stand in time.
enum class Spacing {
    Even, ///< on a grid, which stores no times
    Uneven, ///< up to four tenths of a step beside it, each time stored
};

/// So many lines of a fixed generator: slow waves, noise, and a few spikes. `more` samples are there besides
/// the `count` that a frame shows.
class Lines {
public:
    Lines(int lines, qsizetype count, qsizetype more, Spacing spacing = Spacing::Even);

    QList<charts::Line> lines() const;
    base::TimeRange first() const; ///< what the first `count` samples cover
    qsizetype count() const { return m_count; }
    QString size() const;
    void append(); ///< one sample to each line

private:
    double next(std::size_t line);
    qint64 nextTime(std::size_t line) const;

    qsizetype m_count;
    Spacing m_spacing;
    std::vector<series::SamplesWriter> m_writers;
    std::vector<quint32> m_seeds;
};

/// The product: the chart's own widget, painted into a picture.
class Ours {
public:
    explicit Ours(const QList<charts::Line> &lines);

    void frame(const base::TimeRange &range);
    void hover(qint64 time); ///< with the crosshair there, all else unchanged
    void setLines(const QList<charts::Line> &lines) { m_data.lines = lines; }

    const QImage &picture() const { return m_picture; }
    const charts::PlotGeometry &geometry() const { return m_area->geometry(); }

private:
    void render();

    charts::ChartData m_data;
    std::unique_ptr<charts::ChartArea> m_area;
    QImage m_picture{size, QImage::Format_RGB32};
};

/// What nothing beats: F0 copies a picture; F1 paints background, grid and 16 labels.
void copyPicture(const QImage &from, QImage &to);
void paintEmpty(QImage &picture, const QRect &plot);

/// F2: QPainter's smooth polyline over four points a column, from the same pyramid.
void paintPolylines(QImage &picture, const QRect &plot, const QList<charts::Line> &lines,
                    const base::TimeRange &range, double highest);

/// A1: Qt Charts with all points; A2: with four a column, told without a second layout.
class Stock {
public:
    explicit Stock(qsizetype lines);
    ~Stock();

    void setAll(const QList<charts::Line> &lines);
    void frame(const base::TimeRange &range);
    void frameOfColumns(const QList<charts::Line> &lines, const base::TimeRange &range);

private:
    std::unique_ptr<QChartView> m_view;
    QList<QLineSeries *> m_series;
    QValueAxis *m_times;
    QImage m_picture{size, QImage::Format_RGB32};
};

/// CPU time of `work` in ms, the least disturbed of a few when it is short.
double costOf(const std::function<void()> &work);

} // namespace chartbench
