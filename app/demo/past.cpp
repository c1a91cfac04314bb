// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/past.h"

#include "app/demo/wave.h"

#include <cmath>

namespace demo {

namespace {

constexpr double day = 86'400;
constexpr double olderBoot =
    75 * day; // before the newest one; more than the month of history, so counters are long
constexpr double slowestBoot = 90; // seconds from the kernel's start to the first answer of the exporter

bool struck(const Incident &incident, const Machine &machine)
{
    return incident.subject == machine.name || incident.subject == machine.parent;
}

} // namespace

Stretch stretchOf(const Incident &incident, base::Instant made)
{
    const QDate date = base::toUtc(made).date().addDays(-incident.daysAgo);
    const double from = double(QDateTime(date, incident.at, QTimeZone::UTC).toSecsSinceEpoch());
    return {.from = from, .to = from + double(std::chrono::seconds(incident.length).count())};
}

double Past::bootBefore(double seconds) const
{
    const auto after = std::ranges::upper_bound(boots, seconds);
    return after == boots.begin() ? boots.front() : *std::prev(after);
}

bool Past::isSilentAt(double seconds) const
{
    return std::ranges::any_of(silences,
                               [seconds](const Stretch &silence) { return silence.contains(seconds); });
}

Past pastOf(const Fleet &fleet, const Machine &machine, base::Instant made)
{
    const double own = fractionOf(machine.name); // nothing boots in the same second as something else
    const double newest = std::floor(toSeconds(made) - machine.uptimeDays * day - own * 3600);
    Past past{.boots = {newest - olderBoot, newest}};
    for (const Incident &incident : fleet.incidents) {
        if (!struck(incident, machine))
            continue;
        const Stretch stretch = stretchOf(incident, made);
        if (incident.kind == Incident::Kind::DataLoss) {
            past.losses.push_back(stretch);
            continue;
        }
        past.silences.push_back(stretch);
        past.boots.push_back(stretch.to - std::floor(slowestBoot * (1 + own) / 2));
        if (incident.subject == machine.name && !incident.restoredKernel.isEmpty())
            past.kernelChange = stretch.to;
    }
    std::ranges::sort(past.boots);
    return past;
}

} // namespace demo
