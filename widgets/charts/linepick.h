// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartdata.h"
#include "widgets/charts/plotgeometry.h"

namespace charts {

/// The line that is meant at a place of the picture at the time of the crosshair: the one whose area it is in
/// when they are stacked, else the one that is drawn nearest. -1 without one.
/// @param y as the plot of the geometry counts
qsizetype lineAt(const ChartData &data, const PlotGeometry &geometry, double y);

} // namespace charts
