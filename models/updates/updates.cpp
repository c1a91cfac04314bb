// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/updates/updates.h"

#include "models/updates/imagereader.h"
#include "models/updates/machinereader.h"
#include "models/updates/pastreader.h"
#include "models/updates/updatequestions.h"

namespace updates {

namespace {

/// What waits for longer than the hours are known for is known by the day.
void lengthen(MachineUpdates &machine, const Debt &debt)
{
    if (machine.pendingSince && debt.oldest)
        machine.pendingSince = std::min(*machine.pendingSince, *debt.oldest);
}

/// The days end with the last whole one; the hours know whether anything still waits.
void shorten(Debt &debt, const MachineUpdates &machine)
{
    debt.oldest = machine.pendingSince;
}

} // namespace

Updates read(const survey::Input &input)
{
    Updates all{.machines = readMachines(input),
                .containers = readImages(input),
                .debts = {},
                .fleetDebt = {},
                .moment = input.moment};
    all.watchesContainers = !all.containers.isEmpty();
    all.debts = readDebts(input.answers.of(debtQuestion), all.machines);
    QHash<QString, const metrics::Series *> hours;
    for (const metrics::Series &series : input.answers.series(weeksQuestion))
        hours.insert(series.labels.value(u"instance"), &series);
    QHash<QString, Debt *> debts;
    for (Debt &debt : all.debts)
        debts.insert(debt.instance, &debt);
    for (MachineUpdates &machine : all.machines) {
        if (const metrics::Series *series = hours.value(machine.instance))
            readWeeks(machine, *series);
        if (Debt *debt = debts.value(machine.instance)) {
            lengthen(machine, *debt);
            shorten(*debt, machine);
        }
    }
    all.fleetDebt = sumOf(all.debts);
    return all;
}

} // namespace updates
