// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/base/mergeproperties.h"
#include "tests/fuzz/check.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // Three texts, each ended by a zero byte.
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const QStringList texts = text.split(QChar(0)) + QStringList{{}, {}, {}};
    const QByteArray broken = mergeproperties::broken(texts[0], texts[1], texts[2]);
    fuzz::check(broken.isEmpty(), broken.constData());
    return 0;
}
