// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/storage.h"

#include "models/storage/arrayreader.h"
#include "models/storage/diskreader.h"
#include "models/storage/filesystemreader.h"

namespace storage {

Storage read(const survey::Input &input)
{
    return {.filesystems = readFilesystems(input), .arrays = readArrays(input), .disks = readDisks(input)};
}

} // namespace storage
