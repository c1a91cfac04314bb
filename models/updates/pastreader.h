// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/updates/updates.h"

namespace updates {

/// What the number of a machine's security updates did within two weeks: whether it falls by itself, and
/// since when something waits.
void readWeeks(MachineUpdates &machine, const metrics::Series &hours);

/// A debt of each target that the days tell of. @param machines whose names they get
QList<Debt> readDebts(const survey::Answer &days, const QList<MachineUpdates> &machines);

/// All of them together; a day counts with those that are known then.
Debt sumOf(const QList<Debt> &debts);

} // namespace updates
