// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/updates/updates.h"

namespace updates {

/// What is told of the updates of each machine of the fleet, and of targets that are no machine's. By name,
/// then instance. Nothing of what the past weeks tell: readPast() adds it.
QList<MachineUpdates> readMachines(const survey::Input &input);

} // namespace updates
