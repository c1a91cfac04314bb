// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/directory.h"
#include "models/inventory/guides.h"

namespace inventory {

/// What the wiki knows, ready to be asked: the subjects by their names, the guides by their words.
struct Knowledge {
    Directory directory;
    Guides guides;

    bool operator==(const Knowledge &other) const
    {
        return directory.inventory() == other.directory.inventory() && guides == other.guides;
    }
};

} // namespace inventory
