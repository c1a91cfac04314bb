// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/vectorways.h"

#include "widgets/charts/decimation.h"

#include <algorithm>

namespace charts {

namespace {

/// The point where the way from one to another crosses an edge of the plot.
QPointF atEdge(QPointF inside, QPointF outside, double x)
{
    const double share = (x - inside.x()) / (outside.x() - inside.x());
    return {x, inside.y() + share * (outside.y() - inside.y())};
}

void cutAtEdges(QPolygonF &way, const QRectF &plot)
{
    if (way.size() > 1 && way.first().x() < plot.left())
        way.first() = atEdge(way.at(1), way.first(), plot.left());
    if (way.size() > 1 && way.last().x() > plot.right())
        way.last() = atEdge(way.at(way.size() - 2), way.last(), plot.right());
}

} // namespace

QList<QPolygonF> waysOf(const series::Samples &samples, const base::TimeRange &view,
                        const PlotGeometry &geometry, Side side, Joint joint)
{
    const QRectF &plot = geometry.plot;
    QList<QPolygonF> ways;
    for (const Run &run : decimated(samples, base::toMs(view.from), base::toMs(view.to), int(plot.width()))) {
        QPolygonF way;
        for (const QPointF &sample : run) {
            // What no scale holds must not leave the plot: nothing clips it.
            const QPointF at(geometry.xOf(qint64(sample.x())),
                             std::clamp(geometry.yOf(sample.y(), side), plot.top(), plot.bottom()));
            if (joint == Joint::Steps && !way.isEmpty())
                way.append({at.x(), way.last().y()});
            way.append(at);
        }
        cutAtEdges(way, plot);
        ways.append(way);
    }
    return ways;
}

QPolygonF areaUnder(const QPolygonF &way, double ground)
{
    QPolygonF area = way;
    area.append({way.last().x(), ground});
    area.append({way.first().x(), ground});
    return area;
}

} // namespace charts
