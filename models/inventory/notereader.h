// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/mention.h"

namespace inventory {

/// Gives each subject the sentences that name it: of paragraphs, notes and items that gave no fact.
void readNotes(Inventory &inventory, const QList<ReadPage> &pages);

} // namespace inventory
