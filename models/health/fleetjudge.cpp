// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/fleetjudge.h"

#include <algorithm>
#include <ranges>

namespace health {

using namespace std::chrono_literals;

namespace {

constexpr base::Milliseconds recently = 1h; // DESIGN §2, "ranking"

/// Of the findings that make the state, the one that goes on longest.
std::optional<base::Instant> sinceOf(const Host &host)
{
    std::optional<base::Instant> since;
    if (host.state <= base::State::Ok)
        return since;
    for (const signals::Finding &finding : host.findings)
        if (finding.state == host.state && finding.since)
            since = since ? std::min(*since, *finding.since) : *finding.since;
    return since;
}

Host judgeHost(const signals::HostReadings &known, const signals::Readings &round,
               const QList<signals::Signal> &entries, const signals::Circumstances &circumstances)
{
    signals::Judgement judgement = signals::judge(known, round, entries, circumstances);
    Host host{.name = known.name,
              .kind = known.kind,
              .parent = known.parent,
              .site = known.site,
              .instance = known.instance,
              .job = known.job,
              .findings = std::move(judgement.findings),
              .notWatched = std::move(judgement.notWatched)};
    host.state = base::worstOf(host.findings | std::views::transform(&signals::Finding::state));
    for (const signals::Finding &finding : host.findings)
        host.sampledAt = std::max(host.sampledAt, finding.at);
    if (!host.sampledAt)
        host.sampledAt = known.sampledAt;
    host.since = sinceOf(host);
    host.recent =
        host.state == base::State::Unknown && host.since && circumstances.moment - *host.since < recently;
    return host;
}

} // namespace

Fleet judgeFleet(const signals::Readings &readings, const QList<signals::Signal> &entries,
                 const signals::Circumstances &circumstances)
{
    Fleet fleet{.moment = circumstances.moment};
    for (const signals::HostReadings &host : readings.hosts)
        fleet.hosts.append(judgeHost(host, readings, entries, circumstances));
    std::ranges::stable_sort(fleet.hosts, std::ranges::greater(), &Host::rank); // names are in order already
    return fleet;
}

} // namespace health
