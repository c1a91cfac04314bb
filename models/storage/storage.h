// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/pastforecasts.h"
#include "models/survey/input.h"

namespace storage {

/// Why a thing is not known now.
enum class Silence {
    None, ///< it is known
    Machine, ///< its machine is silent
    Metrics, ///< the metrics do not answer, or not to this question
    Gone, ///< its machine answers, but tells of it no more
    Aged, ///< the text file that tells of it is old
    Untold, ///< nobody ever told of it, although it should be there
};

/// Whose a thing is, and how much of what is said of it holds.
struct Told {
    QString machine; ///< as people call it
    QString instance; ///< of the machine towards the backend
    QString target; ///< of the exporter that tells of it
    QString name; ///< mount point, array, pool or disk; empty: of the machine nothing was told
    base::State state = base::State::Unknown;
    Silence silence = Silence::None; ///< other than None: the figures are the last known ones
    std::optional<base::Instant> at; ///< when the figures were sampled, as far as known

    QString key() const { return target + u' ' + name; }
    bool operator==(const Told &) const = default;
};

/// Why there is no forecast of a filesystem.
enum class NoForecast { None, TooShort, Silent };

/// A filesystem of a machine, or a storage of a hypervisor.
struct Filesystem : Told {
    bool isStorage = false; ///< of Proxmox: name is "node/storage"
    QString device;
    double size = 0; ///< bytes
    double available = 0; ///< bytes that ordinary users can still write
    bool readOnly = false;
    bool failing = false; ///< the machine could not ask it for its size
    std::optional<Forecast> forecast;
    NoForecast noForecast = NoForecast::Silent;
    FullIn full; ///< of the forecast
    PastError past; ///< likewise

    double used() const { return size - available; }
    double usedRatio() const { return size > 0 ? used() / size : 0; }
    bool operator==(const Filesystem &) const = default;
};

/// A Linux software RAID, or a ZFS pool.
struct Array : Told {
    bool isPool = false;
    int required = 0; ///< disks; of a pool unknown, 0
    int active = 0;
    int failed = 0;
    int spare = 0;
    QString doing; ///< its state as the exporter calls it: "active", "check", "recovering", "degraded"
    std::optional<double> synced; ///< ratio, while it copies
    QString page; ///< of a wiki that says there is one; empty when none does
    int line = 0;
    QString text; ///< that line

    int missing() const { return std::max(0, required - active); }
    bool operator==(const Array &) const = default;
};

/// A disk, by what it tells of itself.
struct Disk : Told {
    QString model;
    QString serial;
    std::optional<bool> healthy; ///< by its own judgement
    std::optional<double> worn; ///< ratio of the writes it was made for; may pass 1
    std::optional<double> hours; ///< it ran
    std::optional<double> sectors; ///< waiting, replaced or unreadable
    std::optional<double> worse; ///< by how many of them within the week
    std::optional<double> warning; ///< of NVMe: a sum of bits, 0 when all is well
    std::optional<double> spare; ///< of NVMe: ratio of spare cells left
    std::optional<base::Instant> written; ///< the text file that tells of it; nothing: an exporter does

    bool operator==(const Disk &) const = default;
};

/// All that can fill up or fail, across the fleet; the worst first, then what is full first.
struct Storage {
    QList<Filesystem> filesystems;
    QList<Array> arrays;
    QList<Disk> disks;

    bool operator==(const Storage &) const = default;
};

/// What is asked of the metrics: the same few questions for any number of machines.
QList<survey::Question> questions();

/// Pure. States follow the limits of the catalogue (resources/signals/storage.toml): 85 % and 95 % full, full
/// in 14 and 3 days, a failed or missing disk, 80 % and 100 % worn. What is not known now is unknown.
Storage read(const survey::Input &input);

} // namespace storage
