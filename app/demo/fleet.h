// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QTime>

#include <optional>

namespace demo {

struct Filesystem {
    QByteArray mount;
    QByteArray device;
    double bytes = 0;
    double used = 0; ///< ratio at the instant the history is made
    double growthPerDay = 0; ///< ratio a day
};

/// A container on a machine, as cAdvisor tells of it.
struct Container {
    QByteArray name;
    double cores = 0; ///< mean processor time, in cores
    double coresLimit = 0; ///< 0: none
    double memoryBytes = 0; ///< mean working set
    double memoryLimit = 0; ///< bytes; 0: none
    double bytesPerSecond = 0; ///< mean traffic in each direction
};

/// A hypervisor or a virtual machine, with the load it breathes around.
struct Machine {
    enum class Kind { Hypervisor, Vm };
    enum class Backup {
        Nightly, ///< and a text file tells of it
        Untold, ///< a job covers it, nobody tells of it
        None, ///< no job covers it
    };

    QByteArray name;
    Kind kind = Kind::Vm;
    QByteArray parent; ///< the hypervisor of a VM
    QByteArray site; ///< the town; a VM has its hypervisor's
    int cores = 1;
    double memoryBytes = 0;
    double cpuBusy = 0; ///< mean ratio of all cores
    double memoryUsed = 0; ///< mean ratio
    double bytesPerSecond = 0; ///< mean traffic in each direction
    double uptimeDays = 0; ///< when the history is made
    QByteArray os;
    QByteArray kernel;
    int updates = 0; ///< pending, without security
    int securityUpdates = 0;
    int installed = 0; ///< updates that somebody installed, of one that has none pending
    double installedHoursAgo = 0;
    std::optional<double> collectorHoursAgo; ///< since when its metrics store reads a new list of targets;
                                             ///< nothing: it runs none
    std::optional<double> rebootPendingDays; ///< since when a reboot waits; nothing: none waits
    Backup backup = Backup::Nightly; ///< of a VM
    std::optional<double> backupStoppedDays; ///< since when its backups fail; nothing: they do not
    QList<Filesystem> filesystems;
    QList<Container> containers; ///< empty: it runs no container engine
};

/// A figure that a service publishes: a total that grows, or (with a rhythm) a gauge that follows the day.
struct ServiceCount {
    QByteArray metric;
    QMap<QByteArray, QByteArray> labels;
    double level = 0; ///< when the history is made
    double perDay = 0;
    double rhythm = 0; ///< how far a gauge swings, as a ratio of its level
    QByteArray formerly; ///< what another program called it before; empty: nobody did
    double changedDaysAgo = 0; ///< since when it is called as now, when the history is made
    double overlapDays = 0; ///< for how long both names were told; negative: for how long neither was
};

struct Service {
    QByteArray name;
    QByteArray host; ///< the machine it runs on
    double latencySeconds = 0;
    std::optional<double> certificateDays; ///< left, when its renewal fails; nothing: it is renewed in time
    std::optional<double> renewedHoursAgo; ///< its certificate; nothing: on a day of its own
    QList<ServiceCount> counts;
};

/// Something that went wrong in the past 30 days.
struct Incident {
    enum class Kind {
        Outage, ///< a hypervisor and its VMs are silent, then come back with another boot time
        DataLoss, ///< the counts of the services on a VM fall to zero until a restore
    };

    Kind kind = Kind::Outage;
    QByteArray subject;
    int daysAgo = 0;
    QTime at; ///< UTC
    std::chrono::minutes length{0};
    QByteArray restoredKernel; ///< what an outage's subject runs afterwards; empty: the same as before
};

/// The machines and services that the demo plays.
struct Fleet {
    QByteArray domain;
    QList<Machine> machines;
    QList<Service> services;
    QList<Incident> incidents;
};

/// The machine of that name, or nullptr.
const Machine *machineNamed(const Fleet &fleet, QByteArrayView name);

} // namespace demo
