// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/bigstore.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// A series of a machine: its labels besides instance and job, its value at the moment, and its slope a
/// second.
struct Shape {
    QByteArray name;
    QByteArray labels;
    double value = 0;
    double slope = 0;
};

void addEach(QList<Shape> &shapes, const QByteArray &name, const QByteArray &label,
             const QList<QByteArray> &values, double value, double slope = 0)
{
    for (const QByteArray &one : values)
        shapes.append({name, "," + label + "=\"" + one + '"', value, slope});
}

/// About what a virtual machine's node-exporter tells, in 200 series.
QList<Shape> shapes(bool ailing, qint64 moment)
{
    QList<Shape> all{{"up", "", 1},
                     {"node_uname_info", "", 1},
                     {"node_load5", "", 0.5},
                     {"node_memory_MemAvailable_bytes", "", ailing ? 1e8 : 4e9},
                     {"node_memory_MemTotal_bytes", "", 8e9},
                     {"node_memory_SwapFree_bytes", "", 1e9},
                     {"node_memory_SwapTotal_bytes", "", 1e9},
                     {"node_vmstat_oom_kill", "", 0},
                     {"node_pressure_cpu_waiting_seconds_total", "", 10, 0.01},
                     {"node_pressure_io_stalled_seconds_total", "", 10, 0.01},
                     {"node_pressure_memory_stalled_seconds_total", "", 10, 0},
                     {"node_timex_sync_status", "", 1},
                     {"node_timex_maxerror_seconds", "", 0.01},
                     {"node_time_seconds", "", double(moment), 1},
                     {"node_boot_time_seconds", "", double(moment) - 9e5}};
    for (const char *cpu : {"0", "1", "2", "3"})
        for (const char *mode : {"idle", "user", "system", "iowait", "steal", "nice", "irq", "softirq"})
            all.append({"node_cpu_seconds_total", QByteArray(",cpu=\"") + cpu + "\",mode=\"" + mode + '"',
                        9e5, qstrcmp(mode, "idle") == 0 ? 0.8 : 0.02});
    for (const char *mount : {"/", "/srv", "/var"})
        for (const auto &[name, value] : {std::pair("node_filesystem_avail_bytes", ailing ? 2e9 : 5e10),
                                          {"node_filesystem_size_bytes", 1e11},
                                          {"node_filesystem_files_free", 9e5},
                                          {"node_filesystem_files", 1e6},
                                          {"node_filesystem_readonly", 0.0},
                                          {"node_filesystem_device_error", 0.0}})
            all.append({name, QByteArray(",device=\"/dev/sda\",fstype=\"ext4\",mountpoint=\"") + mount + '"',
                        value});
    for (const char *name : {"receive_bytes", "transmit_bytes", "receive_packets", "transmit_packets",
                             "receive_errs", "transmit_errs", "receive_drop", "transmit_drop"})
        addEach(all, QByteArray("node_network_") + name + "_total", "device", {"eth0", "eth1"}, 1e9, 100);
    for (int unit = 0; unit < 20; ++unit)
        for (const char *state : {"active", "failed", "inactive"})
            all.append({"node_systemd_unit_state",
                        ",name=\"unit" + QByteArray::number(unit) + ".service\",state=\"" + state + '"',
                        qstrcmp(state, "active") == 0 ? 1.0 : 0.0});
    for (int other = int(all.size()); other < 200; ++other)
        all.append({"node_other_" + QByteArray::number(other) + "_total", "", 1e6, 1});
    return all;
}

QByteArray linesOf(int machine, qint64 moment)
{
    const QByteArray name = "host" + QByteArray::number(machine).rightJustified(4, '0');
    QByteArray lines;
    for (const Shape &shape : shapes(machine % 50 == 0, moment)) {
        QByteArray labels = "{instance=\"" + name + ":9100\",job=\"node\"" + shape.labels;
        if (shape.name == "node_uname_info")
            labels += ",nodename=\"" + name + '"';
        for (qint64 ago = 600; ago >= 0; ago -= 60)
            lines += shape.name + labels + "} "
                + QByteArray::number(shape.value - shape.slope * double(ago), 'g', 15) + ' '
                + QByteArray::number((moment - ago) * 1000) + '\n';
    }
    return lines;
}

} // namespace

bool BigStore::start(int machines, qint64 momentSeconds)
{
    const bool started =
        m_store.start(u"victoria-metrics"_s,
                      {u"-httpListenAddr=%1"_s, u"-storageDataPath="_s + m_folder.filePath(u"data"_s),
                       u"-retentionPeriod=1y"_s, u"-loggerLevel=ERROR"_s},
                      u"/health"_s);
    QByteArray batch;
    for (int machine = 0; started && machine < machines; ++machine) {
        batch += linesOf(machine, momentSeconds);
        if (machine % 50 == 49 || machine + 1 == machines)
            (void)fetched(m_store.url(u"/api/v1/import/prometheus"_s), std::exchange(batch, {}));
    }
    (void)fetched(m_store.url(u"/internal/force_flush"_s));
    return started;
}

double BigStore::cpuSeconds() const
{
    QFile stat(u"/proc/%1/stat"_s.arg(m_store.processId()));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = stat.readAll().split(')').last().simplified().split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / double(sysconf(_SC_CLK_TCK));
}
