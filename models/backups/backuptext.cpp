// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/backuptext.h"

#include <QCoreApplication>

namespace backups {

using base::State;
using Coverage = Backup::Coverage;
using Fate = Loss::Fate;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

QString datedText(State state)
{
    switch (state) {
    case State::Ok:
        return Words::tr("Backed up");
    case State::Warning:
        return Words::tr("Late");
    case State::Critical:
        return Words::tr("Very late");
    default:
        return Words::tr("No longer told");
    }
}

} // namespace

QString coverageText(const Backup &backup)
{
    switch (backup.coverage) {
    case Coverage::Dated:
        return datedText(backup.state);
    case Coverage::Planned:
        return Words::tr("Planned, success not known");
    case Coverage::Written:
        return Words::tr("Written down, not measured");
    case Coverage::None:
        return Words::tr("No backup");
    case Coverage::Unknown:
        return Words::tr("Not known");
    }
    Q_UNREACHABLE_RETURN({});
}

QString aboutText(const Backup &backup)
{
    switch (backup.coverage) {
    case Coverage::Dated:
        return backup.state == State::Unknown
            ? Words::tr(
                  "Nobody tells of its backups any more; the last known one is shown. Look whether the job "
                  "still runs, and whether the machine still answers.")
            : Words::tr(
                  "The age of the newest backup that succeeded: two days are a warning, a week is critical. "
                  "That it can be restored is only known once somebody tried.");
    case Coverage::Planned:
        return Words::tr(
            "A job of the hypervisor covers it. Whether it succeeds nobody measures: have the job "
            "write backup_last_success_timestamp_seconds to a text file of node-exporter.");
    case Coverage::Written:
        return Words::tr("The wiki says where it is kept, and nothing measures that it happens.");
    case Coverage::None:
        return Words::tr(
            "What is on it is lost with its disk. Add it to a backup job, or write down why it needs "
            "none.");
    case Coverage::Unknown:
        return Words::tr(
            "Neither a measurement nor the wiki says anything of its backups. A column “Backup” in the "
            "table of machines would tell where they are kept.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString fateText(Fate fate)
{
    switch (fate) {
    case Fate::SinceLast:
        return Words::tr("Since the last backup");
    case Fate::Whole:
        return Words::tr("All of it");
    case Fate::Unknown:
        return Words::tr("Not known");
    }
    Q_UNREACHABLE_RETURN({});
}

QString aboutText(const Loss &loss)
{
    switch (loss.fate) {
    case Fate::SinceLast:
        return Words::tr(
                   "A copy stands in %1: what was done since it was made is lost, the rest can be restored.")
            .arg(loss.copy->site);
    case Fate::Whole:
        return loss.backup.copies.isEmpty()
            ? Words::tr("There is no copy anywhere.")
            : Words::tr("Every known copy stands in the same town and burns with it.");
    case Fate::Unknown:
        return loss.copy
            ? Words::tr("The wiki names a copy in %1, but nobody tells how old it is.").arg(loss.copy->site)
            : Words::tr("Nobody knows where copies are kept: write down the place, so that one can tell.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace backups
