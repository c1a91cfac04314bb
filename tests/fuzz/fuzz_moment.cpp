// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/momentparser.h"
#include "tests/fuzz/check.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const base::Instant now = base::instantFromMs(1'795'459'200'000);
    static const QTimeZone paris("Europe/Paris");
    const auto asked = base::parseMoment(text, now, paris);
    if (!asked) {
        fuzz::check(asked.error().what.size() <= 60, "what is named stays short");
        return 0;
    }
    const base::Instant end = asked->moment.past.value_or(now);
    fuzz::check(end <= now && end >= base::Instant(), "no future, and nothing before time stamps begin");
    if (asked->length) {
        fuzz::check(asked->length->count() > 0, "a range has a length");
        fuzz::check(end - *asked->length >= base::Instant(), "and begins after 1970");
    }
    return 0;
}
