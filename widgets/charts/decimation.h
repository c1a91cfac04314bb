// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/timeserieschart.h"

#include <QPointF>

namespace charts {

/// Points that are joined: x in ms since the epoch, y the value. A single point stands alone.
using Run = QList<QPointF>;

/// A line as few points: per column the first, lowest, highest and last, in time's order, so that no extreme
/// is lost and no pixel differs. Runs end where a point is missing for longer than `gap` ms or is not a
/// finite number.
QList<Run> decimated(const Line &line, qint64 from, qint64 to, int columns, qint64 gap);

} // namespace charts
