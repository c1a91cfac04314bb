// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/spans.h"

namespace charts {

constexpr int dashLength = 7; ///< pixels at a ratio of 1, as is the next
constexpr int dashGap = 4;

/// Takes away what of a line falls between its dashes. They stand in absolute columns of time, so that they
/// do not crawl along the line while the view moves. A single sample stays.
/// @param begin the absolute column of the picture's column 0
/// @param ratio device pixels a unit
void dash(std::vector<ColumnSpan> &spans, qint64 begin, double ratio);

} // namespace charts
