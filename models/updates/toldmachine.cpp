// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/updates/toldmachine.h"

#include "models/updates/updatequestions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace updates {

using namespace Qt::StringLiterals;
using metrics::Sample;

namespace {

constexpr double secondsApart = 60; // series of one scrape, as two servers date them

constexpr QStringView allMarks[]{u"pending",      u"held",   u"autoremove", u"reboot",    u"cache",
                                 u"kernelstatus", u"kernel", u"file",       u"installed", u"system"};

constexpr double mostPackages = 1e6; // a count beyond it is none

bool isCount(double value)
{
    return value >= 0 && value <= mostPackages;
}

QList<Origin> originsOf(const QList<const Sample *> &samples)
{
    QList<Origin> origins;
    for (const Sample *sample : samples)
        if (isCount(sample->value) && sample->value >= 1)
            origins.append({.origin = sample->labels.value(u"origin"),
                            .architecture = sample->labels.value(u"arch"),
                            .count = int(std::lround(sample->value))});
    std::ranges::sort(origins, {}, [](const Origin &one) { return std::tie(one.origin, one.architecture); });
    return origins;
}

int total(const QList<Origin> &origins)
{
    return std::accumulate(origins.begin(), origins.end(), 0,
                           [](int sum, const Origin &one) { return sum + one.count; });
}

/// "Debian:bookworm/stable" is apt_info.py's way, "Debian:10.4/stable" that of apt.sh; its zero has no
/// origin.
Generation generationOf(const ToldMachine &told)
{
    if (!told.of(u"installed").isEmpty())
        return Generation::Recent;
    for (const Sample *sample : told.of(u"pending")) {
        const QString origin = sample->labels.value(u"origin");
        if (origin.isEmpty() || origin.section(u':', 1).left(1).front().isDigit())
            return Generation::Shell;
    }
    return told.tellsOfUpdates() ? Generation::Early : Generation::None;
}

/// Debian 10 files its security updates under "Debian:buster/oldstable", like all others; apt.sh names the
/// archive itself, "Debian-Security".
bool hidesSecurity(const MachineUpdates &machine, const ToldMachine &told)
{
    if (machine.generation == Generation::Shell)
        return false;
    const bool isBuster = std::ranges::any_of(told.of(u"system"), [](const Sample *sample) {
        return sample->labels.value(u"id") == "debian"_L1 && sample->labels.value(u"version_id") == "10"_L1;
    });
    return isBuster || std::ranges::any_of(machine.pending, [](const Origin &one) {
               return one.origin.contains("Debian:buster/"_L1) && !one.isSecurity();
           });
}

void readPending(MachineUpdates &machine, const ToldMachine &told)
{
    machine.pending = originsOf(told.of(u"pending"));
    const int all = total(machine.pending);
    int security = 0;
    for (const Origin &one : std::as_const(machine.pending))
        security += one.isSecurity() ? one.count : 0;
    if (!hidesSecurity(machine, told))
        machine.security = security;
    machine.other = machine.security ? all - security : all;
}

/// apt.sh and half a year of apt_info.py do not count what is held, or count all of it.
void readHeld(MachineUpdates &machine, const ToldMachine &told)
{
    machine.heldBack = originsOf(told.of(u"held"));
    const int held = total(machine.heldBack);
    machine.heldIsAll = held > 0 && machine.heldBack == machine.pending;
    if (machine.generation != Generation::Shell && !machine.heldIsAll)
        machine.held = held;
}

void readKernel(MachineUpdates &machine, const ToldMachine &told)
{
    machine.kernel = told.newestLabel(u"kernel", u"release");
    const auto status = told.highest(u"kernelstatus");
    if (!status || *status < 0 || *status > 3)
        return;
    machine.kernelStatus = Kernel(int(*status));
    machine.expectedKernel = told.newestLabel(u"kernelstatus", u"expected");
}

} // namespace

std::optional<double> ToldMachine::highest(QStringView mark) const
{
    std::optional<double> highest;
    for (const Sample *sample : of(mark))
        highest = std::max(highest, std::optional(sample->value));
    return highest;
}

QString ToldMachine::newestLabel(QStringView mark, QStringView label) const
{
    const auto those = of(mark);
    const auto newest = std::ranges::max_element(those, {}, &Sample::value);
    return newest == those.end() ? QString() : (*newest)->labels.value(label);
}

bool ToldMachine::tellsOfUpdates() const
{
    return !of(u"reboot").isEmpty() || !of(u"pending").isEmpty() || !of(u"cache").isEmpty();
}

QHash<QString, ToldMachine> toldMachines(const survey::Answer &answer)
{
    QHash<QString, ToldMachine> told;
    for (const QStringView mark : allMarks)
        for (const Sample *sample : markedSamples(answer, mark))
            told[sample->labels.value(u"instance")].samples[mark.toString()].append(sample);
    return told;
}

void dropEnded(ToldMachine &last, const ToldMachine &dates)
{
    const auto spoke = dates.highest(u"reboot");
    if (!spoke)
        return;
    for (const QStringView mark : {u"pending", u"held"}) {
        const auto dated = dates.of(mark);
        last.samples[mark.toString()].removeIf([&](const Sample *sample) {
            const auto date = std::ranges::find_if(
                dated, [sample](const Sample *one) { return one->labels == sample->labels; });
            return date == dated.end() || (*date)->value < *spoke - secondsApart;
        });
    }
}

void readTold(MachineUpdates &machine, const ToldMachine &told)
{
    machine.generation = generationOf(told);
    readPending(machine, told);
    readHeld(machine, told);
    readKernel(machine, told);
    if (const auto packages = told.highest(u"autoremove"); packages && isCount(*packages))
        machine.autoremove = int(std::lround(*packages));
    const bool asked = told.highest(u"reboot").value_or(0) >= 1;
    const bool newerKernel = machine.kernelStatus.value_or(Kernel::Unknown) >= Kernel::AbiUpgrade;
    if (asked || newerKernel)
        machine.reboot = Reboot::Yes;
    else if (machine.kernelStatus == Kernel::Current)
        machine.reboot = Reboot::No;
}

} // namespace updates
