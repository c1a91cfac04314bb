// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/historyplan.h"
#include "app/demo/series.h"

namespace demo {

/// A group's samples in a span as VictoriaMetrics' /api/v1/import reads them: one JSON line a series, with
/// its labels, values and timestamps in ms. A series without a sample in the span has no line. Pure; meant
/// for a worker thread.
QByteArray importLines(const SeriesGroup &group, const Span &span, bool yearlongOnly);

} // namespace demo
