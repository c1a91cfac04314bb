// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/pageset.h"

#include <algorithm>

namespace wiki {

const Page *PageSet::page(QStringView id) const
{
    const auto at = std::ranges::lower_bound(pages, id, {}, &Page::id);
    return at != pages.end() && at->id == id ? &*at : nullptr;
}

} // namespace wiki
