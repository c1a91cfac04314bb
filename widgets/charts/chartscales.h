// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/axisticks.h"
#include "widgets/charts/chartdata.h"

namespace charts {

/// The scale of one side of a chart for what is seen of its lines, and for limits that are near to them.
/// @param steps about how many marks there is room for
ValueScale scaleOf(const ChartData &data, Side side, int steps, const QLocale &locale);

/// How many samples that are seen have no place on the scale: on a logarithmic one, those at zero and below.
qsizetype unshowable(const ChartData &data);

} // namespace charts
