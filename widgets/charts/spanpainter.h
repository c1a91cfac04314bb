// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/spans.h"

#include <QImage>
#include <QRect>

namespace charts {

/// How a line looks.
struct Stroke {
    QColor color;
    double width = 1; ///< in pixels, from 1 on
};

/// Paints a line's spans into the part `plot` of an RGB32 or premultiplied picture, each column in one go:
/// edges are smooth as QPainter's are, a slanted line is as wide as a level one, a peak is no wider than its
/// line, and a single sample is a dot. Nothing is painted outside the plot.
void paintLine(QImage &picture, const QRect &plot, std::span<const ColumnSpan> spans, const Stroke &stroke);

/// Fills from the line down (or up) to `base`, in pixels below the upper edge of the plot.
void paintArea(QImage &picture, const QRect &plot, std::span<const ColumnSpan> spans, double base,
               const QColor &color);

} // namespace charts
