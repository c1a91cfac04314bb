// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/theme.h"
#include "widgets/topology/maplayout.h"

#include <QPainter>

namespace topology {

/// How a place is looked at.
struct MapLook {
    bool current = false;
    bool focused = false;
    bool falling = false; ///< falls with the current one
};

/// Paints the places of a map, each once, with plain drawText.
class MapPainter {
public:
    MapPainter(QPainter &painter, const Topology &topology, Density density, const QPalette &palette,
               const QFont &font);

    void paint(const MapBox &box, const MapLook &look);

private:
    void paintFrame(const MapBox &box, const MapLook &look);
    void paintTitle(const MapBox &box);
    void paintChip(const MapBox &box, const MapLook &look);
    int paintIcon(base::State state, const QRect &row); ///< returns where text may start
    void paintText(const QRect &rect, Qt::Alignment alignment, const QString &text, const QColor &color,
                   const QFont &font);

    QPainter &m_painter;
    const Topology &m_topology;
    Density m_density;
    const shared::Theme &m_theme;
    QFont m_font;
    QFont m_strong;
};

} // namespace topology
