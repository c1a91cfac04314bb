// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/folding.h"
#include "models/wiki/plaintext.h"
#include "tests/fuzz/check.h"
#include "tests/wiki/blockproperties.h"

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const wiki::Page page{.id = QStringLiteral("p"),
                          .text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size))};
    const QString broken = brokenProperty(page, wiki::parseBlocks(page));
    if (!broken.isEmpty())
        std::fprintf(stderr, "%s\n", qUtf8Printable(broken));
    fuzz::check(broken.isEmpty(), "blocks are where they say they are");
    fuzz::check(wiki::plainText(page.text).size() <= 2 * page.text.size() + 2, "plain text is no longer");
    (void)wiki::folded(page.text);
    return 0;
}
