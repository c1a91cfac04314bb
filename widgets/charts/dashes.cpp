// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/dashes.h"

#include <cmath>

namespace charts {

void dash(std::vector<ColumnSpan> &spans, qint64 begin, double ratio)
{
    const qint64 solid = std::llround(dashLength * ratio);
    const qint64 period = solid + std::llround(dashGap * ratio);
    const auto isInk = [&](int x) { return ((begin + x) % period + period) % period < solid; };
    for (ColumnSpan &span : spans)
        span.joined = span.joined && isInk(span.x - 1);
    std::erase_if(
        spans, [&](const ColumnSpan &span) { return span.way != ColumnSpan::Way::Alone && !isInk(span.x); });
}

} // namespace charts
