// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/block.h"

namespace wiki {

/// Marks every block of a section that a heading, a note or a sentence calls obsolete or planned, or that a
/// critical note stands in; sub-sections with it. Above the first heading such a notice is meant for all of
/// the page.
void markBanners(QList<Block> &blocks);

/// What a block says of the section it stands in.
Banner bannerOf(const Block &block);

} // namespace wiki
