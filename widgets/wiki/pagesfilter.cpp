// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wiki/pagesfilter.h"

namespace wiki {

QString PagesFilter::haystack(int row, const QModelIndex &parent) const
{
    return sourceModel()->index(row, 0, parent).data().toString();
}

} // namespace wiki
