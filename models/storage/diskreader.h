// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/storage.h"

namespace storage {

/// Disks by what they tell of themselves, the worst first, then the most worn. A hypervisor whose disks
/// nobody asks is unknown: it is known to have some.
QList<Disk> readDisks(const survey::Input &input);

} // namespace storage
