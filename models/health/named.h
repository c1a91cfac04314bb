// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventory.h"
#include "models/signals/reading.h"
#include "models/signals/signal.h"

namespace health {

/// Completes what was measured by what an inventory says: kind, hypervisor and site of machines where no
/// metric tells them, the signals that its facts make apply, and the machines that it names and no metric
/// knows. What stands under a banner, such as a plan, adds nothing. Pure; without subjects it changes
/// nothing.
void addNamed(signals::Readings &readings, const inventory::Inventory &inventory,
              const QList<signals::Signal> &entries);

} // namespace health
