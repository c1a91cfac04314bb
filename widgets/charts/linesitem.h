// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/axispainter.h"
#include "widgets/charts/chartdata.h"
#include "widgets/charts/strokepainter.h"

#include <QGraphicsItem>
#include <QImage>

#include <array>

namespace charts {

/// The picture of a chart: axes, limits, what happened, lines and the crosshair. Qt Charts' own series stroke
/// a hit-test shape of every point, its axes lay out rich text for every label, and both bridge no gap
/// rightly; this paints each pixel column once, into a picture that moving the crosshair re-uses.
class LinesItem : public QGraphicsItem {
public:
    LinesItem(const ChartData &data, QGraphicsItem *parent);

    void setFrame(const PlotFrame &frame, const QFont &widgetFont); ///< after the data or the range changed
    void forgetPicture(); ///< what is drawn, but not where, changed

    AxisPainter &axes() { return m_axes; }
    const PlotGeometry &geometry() const { return m_geometry; }

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    /// What the picture shows.
    struct Drawn {
        PlotFrame frame;
        PlotGeometry geometry;
        QList<Shown> shown;
        Style style;
        qint64 palette = 0;
        bool moves = false; ///< all of it may be moved to the side
    };

    /// A line and how it looks.
    struct StrokedLine {
        qsizetype line = 0;
        Stroke stroke;
    };

    void takeRatio(double ratio);
    void show(QPainter &painter) const;
    bool isSplit() const;
    std::array<QRect, 4> aroundPlot() const;
    void clear(const QColor &color);
    QRect inPlot() const;
    void alignToPlot(QPainter &painter) const;
    void makePlot();
    void paintLimits(QPainter &painter, const QWidget &widget);
    void repaint(const QWidget &widget);
    void repaintAll(const QWidget &widget);
    bool moveTo(const QWidget &widget, qint64 changed);
    void repaintStrip(const QWidget &widget, const ColumnRange &strip);
    void repaintTimes(const QWidget &widget);
    void movePixels(int by);
    qint64 sumUp();
    void trace(const ColumnRange &range);
    void trace(qsizetype line, const ColumnRange &range);
    void paintLine(qsizetype line, const Stroke &stroke, const ColumnRange &range);
    void paintLines(const QPalette &palette, const ColumnRange &range);
    QList<StrokedLine> strokedLines(const QPalette &palette) const;
    bool isTraced(qsizetype line) const;
    void paintTogether(const QList<StrokedLine> &lines, const ColumnRange &range);
    StrokePainter::Canvas canvas(qsizetype line, const ColumnRange &range) const;
    bool canMove() const;
    int inkIn(const QRectF &rect) const;
    double widthOf(qsizetype line) const;

    const ChartData &m_data;
    PlotFrame m_frame;
    PlotGeometry m_geometry;
    AxisPainter m_axes;
    std::vector<Columns> m_columns; ///< of each line; they hold while the view moves
    std::vector<std::vector<ColumnSpan>> m_spans; ///< of each line, while there are limits to label
    StrokePainter m_strokes;
    QImage m_picture; ///< all around the plot
    QImage m_plot; ///< and what is in it, wider than what is shown of it
    int m_offset = 0; ///< of what is shown, in device pixels
    Drawn m_drawn;
    bool m_stale = true; ///< the picture shows what was
};

} // namespace charts
