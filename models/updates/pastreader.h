// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/updates/updates.h"

namespace updates {

/// What the number of a machine's security updates did within two weeks: whether it falls by itself, and
/// since when something waits. What is told of it now is the last point.
/// @param day what the days tell of it, for what waits since before; null when they do not
void readWeeks(MachineUpdates &machine, metrics::Series hours, const Debt *day, base::Instant moment);

/// A debt of each target that the days tell of, of whole days alone. @param machines whose names they get
QList<Debt> readDebts(const survey::Answer &days, const QList<MachineUpdates> &machines,
                      base::Instant moment);

/// All of them together; a day counts with those that are known then.
Debt sumOf(const QList<Debt> &debts);

} // namespace updates
