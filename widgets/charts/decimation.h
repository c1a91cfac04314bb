// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/samples.h"

#include <QList>

#include <QPointF>

namespace charts {

/// Points that are joined: x in ms since the epoch, y the value. A single point stands alone.
using Run = QList<QPointF>;

/// A line as few points: per column the first, lowest, highest and last, in time's order, so that no extreme
/// is lost and no pixel differs. Runs end where those of the samples do.
QList<Run> decimated(const series::Samples &samples, qint64 from, qint64 to, int columns);

} // namespace charts
