// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/history.h"

namespace health {

/// The same question without any judgement: the series that a signal stands on, as they were collected. Every
/// alternative of every family is asked for, so that each backend gives what it has.
/// @param part labels of the one part that is meant, such as {mountpoint="/"}; empty: all
signals::Signal rawSignal(const signals::Signal &signal, const metrics::Labels &part);

/// The unit that the name of a metric ends in, as OpenMetrics wants names (_bytes, _seconds, _ratio,
/// _celsius); a plain number for others.
base::Unit unitOfName(QStringView metric);

/// The unit of a series in the answer to a query, as far as the name tells that it still has; nothing where
/// it has none, or where functions keep the name of what they change.
std::optional<base::Unit> unitOfSeries(const metrics::Labels &labels, QStringView query);

/// Marks the id of a raw signal: "raw disk".
inline constexpr QStringView rawPrefix{u"raw "};

} // namespace health
