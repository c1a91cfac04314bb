// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/round/event.h"
#include "models/round/stepparser.h"
#include "tests/fuzz/check.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const rounds::StepList list = rounds::parseSteps(bytes, QStringLiteral("round.toml"));
    for (const rounds::Step &step : list.steps) {
        fuzz::check(!step.id.isEmpty(), "a step has an id");
        fuzz::check(!step.title.en.trimmed().isEmpty(), "a step has a title");
    }
    fuzz::check(!list.steps.isEmpty() || !list.diagnostics.isEmpty(), "what gives no step says why");
    QByteArray again;
    const rounds::Log log = rounds::parseLog(bytes);
    for (const rounds::Event &event : log.events)
        again += rounds::lineOf(event);
    fuzz::check(rounds::parseLog(again).events == log.events, "what was read is written as it was");
    return 0;
}
