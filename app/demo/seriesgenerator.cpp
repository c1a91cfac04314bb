// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/seriesgenerator.h"

#include "app/demo/alertseries.h"
#include "app/demo/backupseries.h"
#include "app/demo/containerseries.h"
#include "app/demo/deviceseries.h"
#include "app/demo/machineseries.h"
#include "app/demo/pveseries.h"
#include "app/demo/serviceseries.h"
#include "app/demo/upkeepseries.h"

namespace demo {

namespace {

QByteArray restoredKernel(const Fleet &fleet, const Machine &machine)
{
    const auto incident = std::ranges::find(fleet.incidents, machine.name, &Incident::subject);
    return incident == fleet.incidents.cend() ? QByteArray() : incident->restoredKernel;
}

/// What the scraper itself says about a target; it goes on when the target is silent.
SeriesGroup scraperGroup(const QByteArray &job, const QByteArray &instance, const Past &past)
{
    SeriesGroup group;
    SeriesBuilder builder(group, job, instance, past);
    builder.gauge("up", {}, [past](double seconds) { return past.isSilentAt(seconds) ? 0 : 1; });
    const Wave took = builder.wave("scrape", 0.031, {.noise = 0.5});
    builder.gauge("scrape_duration_seconds", {}, [past, took](double seconds) {
        return past.isSilentAt(seconds) ? 10 : std::round(took.at(seconds) * 1e6) / 1e6;
    });
    return group;
}

} // namespace

SeriesGenerator::SeriesGenerator(const Fleet &fleet, base::Instant made)
{
    for (const Incident &incident : fleet.incidents)
        m_incidents.push_back(stretchOf(incident, made));
    std::ranges::sort(m_incidents, {}, &Stretch::from);
    for (const Machine &machine : fleet.machines) {
        addMachine(fleet, machine, made);
        addServices(fleet, machine, made);
    }
    addEvaluator(fleet, made);
}

void SeriesGenerator::addEvaluator(const Fleet &fleet, base::Instant made)
{
    SeriesGroup group;
    SeriesBuilder builder(group, "vmalert", "monitoring." + fleet.domain + ":8880", {});
    addEvaluatorSeries(builder, made);
    m_groups.push_back(std::move(group));
}

void SeriesGenerator::addMachine(const Fleet &fleet, const Machine &machine, base::Instant made)
{
    const Past past = pastOf(fleet, machine, made);
    const QByteArray address = machine.name + '.' + fleet.domain;
    SeriesGroup exported{.silences = past.silences};
    SeriesBuilder builder(exported, "node", address + ":9100", past);
    addMachineSeries(builder, machine, restoredKernel(fleet, machine));
    addDeviceSeries(builder, machine, made);
    addUpkeepSeries(builder, machine, made);
    addBackupSeries(builder, machine, made);
    m_groups.push_back(std::move(exported));
    m_groups.push_back(scraperGroup("node", address + ":9100", past));
    SeriesBuilder rules(m_groups.back(), "node", address + ":9100", past);
    addAlertSeries(rules, "HostDown", past.silences, made);
    if (machine.collectorHoursAgo)
        addCollector(address + ":8428", past, toSeconds(made) - *machine.collectorHoursAgo * 3600);
    if (!machine.containers.isEmpty())
        addContainers(machine, address + ":8080", past);
    if (machine.kind == Machine::Kind::Vm)
        return;
    SeriesGroup guests{.silences = past.silences};
    SeriesBuilder pve(guests, "pve", address, past);
    addPveSeries(pve, fleet, machine);
    m_groups.push_back(std::move(guests));
    m_groups.push_back(scraperGroup("pve", address, past));
}

void SeriesGenerator::addContainers(const Machine &machine, const QByteArray &instance, const Past &past)
{
    SeriesGroup exported{.silences = past.silences};
    SeriesBuilder builder(exported, "cadvisor", instance, past);
    addContainerSeries(builder, machine);
    m_groups.push_back(std::move(exported));
    m_groups.push_back(scraperGroup("cadvisor", instance, past));
}

/// What VictoriaMetrics tells of itself: when it read the list of its targets.
void SeriesGenerator::addCollector(const QByteArray &instance, const Past &past, double read)
{
    SeriesGroup exported{.silences = past.silences};
    SeriesBuilder builder(exported, "victoriametrics", instance, past);
    builder.gauge("vm_promscrape_config_last_reload_success_timestamp_seconds", {},
                  [read = std::floor(read)](double seconds) { return seconds < read ? read - 6.5e6 : read; });
    m_groups.push_back(std::move(exported));
    m_groups.push_back(scraperGroup("victoriametrics", instance, past));
}

void SeriesGenerator::addServices(const Fleet &fleet, const Machine &host, base::Instant made)
{
    const Past past = pastOf(fleet, host, made);
    SeriesGroup probes;
    SeriesGroup counts{.silences = past.silences};
    for (const Service &service : fleet.services) {
        if (service.host != host.name)
            continue;
        const QByteArray address = service.name + '.' + fleet.domain;
        SeriesBuilder probe(probes, "blackbox", "https://" + address, past);
        addProbeSeries(probe, service, made);
        addProbeAlerts(probe, made);
        SeriesBuilder count(counts, service.name, address, past);
        addCountSeries(count, service, made);
    }
    m_groups.push_back(std::move(probes));
    m_groups.push_back(std::move(counts));
}

} // namespace demo
