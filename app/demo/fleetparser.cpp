// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/fleetparser.h"

#include "app/demo/tomlreader.h"

#include <QFile>

using namespace Qt::StringLiterals;

// At namespace scope, because a static library's resources are dropped unless something names them.
static void initResource()
{
    Q_INIT_RESOURCE(demo);
}

namespace demo {

namespace {

constexpr double bytesPerGb = 1e9;
constexpr double bytesPerMb = 1e6;
constexpr double bytesPerMbit = 1e6 / 8;

Filesystem readFilesystem(const TomlReader &entry)
{
    return {.mount = entry.text("mount"),
            .device = entry.text("device"),
            .bytes = entry.number("size_gb", 0.1, 1e6) * bytesPerGb,
            .used = entry.number("used", 0, 1),
            .growthPerDay = entry.number("growth_per_day", 0, 0.1, 0)};
}

Container readContainer(const TomlReader &entry)
{
    return {.name = entry.text("name"),
            .cores = entry.number("cores", 0, 256),
            .coresLimit = entry.number("cores_limit", 0, 256, 0),
            .memoryBytes = entry.number("memory_mb", 1, 1e6) * bytesPerMb,
            .memoryLimit = entry.number("memory_limit_mb", 1, 1e6, 0) * bytesPerMb,
            .bytesPerSecond = entry.number("net_mbit", 0, 1e5, 0) * bytesPerMbit};
}

Machine readMachine(const TomlReader &entry)
{
    Machine machine{.name = entry.text("name"),
                    .kind = entry.oneOf("kind", {"hypervisor", "vm"}) == 0 ? Machine::Kind::Hypervisor
                                                                           : Machine::Kind::Vm,
                    .parent = entry.text("parent", ""),
                    .site = entry.text("site", ""),
                    .cores = int(entry.number("cores", 1, 256)),
                    .memoryBytes = entry.number("memory_gb", 0.1, 1e5) * bytesPerGb,
                    .cpuBusy = entry.number("cpu_busy", 0, 0.5),
                    .memoryUsed = entry.number("memory_used", 0, 0.99),
                    .bytesPerSecond = entry.number("net_mbit", 0, 1e5) * bytesPerMbit,
                    .uptimeDays = entry.number("uptime_days", 0, 3000),
                    .os = entry.text("os", "Debian GNU/Linux 13 (trixie)"),
                    .kernel = entry.text("kernel", "6.12.48+deb13-amd64"),
                    .updates = int(entry.number("updates", 0, 10'000, 0)),
                    .securityUpdates = int(entry.number("security_updates", 0, 10'000, 0)),
                    .installed = int(entry.number("installed", 0, 10'000, 0)),
                    .installedHoursAgo = entry.number("installed_hours_ago", 0, 700, 0)};
    if (entry.has("collector_hours_ago"))
        machine.collectorHoursAgo = entry.number("collector_hours_ago", 0, 700);
    if (entry.has("reboot_pending_days"))
        machine.rebootPendingDays = entry.number("reboot_pending_days", 0, 3000);
    if (entry.has("backup"))
        machine.backup = Machine::Backup(entry.oneOf("backup", {"nightly", "untold", "none"}));
    if (entry.has("backup_stopped_days"))
        machine.backupStoppedDays = entry.number("backup_stopped_days", 0, 3000);
    for (const TomlReader &filesystem : entry.entries("filesystems"))
        machine.filesystems.append(readFilesystem(filesystem));
    for (const TomlReader &container : entry.entries("containers"))
        machine.containers.append(readContainer(container));
    return machine;
}

ServiceCount readCount(const TomlReader &entry)
{
    return {.metric = entry.text("metric"),
            .labels = entry.texts("labels"),
            .level = entry.number("level", 0, 1e12),
            .perDay = entry.number("per_day", 0, 1e9, 0),
            .rhythm = entry.number("rhythm", 0, 0.95, 0),
            .formerly = entry.text("formerly", ""),
            .changedDaysAgo = entry.number("changed_days_ago", 0, 365, 0),
            .overlapDays = entry.number("overlap_days", -100, 100, 0)};
}

Service readService(const TomlReader &entry)
{
    Service service{.name = entry.text("name"),
                    .host = entry.text("host"),
                    .latencySeconds = entry.number("latency_ms", 1, 60'000) / 1000};
    if (entry.has("certificate_days"))
        service.certificateDays = entry.number("certificate_days", 0, 59);
    if (entry.has("renewed_hours_ago"))
        service.renewedHoursAgo = entry.number("renewed_hours_ago", 0, 700);
    for (const TomlReader &count : entry.entries("counts"))
        service.counts.append(readCount(count));
    return service;
}

Incident readIncident(const TomlReader &entry)
{
    Incident incident{.kind = entry.oneOf("kind", {"outage", "data-loss"}) == 0 ? Incident::Kind::Outage
                                                                                : Incident::Kind::DataLoss,
                      .subject = entry.text("subject"),
                      .daysAgo = int(entry.number("days_ago", 1, 29)),
                      .at = QTime::fromString(QString::fromUtf8(entry.text("at")), u"HH:mm"_s),
                      .length = std::chrono::minutes(int(entry.number("minutes", 1, 1440))),
                      .restoredKernel = entry.text("restored_kernel", "")};
    if (!incident.at.isValid())
        entry.refuse("at", u"is not a time of day such as 20:40"_s);
    return incident;
}

/// What a name refers to must exist; towns are inherited from the hypervisor.
void linkTogether(Fleet &fleet, const TomlReader &document)
{
    for (Machine &machine : fleet.machines) {
        if (machine.kind == Machine::Kind::Hypervisor)
            continue;
        const Machine *parent = machineNamed(fleet, machine.parent);
        if (parent)
            machine.site = parent->site;
        else
            document.refuse("machine", u"%1 has no hypervisor"_s.arg(QLatin1StringView(machine.name)));
    }
    for (const Service &service : std::as_const(fleet.services))
        if (!machineNamed(fleet, service.host))
            document.refuse("service", u"%1 runs on no known machine"_s.arg(QLatin1StringView(service.name)));
    for (const Incident &incident : std::as_const(fleet.incidents))
        if (!machineNamed(fleet, incident.subject))
            document.refuse("incident", u"%1 is no known machine"_s.arg(QLatin1StringView(incident.subject)));
}

base::Result<Fleet> readFleet(const toml::table &table)
{
    QStringList faults;
    const TomlReader document(table, u"fleet"_s, faults);
    Fleet fleet{.domain = document.text("domain")};
    for (const TomlReader &entry : document.entries("machine"))
        fleet.machines.append(readMachine(entry));
    for (const TomlReader &entry : document.entries("service"))
        fleet.services.append(readService(entry));
    for (const TomlReader &entry : document.entries("incident"))
        fleet.incidents.append(readIncident(entry));
    linkTogether(fleet, document);
    if (!faults.isEmpty())
        return base::fail(base::Error::Kind::Malformed, faults.constFirst());
    return fleet;
}

} // namespace

base::Result<Fleet> parseFleet(const QByteArray &toml)
{
    try { // Debian's toml++ is built with exceptions; they end here
        return readFleet(toml::parse(std::string_view(toml.constData(), std::size_t(toml.size()))));
    } catch (const toml::parse_error &fault) {
        return base::fail(base::Error::Kind::Malformed,
                          u"line %1: %2"_s.arg(fault.source().begin.line)
                              .arg(QUtf8StringView(fault.description()).toString()));
    }
}

base::Result<Fleet> shippedFleet()
{
    initResource();
    QFile file(u":/demo/fleet.toml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::Error::Kind::Malformed, u"the program was built without its demo fleet"_s);
    return parseFleet(file.readAll());
}

} // namespace demo
