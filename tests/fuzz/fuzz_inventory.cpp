// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventoryjson.h"
#include "models/inventory/inventoryreader.h"
#include "tests/fuzz/check.h"
#include "tests/inventory/inventoryproperties.h"

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // A form feed begins another page, so that pages can disagree.
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    QList<wiki::Page> pages;
    for (const QString &part : text.split(u'\f'))
        pages.append(
            {.id = QStringLiteral("infra:p%1").arg(pages.size()), .revision = pages.size(), .text = part});
    const inventory::Inventory inventory = inventory::readInventory(pages);
    const QString broken = InventoryProperties(pages).broken(inventory);
    if (!broken.isEmpty())
        std::fprintf(stderr, "%s\n", qUtf8Printable(broken));
    fuzz::check(broken.isEmpty(), "facts are where they say they are");
    (void)inventory::toJson(inventory);
    return 0;
}
