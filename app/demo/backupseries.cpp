// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/backupseries.h"

#include <cmath>

namespace demo {

namespace {

constexpr double day = 86'400;
constexpr double written = 3.4 * 3600; // seconds after midnight UTC at which the night's backup is done

double lastNight(double seconds)
{
    return std::floor((seconds - written) / day) * day + written;
}

} // namespace

void addBackupSeries(SeriesBuilder &builder, const Machine &machine, base::Instant made)
{
    if (machine.kind != Machine::Kind::Vm || machine.backup != Machine::Backup::Nightly)
        return;
    double used = 0;
    double growth = 0;
    for (const Filesystem &one : machine.filesystems) {
        used += one.bytes * one.used;
        growth += one.bytes * one.growthPerDay;
    }
    const double then = toSeconds(made);
    // A job that fails leaves the date of the last one that did not.
    const double stopped = machine.backupStoppedDays ? then - *machine.backupStoppedDays * day : INFINITY;
    const auto last = [stopped](double seconds) { return lastNight(std::min(seconds, stopped)); };
    constexpr double packed = 0.6; // of what is on the disks, once compressed
    builder.gauge("backup_last_success_timestamp_seconds", {}, last);
    builder.gauge("backup_size_bytes", {}, [=](double seconds) {
        return std::floor(packed * (used + growth * (last(seconds) - then) / day));
    });
}

} // namespace demo
