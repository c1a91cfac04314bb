// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/survey/input.h"
#include "models/updates/machineupdates.h"
#include "models/updates/runningimage.h"

namespace updates {

/// How many security updates waited, day by day: a debt that grows while nobody pays it.
struct Debt {
    QString name; ///< of the machine; empty: of the whole fleet
    QString instance;
    QList<qint64> days; ///< ms since the epoch, each the end of a day; those that are not known are missing
    QList<double> values; ///< packages that waited on average over that day
    std::optional<base::Instant> oldest; ///< something has waited since, at least; nothing: nothing waits

    double packageDays() const; ///< packages × days, of the days that are known

    bool operator==(const Debt &) const = default;
};

/// What waits to be installed, everywhere.
struct Updates {
    QList<MachineUpdates> machines; ///< by name, then instance
    QList<RunningImage> containers; ///< by machine, then name
    bool watchesContainers = false; ///< some exporter tells of containers, or did within a week
    QList<Debt> debts; ///< by name; machines that were told of within 90 days
    Debt fleetDebt;
    base::Instant moment; ///< all of it is of then
};

inline constexpr base::Milliseconds debtLength = std::chrono::days(90);

/// Eight questions, however many machines there are.
QList<survey::Question> questions();

Updates read(const survey::Input &input);

} // namespace updates
