// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/coverage.h"
#include "widgets/charts/spanpainter.h"

namespace charts {

/// Paints lines as strokes through their samples, as near to what QPainter makes of all of them as can be told
/// apart: each segment is as wide across its own direction, wherever in a column it turns. A column
/// with many samples is drawn from the extents of its parts, so that a million samples cost no more than
/// a few thousand.
class StrokePainter {
public:
    /// The part of a picture that lines are painted into.
    struct Canvas {
        QRect plot; ///< in pixels
        qint64 begin = 0; ///< the column at its left
        ColumnRange range; ///< counted from there; nothing is painted outside
        ValueMap values;
    };

    /// @param picture RGB32 or premultiplied
    void paint(QImage &picture, const Canvas &canvas, const Columns &columns, const Stroke &stroke);

private:
    Coverage m_coverage; ///< kept for the next line
};

} // namespace charts
