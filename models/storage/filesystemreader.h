// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/storage.h"

namespace storage {

/// The filesystems and storages, with their forecasts: the worst first, then what is full first. A machine
/// that tells of none is unknown.
QList<Filesystem> readFilesystems(const survey::Input &input);

} // namespace storage
