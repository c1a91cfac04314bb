// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/plotgeometry.h"

#include <QPolygonF>

namespace charts {

/// Where a line goes on a picture that is made of vectors: a way for each run of samples that are joined, cut
/// at the edges of the plot, with the first, lowest, highest and last sample of each pixel.
/// @param view what is seen of the samples
QList<QPolygonF> waysOf(const series::Samples &samples, const base::TimeRange &view,
                        const PlotGeometry &geometry, Side side, Joint joint);

/// What lies between a way and a height.
QPolygonF areaUnder(const QPolygonF &way, double ground);

} // namespace charts
