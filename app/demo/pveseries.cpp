// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/pveseries.h"

#include <algorithm>
#include <cmath>

namespace demo {

namespace {

/// A node or a guest, under its Proxmox id.
void addMember(SeriesBuilder &builder, const QByteArray &id, const Machine &machine)
{
    const Labels labels{{"id", id}};
    const Wave busy = builder.wave("cpu" + id, machine.cpuBusy, {.day = 0.42, .week = 0.1, .noise = 0.4});
    const Wave used = builder.wave("memory" + id, machine.memoryUsed, {.day = 0.03, .noise = 0.03});
    builder.constant("pve_up", labels, 1);
    builder.gauge("pve_cpu_usage_ratio", labels,
                  [busy](double seconds) { return std::round(busy.at(seconds) * 1e4) / 1e4; });
    builder.constant("pve_cpu_usage_limit", labels, machine.cores);
    builder.constant("pve_memory_size_bytes", labels, machine.memoryBytes);
    builder.gauge("pve_memory_usage_bytes", labels, [used, size = machine.memoryBytes](double seconds) {
        return std::floor(size * used.at(seconds));
    });
    builder.gauge("pve_uptime_seconds", labels, [past = builder.past()](double seconds) {
        return std::floor(seconds - past.bootBefore(seconds));
    });
}

void addGuest(SeriesBuilder &builder, const QByteArray &id, const Machine &guest)
{
    addMember(builder, id, guest);
    builder.constant("pve_guest_info",
                     {{"id", id},
                      {"name", guest.name},
                      {"node", guest.parent},
                      {"tags", ""},
                      {"template", "0"},
                      {"type", "qemu"}},
                     1);
    if (guest.backup == Machine::Backup::None)
        builder.constant("pve_not_backed_up_info", {{"id", id}}, 1);
    builder.constant("pve_onboot_status", {{"id", id}, {"node", guest.parent}, {"type", "qemu"}}, 1);
}

} // namespace

void addPveSeries(SeriesBuilder &builder, const Fleet &fleet, const Machine &hypervisor)
{
    const QByteArray node = "node/" + hypervisor.name;
    addMember(builder, node, hypervisor);
    builder.constant("pve_node_info",
                     {{"id", node}, {"level", ""}, {"name", hypervisor.name}, {"nodeid", "0"}}, 1);
    const auto without = std::ranges::count_if(fleet.machines, [&hypervisor](const Machine &one) {
        return one.parent == hypervisor.name && one.backup == Machine::Backup::None;
    });
    builder.constant("pve_not_backed_up_total", {{"id", node}}, double(without));
    const QByteArray storage = "storage/" + hypervisor.name + "/local-lvm";
    builder.constant("pve_disk_size_bytes", {{"id", storage}}, 1.86e12);
    builder.constant("pve_disk_usage_bytes", {{"id", storage}}, 1.07e12);
    int number = 100;
    for (const Machine &guest : fleet.machines)
        if (guest.parent == hypervisor.name)
            addGuest(builder, "qemu/" + QByteArray::number(++number), guest);
}

} // namespace demo
