// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/base/state.h"

#include <QList>
#include <QString>

#include <optional>

namespace updates {

/// How many packages wait from one place.
struct Origin {
    QString origin; ///< "Debian:trixie-security/stable-security", several joined by commas; as it is told
    QString architecture; ///< "amd64", "all"
    int count = 0;

    /// Of a security archive, by its own name or that of its archive.
    bool isSecurity() const { return origin.contains(QLatin1StringView("security"), Qt::CaseInsensitive); }

    bool operator==(const Origin &) const = default;
};

/// Why what is told of a machine's updates is not what waits now.
enum class Doubt {
    None,
    SourceDown, ///< the metrics do not answer: these are their last words
    Down, ///< the machine's exporter does not answer
    Gone, ///< it answers, and the text file of its updates is no longer there
    FileOld, ///< the text file was last written more than an hour ago, so its script has died
    Undated, ///< nothing tells when the text file was written
    CacheOld, ///< the machine has not asked for new packages for two days, so it cannot know
    NoCollector, ///< no word of its updates within a week
};

enum class Reboot {
    CannotKnow, ///< 0 is told, and nothing there is known to ever tell 1
    No,
    Yes,
};

/// Whether security updates install themselves, by what their number did within two weeks.
enum class Automatic {
    NotSeen, ///< nothing waited long enough to tell
    Proven, ///< the number fell
    NotProven, ///< something has waited for more than two days, and none was installed since
};

/// Which collector tells: what a missing series means differs.
enum class Generation {
    None,
    Shell, ///< apt.sh, until August 2021: an empty origin is the zero
    Early, ///< apt_info.py until mid-2025, as in Debian 13: no series at all is the zero
    Recent, ///< since: counts what is installed and from where, too
};

/// needrestart_kernel_status_info.
enum class Kernel { Unknown = 0, Current = 1, AbiUpgrade = 2, VersionUpgrade = 3 };

/// What waits to be installed on one machine. Counts are packages.
struct MachineUpdates {
    QString name; ///< as people call it
    QString instance; ///< towards the backend
    QString kind; ///< "host", "hypervisor", "vm"; empty: no machine of the fleet
    Doubt doubt = Doubt::NoCollector; ///< other than none: the figures are the last known ones
    Generation generation = Generation::None;
    std::optional<base::Instant> at; ///< when the figures were sampled
    QList<Origin> pending; ///< by origin, then architecture; none without a count
    QList<Origin> heldBack;
    std::optional<int> security; ///< nothing: not known, or this release does not tell them apart
    std::optional<int> other;
    std::optional<int> held; ///< nothing: the collector does not count them
    std::optional<int> autoremove; ///< no longer needed
    bool heldIsAll = false; ///< a collector of 2023 counts all that waits as held: not believed
    Reboot reboot = Reboot::CannotKnow;
    std::optional<Kernel> kernelStatus; ///< nothing: needrestart is not asked there
    QString kernel; ///< that runs: "6.12.48-amd64"
    QString expectedKernel; ///< that would run after a reboot; empty when nobody says
    QString proxmox; ///< version of a hypervisor: "9.0.11"
    std::optional<base::Instant> cacheAt; ///< when it last asked for new packages
    std::optional<base::Instant> fileAt; ///< when its collector last wrote
    QString file; ///< that it wrote
    Automatic automatic = Automatic::NotSeen;
    int falls = 0; ///< of the number of security updates within two weeks
    std::optional<base::Instant> lastFall;
    std::optional<base::Instant> pendingSince; ///< some security update has been waiting since, at least
    QString page; ///< its runbook, or where the wiki describes it; empty when it does not
    int line = 0;

    bool isKnown() const { return security || other; }
    base::State state(base::Instant moment) const; ///< what is to be thought of it

    bool operator==(const MachineUpdates &) const = default;
};

} // namespace updates
