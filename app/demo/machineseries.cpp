// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/machineseries.h"

#include <cmath>

namespace demo {

namespace {

struct Mode {
    const char *name;
    double share; ///< of the time that is not idle
};
constexpr std::array busyModes{Mode{"user", 0.60},    Mode{"system", 0.23}, Mode{"iowait", 0.09},
                               Mode{"softirq", 0.03}, Mode{"steal", 0.01},  Mode{"nice", 0.03},
                               Mode{"irq", 0.01}};
constexpr Rhythm processorRhythm{.day = 0.42, .week = 0.10, .noise = 0.40};

double hundredths(double value)
{
    return std::round(value * 100) / 100;
}

/// Idle is what is left of the time since boot, so that the modes of a core add up to it.
void addCore(SeriesBuilder &builder, const Machine &machine, int core)
{
    const QByteArray cpu = QByteArray::number(core);
    const Wave busy = builder.wave("cpu" + cpu, machine.cpuBusy, processorRhythm);
    for (const Mode &mode : busyModes)
        builder.counter("node_cpu_seconds_total", {{"cpu", cpu}, {"mode", mode.name}},
                        builder.wave("cpu" + cpu, machine.cpuBusy * mode.share, processorRhythm), 100);
    builder.gauge("node_cpu_seconds_total", {{"cpu", cpu}, {"mode", "idle"}},
                  [busy, past = builder.past()](double seconds) {
                      const double boot = past.bootBefore(seconds);
                      return std::floor((seconds - boot - busy.area(boot, seconds)) * 100) / 100;
                  });
}

void addLoad(SeriesBuilder &builder, const Machine &machine)
{
    const Wave queue = builder.wave("cpu0", machine.cpuBusy * machine.cores * 1.15, processorRhythm);
    for (const auto &[metric, window] :
         {std::pair{"node_load1", 60}, {"node_load5", 300}, {"node_load15", 900}})
        builder.gauge(metric, {}, [queue, window](double seconds) {
            return hundredths(queue.area(seconds - window, seconds) / window);
        });
}

void addMemory(SeriesBuilder &builder, const Machine &machine)
{
    const double total = std::floor(machine.memoryBytes / 4096) * 4096;
    const Wave used = builder.wave("memory", machine.memoryUsed, {.day = 0.03, .week = 0.01, .noise = 0.03});
    const auto part = [&](const char *metric, double share) {
        builder.gauge(metric, {}, [used, total, share](double seconds) {
            return std::floor(total * (1 - used.at(seconds)) * share / 4096) * 4096;
        });
    };
    builder.constant("node_memory_MemTotal_bytes", {}, total);
    part("node_memory_MemAvailable_bytes", 1);
    part("node_memory_MemFree_bytes", 0.34);
    part("node_memory_Buffers_bytes", 0.07);
    part("node_memory_Cached_bytes", 0.51);
    builder.constant("node_memory_SwapTotal_bytes", {}, 2'147'479'552);
    builder.constant("node_memory_SwapFree_bytes", {}, 2'109'734'912);
}

void addPressure(SeriesBuilder &builder, const Machine &machine)
{
    const auto stalls = [&](const char *metric, double ratio) {
        builder.counter(metric, {}, builder.wave(metric, ratio * machine.cpuBusy, {.day = 0.4, .noise = 0.5}),
                        1000);
    };
    stalls("node_pressure_cpu_waiting_seconds_total", 0.04);
    stalls("node_pressure_io_waiting_seconds_total", 0.03);
    stalls("node_pressure_io_stalled_seconds_total", 0.02);
    stalls("node_pressure_memory_waiting_seconds_total", 0.002);
    stalls("node_pressure_memory_stalled_seconds_total", 0.001);
}

void addClock(SeriesBuilder &builder)
{
    const Wave offset = builder.wave("offset", 0.0004, {.noise = 0.9});
    builder.gauge("node_timex_offset_seconds", {},
                  [offset](double seconds) { return std::round((offset.at(seconds) - 0.0004) * 1e9) / 1e9; });
    builder.constant("node_timex_sync_status", {}, 1);
    builder.constant("node_timex_maxerror_seconds", {}, 0.0325);
    builder.constant("node_timex_estimated_error_seconds", {}, 0.00012);
    builder.gauge("node_time_seconds", {}, [](double seconds) { return seconds; });
    builder.gauge("node_boot_time_seconds", {},
                  [past = builder.past()](double seconds) { return past.bootBefore(seconds); });
}

/// The kernel is a label, so that another kernel is another series.
void addIdentity(SeriesBuilder &builder, const Machine &machine, const QByteArray &restoredKernel)
{
    const auto kernel = [&](const QByteArray &release, double from, double to) {
        builder.gauge("node_uname_info",
                      {{"domainname", "(none)"},
                       {"machine", "x86_64"},
                       {"nodename", machine.name},
                       {"release", release},
                       {"sysname", "Linux"},
                       {"version", "#1 SMP PREEMPT_DYNAMIC"}},
                      [from, to](double seconds) { return seconds >= from && seconds < to ? 1 : absent; });
    };
    constexpr double ever = std::numeric_limits<double>::infinity();
    kernel(machine.kernel, -ever, builder.past().kernelChange.value_or(ever));
    if (builder.past().kernelChange)
        kernel(restoredKernel, *builder.past().kernelChange, ever);
    const QByteArray version = machine.os.contains("12") ? "12" : "13";
    builder.constant("node_os_info",
                     {{"id", "debian"},
                      {"name", "Debian GNU/Linux"},
                      {"pretty_name", machine.os},
                      {"version_id", version}},
                     1);
    builder.constant(
        "node_dmi_info",
        {{"product_name", machine.kind == Machine::Kind::Vm ? "Standard PC (Q35 + ICH9)" : "ProServer T2"},
         {"system_vendor", machine.kind == Machine::Kind::Vm ? "QEMU" : "Invented"}},
        1);
}

} // namespace

void addMachineSeries(SeriesBuilder &builder, const Machine &machine, const QByteArray &restoredKernel)
{
    for (int core = 0; core < machine.cores; ++core)
        addCore(builder, machine, core);
    addLoad(builder, machine);
    addMemory(builder, machine);
    addPressure(builder, machine);
    addClock(builder);
    addIdentity(builder, machine, restoredKernel);
    builder.constant("node_vmstat_oom_kill", {}, 0);
    builder.counter("node_context_switches_total", {},
                    builder.wave("switches", 4000 * machine.cores, processorRhythm));
}

} // namespace demo
