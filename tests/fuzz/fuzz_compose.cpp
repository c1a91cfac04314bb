// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/composefile.h"
#include "tests/fuzz/check.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray yaml(reinterpret_cast<const char *>(data), qsizetype(size));
    const inventory::ComposeFile file = inventory::parseCompose(yaml, QStringLiteral("compose.yml"));
    const QStringList lines = QString::fromUtf8(yaml).split(u'\n');
    for (const inventory::DeclaredContainer &one : file.containers) {
        fuzz::check(one.line >= 1 && one.line <= lines.size(), "the line is one of the file");
        fuzz::check(lines.at(one.line - 1).contains(one.text), "the text stands in its line");
        fuzz::check(!one.image.isEmpty() && !one.service.isEmpty(), "an image has a service and a name");
        fuzz::check(one.assumed || one.image == one.text, "what has no variable is what is written");
    }
    for (const wiki::Diagnostic &one : file.diagnostics) {
        fuzz::check(one.line >= 0 && one.line <= lines.size(), "a diagnostic's line is one of the file");
        fuzz::check(one.text.size() <= 200 && !one.message.isEmpty(), "a diagnostic says something shortly");
    }
    return 0;
}
