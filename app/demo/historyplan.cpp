// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/historyplan.h"

#include <cmath>

namespace demo {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

struct Tier {
    qint64 age; ///< up to which it reaches
    qint64 step;
};
constexpr Tier tiers[] = {
    {5 * minute, 15 * second}, {day, minute}, {7 * day, 5 * minute}, {30 * day, 30 * minute}};
constexpr Tier yearTier{365 * day, 6 * hour};

qint64 floored(qint64 value, qint64 step)
{
    return value / step * step;
}

/// Where a tier ends and the next, coarser one begins: on a multiple of the coarser step, so that no instant
/// is in two.
qint64 borderBelow(std::size_t tier, qint64 now)
{
    const qint64 coarser = tier + 1 < std::size(tiers) ? tiers[tier + 1].step : yearTier.step;
    return floored(now - tiers[tier].age, coarser);
}

/// The parts of (after, now] by tier, newest first; empty ones too.
std::vector<Span> tiered(qint64 after, qint64 now)
{
    std::vector<Span> spans;
    qint64 upTo = now;
    for (std::size_t tier = 0; tier < std::size(tiers); ++tier) {
        const qint64 border = std::clamp(borderBelow(tier, now), after, upTo);
        spans.push_back({.after = border, .upTo = upTo, .step = tiers[tier].step});
        upTo = border;
    }
    return spans;
}

/// Six hours around an incident, on multiples of the coarsest step of the month.
Span closeUp(const Stretch &incident)
{
    const qint64 from = floored(qint64(incident.from) * second - 2 * hour, 30 * minute);
    return {.after = from, .upTo = from + 6 * hour, .step = minute};
}

/// A span without the close-ups that fall into it.
std::vector<Span> without(const Span &span, const std::vector<Span> &closeUps)
{
    std::vector<Span> left;
    qint64 after = span.after;
    for (const Span &hole : closeUps) { // ascending
        if (hole.upTo <= after || hole.after >= span.upTo)
            continue;
        left.push_back({.after = after, .upTo = std::max(after, hole.after), .step = span.step});
        after = std::min(span.upTo, hole.upTo);
    }
    left.push_back({.after = after, .upTo = span.upTo, .step = span.step});
    std::erase_if(left, [](const Span &one) { return one.size() == 0; });
    return left;
}

} // namespace

QList<Stage> wholeHistory(base::Instant made, const std::vector<Stretch> &incidents)
{
    const qint64 now = base::toMs(made);
    const std::vector<Span> parts = tiered(borderBelow(std::size(tiers) - 1, now), now);
    std::vector<Span> closeUps;
    for (const Stretch &incident : incidents)
        for (const Span &piece : without(closeUp(incident), {parts[1], parts[0]}))
            closeUps.push_back(piece); // the last day has that resolution already
    const qint64 month = parts.back().after;
    return {Stage{.spans = {parts[0], parts[1]}}, Stage{.spans = without(parts[2], closeUps)},
            Stage{.spans = closeUps}, Stage{.spans = without(parts[3], closeUps)},
            Stage{.spans = {{.after = now - yearTier.age, .upTo = month, .step = yearTier.step}},
                  .yearlong = true}};
}

QList<Stage> gapHistory(base::Instant fed, base::Instant now)
{
    constexpr qint64 enoughToStart = 15 * minute;
    const qint64 end = base::toMs(now);
    const qint64 after = std::clamp(base::toMs(fed), end - tiers[3].age, end);
    std::vector<Span> parts = tiered(after, end);
    const qint64 split = std::clamp(floored(end - enoughToStart, minute), parts[1].after, parts[1].upTo);
    const Span newest{.after = split, .upTo = parts[1].upTo, .step = parts[1].step};
    parts[1].upTo = split;
    QList<Stage> stages{Stage{.spans = {parts[0], newest}}};
    for (const Span &part : {parts[1], parts[2], parts[3]})
        if (part.size() > 0)
            stages.append(Stage{.spans = {part}});
    return stages;
}

} // namespace demo
