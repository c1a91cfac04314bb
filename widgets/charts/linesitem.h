// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartdata.h"

#include <QGraphicsItem>
#include <QImage>

namespace charts {

/// Paints the lines, limits and the crosshair of a chart over its plot area. Qt Charts' own series stroke a
/// hit-test shape of every point and bridge gaps; this draws each pixel column once, into a picture that
/// moving the crosshair re-uses.
class LinesItem : public QGraphicsItem {
public:
    LinesItem(const ChartData &data, QGraphicsItem *parent);

    static constexpr int headroom =
        16; ///< above the plot, for the label of a limit at its top and the crosshair's time

    void setPlot(const QRectF &plot, double bottom, double top);
    void forgetPicture(); ///< data, range or theme changed

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    double xOf(qint64 time) const;
    qint64 timeOf(double x) const;

private:
    double yOf(double value) const;
    bool isShown(const Threshold &threshold) const;
    QImage picture(qreal devicePixelRatio, const QPalette &palette) const;
    void paintLine(QPainter &painter, qsizetype index, qreal devicePixelRatio) const;
    void paintEvents(QPainter *painter, const QWidget *widget) const;
    QString eventsAt(qint64 time) const;
    void paintThresholds(QPainter *painter, const QWidget *widget) const;
    int inkIn(const QRectF &rect) const;
    void paintCursor(QPainter *painter, const QWidget *widget) const;

    const ChartData &m_data;
    QRectF m_plot;
    double m_bottom = 0;
    double m_top = 1;
    QImage m_picture;
};

} // namespace charts
