// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/state.h"
#include "models/signals/finding.h"

#include <QList>
#include <QString>

#include <optional>

namespace health {

/// A subject, judged. Its state is its worst finding.
struct Host {
    QString name;
    QString kind; ///< "host", "hypervisor", "vm"
    QString parent; ///< the hypervisor of a guest; empty when nobody says
    QString site; ///< where it stands, as an inventory says; empty when nobody does
    QString instance; ///< towards the backend
    QString job;
    base::State state = base::State::Unknown;
    QList<signals::Finding> findings; ///< in the catalogue's order, parts by label
    QStringList notWatched; ///< ids of signals that do not apply to it
    std::optional<base::Instant> sampledAt; ///< the newest sample of the machine
    std::optional<base::Instant>
        since; ///< since when it is in this state; nothing when unknown, or when well

    bool recent = false; ///< silent for less than an hour, which in an outage is the symptom

    /// Greater is worse: fresh silence ranks with critical (DESIGN §2).
    int rank() const { return int(recent ? base::State::Critical : state); }

    /// The worst finding of a signal, of equals the first; null when there is none.
    const signals::Finding *worst(QStringView signal) const;
    /// The worst of all; null when there is none.
    const signals::Finding *worst() const;

    bool operator==(const Host &) const = default;
};

/// All subjects at one moment.
struct Fleet {
    QList<Host> hosts; ///< worst rank first, then by name
    base::Instant moment;

    base::State state() const; ///< of the worst machine; Unknown when there is none
    bool operator==(const Fleet &) const = default;
};

} // namespace health
