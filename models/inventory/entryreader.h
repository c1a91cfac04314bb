// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/factreader.h"
#include "models/inventory/pageoutline.h"

namespace inventory {

/// What the data entries of a page say (---- dataentry vm ----). One without a name is about its page.
void readEntries(const ReadPage &page, const PageOutline &outline, const FieldNames &names,
                 Mentions &mentions);

} // namespace inventory
