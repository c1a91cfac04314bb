// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/fleet.h"

#include <QHash>

namespace survey {

/// A machine of the fleet, as far as other measurements are joined to it.
struct Machine {
    QString name; ///< as people call it
    QString instance; ///< towards the backend
    QString kind; ///< "host", "hypervisor", "vm"
    QString parent; ///< the hypervisor of a guest; empty when nobody says
    QString site; ///< empty when nobody says
    base::State reach = base::State::Unknown; ///< whether its exporter answers
    std::optional<base::Instant> sampledAt; ///< the newest sample of its exporter

    bool operator==(const Machine &) const = default;
};

/// The machines of a fleet, found by whatever tells of them.
class Machines {
public:
    Machines() = default;
    explicit Machines(const health::Fleet &fleet);

    const QList<Machine> &all() const { return m_all; } ///< by name, then instance

    /// The machine a target is on: the target itself, else the one machine of the same host part, else the
    /// one called so. Null when there is none, or more than one.
    const Machine *ofTarget(const QString &instance) const;
    /// The one machine of that name, case apart.
    const Machine *named(const QString &name) const;

private:
    const Machine *only(const QMultiHash<QString, qsizetype> &index, const QString &key) const;

    QList<Machine> m_all;
    QHash<QString, qsizetype> m_byInstance;
    QMultiHash<QString, qsizetype> m_byHost; ///< host part of the instance, case folded
    QMultiHash<QString, qsizetype> m_byName; ///< case folded
};

} // namespace survey
