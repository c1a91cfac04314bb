// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/updates/pastreader.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace updates {

using base::instantFromMs;

namespace {

constexpr base::Milliseconds longestWait = std::chrono::days(2);

bool isCount(double value)
{
    return std::isfinite(value) && value >= 0;
}

} // namespace

/// A silence in between is no fall: what is lower after it may have been installed at any time.
void readWeeks(MachineUpdates &machine, const metrics::Series &hours)
{
    std::optional<double> before;
    for (qsizetype i = 0; i < hours.values.size(); ++i) {
        const double value = hours.values.at(i);
        if (!isCount(value))
            continue;
        if (before && value < *before) {
            ++machine.falls;
            machine.lastFall = instantFromMs(hours.times.at(i));
        }
        if (value > 0 && !machine.pendingSince)
            machine.pendingSince = instantFromMs(hours.times.at(i));
        else if (value <= 0)
            machine.pendingSince.reset();
        before = value;
    }
    if (!before)
        return;
    const auto waitsFrom = std::max(machine.pendingSince, machine.lastFall);
    const bool waits = machine.pendingSince && instantFromMs(hours.times.last()) - *waitsFrom > longestWait;
    machine.automatic = waits ? Automatic::NotProven
        : machine.falls > 0   ? Automatic::Proven
                              : Automatic::NotSeen;
}

double Debt::packageDays() const
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

QList<Debt> readDebts(const survey::Answer &days, const QList<MachineUpdates> &machines)
{
    QHash<QString, QString> names;
    for (const MachineUpdates &machine : machines)
        names.insert(machine.instance, machine.name);
    QList<Debt> debts;
    for (const metrics::Series &series : days.series) {
        const QString instance = series.labels.value(u"instance");
        Debt debt{.name = names.value(instance, instance), .instance = instance};
        for (qsizetype i = 0; i < series.values.size(); ++i) {
            const double value = series.values.at(i);
            if (!isCount(value))
                continue;
            debt.days.append(series.times.at(i));
            debt.values.append(value);
            if (value <= 0)
                debt.oldest.reset();
            else if (!debt.oldest)
                debt.oldest = instantFromMs(series.times.at(i)) - std::chrono::days(1);
        }
        if (!debt.days.isEmpty())
            debts.append(debt);
    }
    std::ranges::sort(debts, {}, [](const Debt &one) { return std::tie(one.name, one.instance); });
    return debts;
}

Debt sumOf(const QList<Debt> &debts)
{
    QMap<qint64, double> sums;
    Debt sum;
    for (const Debt &debt : debts) {
        for (qsizetype i = 0; i < debt.days.size(); ++i)
            sums[debt.days.at(i)] += debt.values.at(i);
        if (debt.oldest && (!sum.oldest || *debt.oldest < *sum.oldest))
            sum.oldest = debt.oldest;
    }
    sum.days = sums.keys();
    sum.values = sums.values();
    return sum;
}

} // namespace updates
