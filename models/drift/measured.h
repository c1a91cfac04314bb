// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/inventory/fact.h"
#include "models/inventory/inventory.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace drift {

/// One thing measured, with its proof.
struct Measurement {
    inventory::Value value; ///< a text, or a number in `unit`
    std::optional<base::Unit> unit; ///< of a number
    base::Instant at; ///< when it was sampled
    QString query; ///< the expression that gives it again

    double number() const; ///< 0 of a text
    QString text() const; ///< empty of a number

    bool operator==(const Measurement &) const = default;
};

/// A filesystem of a machine, or another store of that size.
struct MeasuredFilesystem {
    QString mountpoint;
    Measurement size;

    bool operator==(const MeasuredFilesystem &) const = default;
};

/// A container that runs; the measurement's value is its image, with the tag.
struct MeasuredContainer {
    QString name;
    Measurement image;

    bool operator==(const MeasuredContainer &) const = default;
};

/// A machine as the metrics know it.
struct MeasuredSubject {
    /// What is known of the exporter that runs on it.
    enum class Exporter {
        None, ///< there never was one within 30 days: a hypervisor tells of the machine
        Up,
        Down, ///< it is asked and does not answer
        Gone, ///< it answered within 30 days, and nobody asks it any more
    };
    QString name; ///< as health calls it
    inventory::Kind kind = inventory::Kind::Host; ///< host, hypervisor or vm
    QString instance; ///< towards the backend
    QStringList names; ///< all that it is called by: name, nodename, address
    Exporter exporter = Exporter::None;
    std::optional<base::Instant> lastSeen; ///< its exporter's newest sample
    std::optional<Measurement> presence; ///< that the metrics know it
    std::optional<Measurement> parent; ///< the hypervisor of a guest
    std::optional<Measurement> memory; ///< of the kernel, which keeps some for itself
    std::optional<Measurement> givenMemory; ///< of a guest, by its hypervisor: exact
    std::optional<Measurement> disk; ///< of a guest, by its hypervisor
    std::optional<Measurement> cpus;
    std::optional<Measurement> os;
    QList<MeasuredFilesystem> filesystems; ///< by mount point
    QList<MeasuredContainer> containers; ///< by name

    bool isKnownNow() const { return presence && exporter != Exporter::Gone; }

    bool operator==(const MeasuredSubject &) const = default;
};

/// An address that a blackbox exporter checks.
struct MeasuredProbe {
    QString target; ///< as it is labelled: "https://pad.team.example/", "pad.team.example:443"
    QString host; ///< of it
    Measurement success;

    bool operator==(const MeasuredProbe &) const = default;
};

/// What the metrics know of what there is, at one moment.
struct Measured {
    QList<MeasuredSubject> subjects; ///< by name, then instance
    QList<MeasuredProbe> probes; ///< by target
    base::Instant moment;

    bool isEmpty() const { return subjects.isEmpty() && probes.isEmpty(); }

    bool operator==(const Measured &) const = default;
};

} // namespace drift
