// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/fleetjudge.h"

#include <ranges>

namespace health {

namespace {

Host judgeHost(const signals::HostReadings &readings, const QList<signals::Signal> &entries,
               const QHash<QString, base::Error> &failures, const signals::Circumstances &circumstances)
{
    Host host{.name = readings.name,
              .kind = QStringLiteral("host"),
              .instance = readings.instance,
              .job = readings.job};
    host.findings = signals::judge(readings, entries, failures, circumstances);
    host.state = base::worstOf(host.findings | std::views::transform(&signals::Finding::state));
    for (const signals::Finding &finding : host.findings) {
        if (finding.at && (!host.sampledAt || *host.sampledAt < *finding.at))
            host.sampledAt = finding.at;
    }
    if (!host.sampledAt)
        host.sampledAt = readings.sampledAt;
    return host;
}

} // namespace

Fleet judgeFleet(const signals::Readings &readings, const QList<signals::Signal> &entries,
                 const signals::Circumstances &circumstances)
{
    Fleet fleet{.moment = circumstances.moment};
    for (const signals::HostReadings &host : readings.hosts)
        fleet.hosts.append(judgeHost(host, entries, readings.failures, circumstances));
    std::ranges::stable_sort(fleet.hosts, std::ranges::greater(), &Host::state); // names are in order already
    return fleet;
}

} // namespace health
