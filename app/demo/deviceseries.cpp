// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/deviceseries.h"

#include <cmath>

namespace demo {

namespace {

constexpr double day = 86'400;
constexpr double reserved = 0.05; // ext4 keeps this much of the size for root: free is more than available
constexpr double bytesPerInode = 16'384;

/// Grows to its level at `made` and on; before that it stands on a floor, since nothing shrinks to below
/// empty.
std::function<double(double)> usedRatio(const SeriesBuilder &builder, const Filesystem &filesystem,
                                        base::Instant made)
{
    const Wave ripple = builder.wave("used" + filesystem.mount, 0.002, {.day = 0.3, .noise = 0.6});
    return [ripple, filesystem, then = toSeconds(made)](double seconds) {
        const double grown = filesystem.used + filesystem.growthPerDay * (seconds - then) / day;
        return std::clamp(grown, filesystem.used * 0.55, 0.985) + ripple.at(seconds) - 0.002;
    };
}

void addFilesystem(SeriesBuilder &builder, const Filesystem &filesystem, base::Instant made)
{
    const Labels labels{{"device", filesystem.device},
                        {"device_error", ""},
                        {"fstype", "ext4"},
                        {"mountpoint", filesystem.mount}};
    const double size = std::floor(filesystem.bytes / 4096) * 4096;
    const double inodes = std::floor(size / bytesPerInode);
    const auto used = usedRatio(builder, filesystem, made);
    const auto left = [&](const char *metric, double whole, double extra, double share) {
        builder.gauge(
            metric, labels,
            [=](double seconds) {
                return std::floor(whole * (1 - used(seconds) * share + extra) / 4096) * 4096;
            },
            Reach::Year);
    };
    builder.constant("node_filesystem_size_bytes", labels, size, Reach::Year);
    left("node_filesystem_avail_bytes", size, 0, 1);
    left("node_filesystem_free_bytes", size, reserved * (1 - filesystem.used), 1);
    builder.constant("node_filesystem_files", labels, inodes);
    left("node_filesystem_files_free", inodes, 0, 0.3);
    builder.constant("node_filesystem_readonly", labels, 0);
    builder.constant("node_filesystem_device_error", labels, 0);
}

void addDisk(SeriesBuilder &builder, const Machine &machine, const QByteArray &device)
{
    const auto counts = [&](const char *metric, double rate, double stepsPerUnit) {
        builder.counter(metric, {{"device", device}},
                        builder.wave(metric + device, rate * machine.cpuBusy, {.day = 0.35, .noise = 0.55}),
                        stepsPerUnit);
    };
    counts("node_disk_read_bytes_total", 2.1e6, 1);
    counts("node_disk_written_bytes_total", 3.4e6, 1);
    counts("node_disk_reads_completed_total", 90, 1);
    counts("node_disk_writes_completed_total", 160, 1);
    counts("node_disk_io_time_seconds_total", 0.35, 1000);
}

void addNetworkCard(SeriesBuilder &builder, const Machine &machine, const QByteArray &device)
{
    const Labels labels{{"device", device}};
    constexpr Rhythm traffic{.day = 0.48, .week = 0.12, .noise = 0.35};
    builder.counter("node_network_receive_bytes_total", labels,
                    builder.wave("receive" + device, machine.bytesPerSecond * 0.6, traffic));
    builder.counter("node_network_transmit_bytes_total", labels,
                    builder.wave("transmit" + device, machine.bytesPerSecond, traffic));
    builder.constant("node_network_receive_errs_total", labels, 0);
    builder.constant("node_network_transmit_errs_total", labels, 0);
    builder.constant("node_network_up", labels, 1);
}

/// The mirror of two disks that a hypervisor keeps its backups on.
void addArray(SeriesBuilder &builder)
{
    constexpr double blocks = 1'953'382'464;
    for (const auto &[state, disks] : {std::pair{"active", 2}, {"failed", 0}, {"spare", 0}})
        builder.constant("node_md_disks", {{"device", "md0"}, {"state", state}}, disks);
    builder.constant("node_md_disks_required", {{"device", "md0"}}, 2);
    for (const char *state : {"active", "check", "inactive", "recovering", "resync"})
        builder.constant("node_md_state", {{"device", "md0"}, {"state", state}}, state[0] == 'a' ? 1 : 0);
    builder.constant("node_md_blocks", {{"device", "md0"}}, blocks);
    builder.constant("node_md_blocks_synced", {{"device", "md0"}}, blocks);
}

void addSensors(SeriesBuilder &builder)
{
    const Wave package = builder.wave("temperature", 46, {.day = 0.06, .noise = 0.08});
    builder.gauge("node_hwmon_temp_celsius", {{"chip", "platform_coretemp_0"}, {"sensor", "temp1"}},
                  [package](double seconds) { return std::round(package.at(seconds)); });
}

/// What smartmon.sh tells of an SSD that was bought some years ago and wears by a few percent a year.
void addWear(SeriesBuilder &builder, const Machine &machine, const QByteArray &disk, base::Instant made)
{
    constexpr double year = 365.25 * day;
    const QByteArray own = machine.name + disk;
    const double bought = toSeconds(made) - (2 + 5 * fractionOf(own)) * year;
    const double wornPerYear = 6 + 8 * fractionOf("wear" + own); // percent
    const Labels labels{{"disk", disk}, {"type", "sat"}};
    const QByteArray serial =
        QByteArray::number(qulonglong(fractionOf("serial" + own) * 1e12)).rightJustified(12, '0');
    builder.constant("smartmon_device_info",
                     {{"device_model", "Invented SSD 1TB"},
                      {"disk", disk},
                      {"model_family", "Invented"},
                      {"serial_number", serial},
                      {"type", "sat"}},
                     1);
    builder.constant("smartmon_device_smart_healthy", labels, 1);
    builder.constant("smartmon_reallocated_sector_ct_raw_value", labels,
                     fractionOf("sectors" + own) < 0.3 ? 4 : 0);
    builder.constant("smartmon_current_pending_sector_raw_value", labels, 0);
    builder.gauge("smartmon_power_on_hours_raw_value", labels,
                  [bought](double seconds) { return std::floor((seconds - bought) / 3600); });
    builder.gauge("smartmon_wear_leveling_count_value", labels, [bought, wornPerYear](double seconds) {
        return std::clamp(std::ceil(100 - wornPerYear * (seconds - bought) / year), 1.0, 100.0);
    });
}

/// The script runs every quarter of an hour.
void addDisks(SeriesBuilder &builder, const Machine &machine, base::Instant made)
{
    for (const char *disk : {"/dev/sda", "/dev/sdb"})
        addWear(builder, machine, disk, made);
    builder.gauge("node_textfile_mtime_seconds",
                  {{"file", "/var/lib/prometheus/node-exporter/smartmon.prom"}},
                  [](double seconds) { return std::floor(seconds / 900) * 900; });
}

} // namespace

void addDeviceSeries(SeriesBuilder &builder, const Machine &machine, base::Instant made)
{
    for (const Filesystem &filesystem : machine.filesystems)
        addFilesystem(builder, filesystem, made);
    addDisk(builder, machine, "sda");
    const bool physical = machine.kind == Machine::Kind::Hypervisor;
    addNetworkCard(builder, machine, physical ? "eno1" : "ens18");
    if (physical) {
        addArray(builder);
        addSensors(builder);
        addDisks(builder, machine, made);
    }
}

} // namespace demo
