// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/updates/updates.h"

#include "models/updates/imagereader.h"
#include "models/updates/machinereader.h"
#include "models/updates/pastreader.h"
#include "models/updates/updatequestions.h"

namespace updates {

Updates read(const survey::Input &input)
{
    Updates all{.machines = readMachines(input),
                .containers = readImages(input),
                .debts = {},
                .fleetDebt = {},
                .moment = input.moment};
    all.debts = readDebts(input.answers.of(debtQuestion), all.machines, input.moment);
    QHash<QString, const metrics::Series *> hours;
    for (const metrics::Series &series : input.answers.series(weeksQuestion))
        hours.insert(series.labels.value(u"instance"), &series);
    QHash<QString, Debt *> debts;
    for (Debt &debt : all.debts)
        debts.insert(debt.instance, &debt);
    for (MachineUpdates &machine : all.machines) {
        Debt *debt = debts.value(machine.instance);
        const metrics::Series *series = hours.value(machine.instance);
        readWeeks(machine, series ? *series : metrics::Series(), debt, input.moment);
        if (debt) // its days end before today: what is told now knows whether anything still waits
            debt->oldest = machine.pendingSince;
    }
    all.fleetDebt = sumOf(all.debts);
    return all;
}

} // namespace updates
