// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/keyedline.h"

#include <algorithm>

namespace inventory {

using wiki::Block;

qsizetype colonOf(const Block &block)
{
    constexpr qsizetype longestKey = 60;
    const qsizetype end = std::min(block.text.size(), longestKey);
    for (qsizetype i = 0; i < end; ++i) {
        if (block.text[i] != u':' || QStringView(block.text).sliced(i).startsWith(u"://"))
            continue;
        const bool linked = std::ranges::any_of(block.links, [&](const wiki::Link &link) {
            const qsizetype at = block.column + i;
            return at > link.span.column && at < link.span.column + link.span.length;
        });
        if (!linked)
            return i;
    }
    return -1;
}

qsizetype valueStart(const QString &text, qsizetype colon)
{
    qsizetype at = colon + 1;
    for (const auto sign : {u"**", u"__", u"''", u"//"}) {
        const QStringView mark(sign);
        if (QStringView(text).sliced(at).startsWith(mark)
            && QStringView(text).first(colon).count(mark) % 2 == 1)
            at += mark.size();
    }
    return at;
}

} // namespace inventory
