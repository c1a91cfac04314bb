// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/halves.h"

#include "models/metrics/tail.h"
#include "models/metrics/wholerange.h"

namespace metrics {

namespace {

constexpr qint64 many = qint64(1) << 18; // samples; written, each takes 16 bytes and more
constexpr qint64 fewestSteps = 100;

/// What two answers say beside their lines, as one would.
void joinNotes(const Lines &other, Lines &lines)
{
    lines.partial = lines.partial || other.partial;
    for (const QString &warning : other.warnings)
        if (!lines.warnings.contains(warning))
            lines.warnings.append(warning);
}

} // namespace

std::optional<Halves> halvesOf(const WideRange &whole, qsizetype lines)
{
    const qint64 points = whole.range.points();
    if (points < fewestSteps || points * lines < many || needsWholeRange(whole.promql))
        return std::nullopt;
    Halves halves{.older = whole, .newer = whole};
    halves.older.range.to = whole.range.from + points / 2 * whole.range.step;
    halves.newer.range.from = halves.older.range.to - joint * whole.range.step;
    return halves;
}

base::Pending<Lines> askHalves(const PrometheusClient &client, const Halves &halves)
{
    std::vector<base::Pending<Lines>> asked;
    asked.push_back(askWide(client, halves.older));
    asked.push_back(askWide(client, halves.newer));
    const base::TimeRange newer = halves.newer.range;
    const base::TimeRange whole{.from = halves.older.range.from, .to = newer.to, .step = newer.step};
    return base::all(std::move(asked))
        .parsed([newer, whole](const std::vector<base::Result<Lines>> &answers) -> base::Result<Lines> {
            for (const base::Result<Lines> &answer : answers)
                if (!answer)
                    return answer;
            Lines lines = continued(*answers[0], *answers[1], newer, whole);
            joinNotes(*answers[0], lines);
            return lines;
        });
}

base::Pending<Lines> askWhole(const PrometheusClient &client, const WideRange &whole, qsizetype lines,
                              const std::optional<Memory> &memory)
{
    const auto halves = halvesOf(whole, lines);
    return halves ? askHalves(client, *halves) : askWide(client, whole, memory);
}

} // namespace metrics
