// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/lifetime.h"

#include <cmath>

namespace certificates {

using namespace std::chrono_literals;
using base::Milliseconds;

namespace {

constexpr auto day = 24h;
constexpr Milliseconds shortLife = 63 * day; // three times the days of a warning

base::Instant instantOf(double seconds)
{
    return base::instantFromMs(std::llround(seconds * 1000));
}

} // namespace

Lifetime lifetimeOf(const metrics::Series &line, const QString &issuer)
{
    // A balancer with two certificates flips between two ends: only one that moved by a day is a renewal.
    constexpr double least = 86'400;
    Lifetime found;
    double end = 0;
    qint64 since = 0;
    for (qsizetype i = 0; i < line.values.size(); ++i) {
        const double next = line.values[i];
        if (!(next > 0) || (end > 0 && std::abs(next - end) < least))
            continue;
        if (end > 0 && next > end)
            found.renewal = {.at = base::instantFromMs(line.times[i]), .before = instantOf(end)};
        end = next;
        since = line.times[i];
    }
    if (end > 0)
        found.length = instantOf(end) - base::instantFromMs(since);
    found.whole = found.renewal && base::toMs(found.renewal->at) == since;
    if (!found.whole && issuer.startsWith(QLatin1StringView("Let's Encrypt")))
        found.length = std::max<Milliseconds>(found.length.value_or(Milliseconds(0)), 90 * day);
    return found;
}

bool isOverdue(Milliseconds left, const Lifetime &lifetime)
{
    return lifetime.length && left < *lifetime.length / 3;
}

base::State stateOf(Milliseconds left, const Lifetime &lifetime)
{
    const bool brief = lifetime.whole && *lifetime.length < shortLife;
    const Milliseconds warning = brief ? *lifetime.length / 3 : Milliseconds(21 * day);
    const Milliseconds critical = brief ? *lifetime.length / 9 : Milliseconds(7 * day);
    return left <= critical ? base::State::Critical
        : left <= warning   ? base::State::Warning
                            : base::State::Ok;
}

} // namespace certificates
