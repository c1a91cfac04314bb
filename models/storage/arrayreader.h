// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/storage.h"

namespace storage {

/// Software RAIDs and ZFS pools, the worst first. One that only the wiki knows is unknown.
QList<Array> readArrays(const survey::Input &input);

} // namespace storage
