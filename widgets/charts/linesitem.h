// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/axispainter.h"
#include "widgets/charts/chartdata.h"

#include <QGraphicsItem>
#include <QImage>

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
    void takeRatio(double ratio);
    void repaint(const QWidget &widget);
    void trace();
    void paintLines(const QPalette &palette);
    int inkIn(const QRectF &rect) const;
    double widthOf(qsizetype line) const;

    const ChartData &m_data;
    PlotFrame m_frame;
    PlotGeometry m_geometry;
    AxisPainter m_axes;
    std::vector<Columns> m_columns; ///< of each line; they hold while the view moves
    std::vector<std::vector<ColumnSpan>> m_spans; ///< of each line, as drawn
    QImage m_picture;
    bool m_stale = true; ///< the picture shows what was
};

} // namespace charts
