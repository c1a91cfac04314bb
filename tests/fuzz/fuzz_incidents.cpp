// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incidentreader.h"
#include "models/incidents/incidentsjson.h"
#include "models/wiki/blockparser.h"
#include "tests/fuzz/check.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const QTimeZone zone("Europe/Paris");
    const wiki::Page page{.id = QStringLiteral("incidents:p"), .revision = 1, .text = text};
    const inventory::ReadPage read{.revision = 1, .document = wiki::parseBlocks(page)};
    const incidents::History history = incidents::readIncidents({read}, {}, {.pages = {}, .zone = zone});
    for (const incidents::Incident &one : history.incidents) {
        fuzz::check(one.start.day.isValid(), "a start is a day that exists");
        fuzz::check(text.contains(one.text), "a text stands on its page");
        fuzz::check(one.start.from(zone) < one.start.to(zone), "a date lasts");
    }
    (void)incidents::toJson(history, zone);
    return 0;
}
