// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/series.h"
#include "models/survey/answers.h"
#include "models/updates/machineupdates.h"

#include <QHash>

namespace updates {

/// All that one answer tells of one target, by mark.
struct ToldMachine {
    QHash<QString, QList<const metrics::Sample *>> samples;

    QList<const metrics::Sample *> of(QStringView mark) const { return samples.value(mark.toString()); }
    std::optional<double> highest(QStringView mark) const;
    /// A label of the sample that was seen last.
    QString newestLabel(QStringView mark, QStringView label) const;
    bool tellsOfUpdates() const; ///< some collector of updates ran
};

/// By instance. The answer must outlive it.
QHash<QString, ToldMachine> toldMachines(const survey::Answer &answer);

/// What was told last leaves out what had already ended when the collector spoke for the last time: with
/// apt_info.py the last package that was installed takes its series along.
void dropEnded(ToldMachine &last, const ToldMachine &dates);

/// Counts, kernel and reboot of one target into `machine`; not how far they can be believed.
void readTold(MachineUpdates &machine, const ToldMachine &told);

} // namespace updates
