// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/block.h"
#include "models/wiki/page.h"

namespace wiki {

/// Reads a page that mixes DokuWiki and Markdown. Total: whatever a page holds, it is read as far as it can
/// be, and what could not is in the diagnostics with its line. Pure, in time that grows with the page; at
/// most 2 MiB, 100,000 blocks, 20,000 rows of 1,000 cells, lists 8 deep.
Document parseBlocks(const Page &page);

} // namespace wiki
