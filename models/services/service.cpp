// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/service.h"

#include <algorithm>

namespace services {

const signals::Finding &Probe::worst() const
{
    const signals::Finding *worst = &answers;
    if (worst->state != base::State::Ok) // a status that nobody could fetch says nothing
        return *worst;
    for (const auto *one : {&status, &latency})
        if (*one && (*one)->state != base::State::Unknown && (*one)->state > worst->state)
            worst = &**one;
    return *worst;
}

const Probe *Service::worstProbe() const
{
    const auto rank = [](const Probe &probe) {
        return std::pair(int(probe.state()), probe.latency ? probe.latency->value.value_or(0) : 0.0);
    };
    const auto worst = std::ranges::max_element(probes, {}, rank);
    return worst == probes.end() ? nullptr : &*worst;
}

const signals::Finding *Service::worst() const
{
    const Probe *probe = worstProbe();
    const signals::Finding *worst = probe ? &probe->worst() : nullptr;
    for (const Watched &one : watched)
        if (!worst || one.finding.state > worst->state)
            worst = &one.finding;
    return worst;
}

std::optional<Availability> Service::availability(base::Milliseconds span) const
{
    std::optional<Availability> worst;
    for (const Probe &probe : probes)
        for (const Availability &one : probe.availability)
            if (one.span == span && (!worst || !worst->ratio || (one.ratio && *one.ratio < *worst->ratio)))
                worst = one;
    return worst;
}

std::optional<base::Instant> Service::certificateEnd() const
{
    std::optional<base::Instant> earliest;
    for (const Probe &probe : probes)
        if (probe.certificateEnd && (!earliest || *probe.certificateEnd < *earliest))
            earliest = probe.certificateEnd;
    return earliest;
}

const Service *Services::find(QStringView key) const
{
    const auto found = std::ranges::find(all, key, &Service::key);
    return found == all.end() ? nullptr : &*found;
}

} // namespace services
