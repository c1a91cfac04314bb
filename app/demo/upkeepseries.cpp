// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/upkeepseries.h"

#include <cmath>

namespace demo {

namespace {

constexpr double day = 86'400;
constexpr double upgradeEvery = 14 * day; // someone's evening of updates

/// Updates pile up until the evening on which someone installs them; `level` is what pends at `made`.
std::function<double(double)> pending(int level, double cadenceShift, base::Instant made)
{
    return [level, cadenceShift, then = toSeconds(made)](double seconds) {
        const double now = std::fmod(then + cadenceShift, upgradeEvery) + day;
        const double since = std::fmod(seconds + cadenceShift, upgradeEvery) + day;
        const double count = std::floor(level * since / now + 1e-6);
        return count > 0 ? count : absent;
    };
}

/// Security updates install themselves; these wait since the kernel they brought needs a reboot.
std::function<double(double)> pendingSince(double count, double from)
{
    return [count, from](double seconds) { return seconds >= from ? count : absent; };
}

/// As of a machine that somebody has brought up to date.
std::function<double(double)> pendingUntil(double count, double until)
{
    return [count, until](double seconds) { return seconds < until ? count : absent; };
}

void addUpdates(SeriesBuilder &builder, const Machine &machine, base::Instant made)
{
    const bool older = machine.os.contains("bookworm");
    const QByteArray stable = older ? "Debian:bookworm/oldstable" : "Debian:trixie/stable";
    const QByteArray security =
        older ? "Debian:bookworm-security/oldstable-security" : "Debian:trixie-security/stable-security";
    if (machine.updates > 0)
        builder.gauge("apt_upgrades_pending", {{"arch", "amd64"}, {"origin", stable}},
                      pending(machine.updates, 2 * day, made), Reach::Year);
    else if (machine.installed > 0)
        builder.gauge("apt_upgrades_pending", {{"arch", "amd64"}, {"origin", stable}},
                      pendingUntil(machine.installed, toSeconds(made) - machine.installedHoursAgo * 3600));
    if (machine.securityUpdates > 0)
        builder.gauge("apt_upgrades_pending", {{"arch", "amd64"}, {"origin", security}},
                      pendingSince(machine.securityUpdates, toSeconds(made) - 2.3 * day), Reach::Year);
    builder.constant("apt_autoremove_pending", {}, machine.updates / 4);
    builder.gauge("apt_package_cache_timestamp_seconds", {}, [](double seconds) {
        return std::floor((seconds - 22'320) / day) * day + 22'320; // apt-daily, at 06:12
    });
    const double rebootFrom = toSeconds(made) - machine.rebootPendingDays.value_or(-1e6) * day;
    builder.gauge(
        "node_reboot_required", {}, [rebootFrom](double seconds) { return seconds >= rebootFrom ? 1 : 0; },
        Reach::Year);
    if (older)
        return; // nobody installed needrestart there: whether it needs a reboot cannot be known
    builder.gauge("needrestart_kernel_status_info",
                  {{"current", machine.kernel}, {"expected", machine.kernel}},
                  [rebootFrom](double seconds) { return seconds >= rebootFrom ? 2 : 1; });
}

void addTextfiles(SeriesBuilder &builder)
{
    builder.gauge(
        "node_textfile_mtime_seconds", {{"file", "/var/lib/prometheus/node-exporter/apt.prom"}},
        [](double seconds) { return std::floor(seconds / 900) * 900; }); // its timer runs every quarter
    builder.constant("node_textfile_scrape_error", {}, 0);
}

void addUnits(SeriesBuilder &builder, const QByteArray &workload)
{
    for (const QByteArray &unit : {QByteArray("ssh.service"), workload})
        for (const char *state : {"activating", "active", "deactivating", "failed", "inactive"})
            builder.constant("node_systemd_unit_state",
                             {{"name", unit}, {"state", state}, {"type", "notify"}},
                             qstrcmp(state, "active") == 0 ? 1 : 0);
}

} // namespace

void addUpkeepSeries(SeriesBuilder &builder, const Machine &machine, base::Instant made)
{
    addUpdates(builder, machine, made);
    addTextfiles(builder);
    addUnits(builder, machine.kind == Machine::Kind::Hypervisor ? "pveproxy.service" : "docker.service");
}

} // namespace demo
