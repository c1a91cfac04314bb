// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/topology/topology.h"

#include <QRect>
#include <QSize>

namespace topology {

/// A place on the map.
struct MapBox {
    enum class Shape {
        Site, ///< a frame with a title, round everything that stands there
        Machine, ///< a frame with a title, round what runs on it
        Chip, ///< icon and name; what is below it is not drawn
    };
    Shape shape = Shape::Chip;
    qsizetype node = -1; ///< -1: the frame round what nobody places
    QRect rect;
    int header = 0; ///< height of the title of a frame
};

/// How closely things are drawn; the widest that fits is taken.
enum class Density { Names, ShortNames, Icons };

struct MapLayout {
    QList<MapBox> boxes; ///< frames before what they hold
    int height = 0;
    Density density = Density::Names;
};

/// What one row of text needs.
struct MapMeasures {
    int row = 24; ///< height of a chip and of a title
    int character = 8; ///< average width
};

/// Places sites below each other, the machines that carry others beside each other in them, and in those, as
/// chips, what runs there. With no density does a very large map fit; it is then as high as it must be.
MapLayout layOut(const Topology &topology, const QSize &room, const MapMeasures &measures);

} // namespace topology
