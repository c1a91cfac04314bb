// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/signalguess.h"

#include "models/console/metricwords.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

const auto instance = u"instance"_s;

/// How metrics begin that tell of a group. The first that fits counts, so the longer ones come first.
struct Beginning {
    QLatin1StringView name;
    QLatin1StringView group;
};

constexpr Beginning beginnings[] = {
    {"node_cpu"_L1, "processor"_L1},
    {"node_load"_L1, "processor"_L1},
    {"node_pressure_cpu"_L1, "processor"_L1},
    {"node_memory"_L1, "memory"_L1},
    {"node_vmstat"_L1, "memory"_L1},
    {"node_pressure_memory"_L1, "memory"_L1},
    {"node_filesystem"_L1, "storage"_L1},
    {"node_disk"_L1, "disks"_L1},
    {"node_md"_L1, "disks"_L1},
    {"node_zfs"_L1, "disks"_L1},
    {"smart"_L1, "disks"_L1},
    {"node_network"_L1, "network"_L1},
    {"node_netstat"_L1, "network"_L1},
    {"node_sockstat"_L1, "network"_L1},
    {"probe"_L1, "services"_L1},
    {"snmp"_L1, "network"_L1},
    {"if"_L1, "network"_L1},
    {"pve"_L1, "virtualisation"_L1},
    {"libvirt"_L1, "virtualisation"_L1},
    {"container"_L1, "containers"_L1},
    {"docker"_L1, "containers"_L1},
    {"engine_daemon"_L1, "containers"_L1},
};

/// Labels by which exporters name machines that are not themselves, the surest first.
struct Naming {
    QLatin1StringView label;
    QLatin1StringView kind;
};

constexpr Naming namings[] = {
    {"nodename"_L1, "host"_L1}, {"hostname"_L1, "host"_L1},   {"host"_L1, "host"_L1},
    {"vm"_L1, "vm"_L1},         {"domain"_L1, "vm"_L1},       {"guest"_L1, "vm"_L1},
    {"name"_L1, "vm"_L1},       {"node"_L1, "hypervisor"_L1},
};

/// Labels by which exporters name what people use, the surest first.
constexpr QLatin1StringView serviceNamings[] = {"service"_L1, "instance_name"_L1, "url"_L1, "vhost"_L1};

/// "node_cpu" begins node_cpu_seconds_total, and not node_cpuinfo.
bool begins(const QString &metric, QLatin1StringView name)
{
    return metric.startsWith(name) && (metric.size() == name.size() || metric.at(name.size()) == u'_');
}

qsizetype valuesOf(const QString &label, const QList<metrics::Labels> &answer)
{
    QStringList values;
    for (const metrics::Labels &one : answer)
        values.append(one.value(label));
    values.removeDuplicates();
    return values.size();
}

} // namespace

QStringList namingLabels(const QList<metrics::Labels> &answer)
{
    QStringList labels;
    if (answer.isEmpty())
        return labels;
    for (const auto &[name, value] : answer.first()) {
        const bool everywhere = std::ranges::all_of(
            answer, [&name](const metrics::Labels &one) { return !one.value(name).isEmpty(); });
        if (everywhere && name != "__name__"_L1)
            labels.append(name);
    }
    std::ranges::stable_partition(labels, [](const QString &name) { return name == instance; });
    return labels;
}

GuessedSubject guessedSubject(const QString &query, const QList<metrics::Labels> &answer)
{
    const QStringList labels = namingLabels(answer);
    const QStringList metrics = metricsOf(query);
    const auto isOf = [&metrics](QLatin1StringView exporter) {
        return std::ranges::any_of(metrics,
                                   [exporter](const QString &metric) { return begins(metric, exporter); });
    };
    if (isOf("probe"_L1)) // what a blackbox exporter looks at
        return {.kind = u"service"_s, .namedBy = {}};
    if (!isOf("node"_L1) && guessedGroup(query) == "system"_L1)
        for (const QLatin1StringView label : serviceNamings)
            if (labels.contains(label))
                return {.kind = u"service"_s, .namedBy = label};
    const bool isGuests = guessedGroup(query) == "virtualisation"_L1;
    const bool ofMany = valuesOf(instance, answer) == 1 && answer.size() > 1 && isGuests;
    if (labels.isEmpty() || (labels.contains(instance) && !ofMany))
        return {.kind = u"host"_s, .namedBy = {}};
    for (const auto &[label, kind] : namings)
        if (labels.contains(label) && valuesOf(label, answer) == answer.size())
            return {.kind = kind, .namedBy = label};
    return {.kind = u"host"_s, .namedBy = {}};
}

QString guessedGroup(const QString &query)
{
    for (const QString &metric : metricsOf(query))
        for (const auto &[name, group] : beginnings)
            if (begins(metric, name))
                return group;
    return u"system"_s;
}

const QStringList &subjectKinds()
{
    static const QStringList kinds{u"host"_s, u"vm"_s, u"hypervisor"_s, u"service"_s};
    return kinds;
}

const QStringList &signalGroups()
{
    static const QStringList groups{u"reach"_s,      u"processor"_s, u"memory"_s, u"storage"_s,
                                    u"disks"_s,      u"network"_s,   u"system"_s, u"virtualisation"_s,
                                    u"containers"_s, u"services"_s};
    return groups;
}

} // namespace console
