// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/base/state.h"
#include "models/inventory/inventory.h"

#include <QList>
#include <QString>

#include <optional>

namespace backups {

/// One place where something is kept, or one date at which it was; often only one of both is known.
struct Copy {
    QString place; ///< as a label or the wiki names it; empty when nobody says
    QString site; ///< where that place stands; empty when nobody says
    std::optional<base::Instant> last; ///< the newest backup that succeeded
    bool current = false; ///< `last` is told now, not remembered
    QString query; ///< PromQL that gives the date again; empty when only the wiki names the place
    std::optional<base::Instant> at; ///< when it was told
    QString page; ///< of the wiki; then line and text, too
    int line = 0;
    QString text;

    bool operator==(const Copy &) const = default;
};

/// What is known of the backups of one machine or service.
struct Backup {
    enum class Coverage {
        Dated, ///< somebody tells when the last one succeeded
        Planned, ///< a job of the hypervisor covers it; whether it succeeds nobody tells
        Written, ///< the wiki says where it is kept; nothing measures it
        None, ///< no job covers it, or the wiki says that there is none
        Unknown,
    };

    inventory::Kind kind = inventory::Kind::Vm; ///< Vm, Host, Hypervisor or Service
    QString name;
    QString parent; ///< what it runs on; empty when nobody says
    QString site; ///< where it stands; empty when nobody says
    Coverage coverage = Coverage::Unknown;
    QString via; ///< the machine whose backups hold this service; empty: its own
    QList<Copy> copies;
    std::optional<double> size; ///< bytes of the newest
    std::optional<double> growth; ///< bytes a day over 30 days
    QString sizeQuery; ///< PromQL; empty when no size is known
    QString jobQuery; ///< PromQL: 1 when no job of the hypervisor covers it; empty when nobody asked
    std::optional<base::Instant> jobAt;
    QString page; ///< that says that there is none, or where it is defined
    int line = 0;
    base::State state = base::State::Unknown;

    const Copy *newest() const; ///< the last that succeeded; null when no date is known

    bool operator==(const Backup &) const = default;
};

/// The backups of everything at one moment, the worst first.
struct Backups {
    QList<Backup> all;
    QStringList sites; ///< that are known, by name
    base::Instant moment;

    bool operator==(const Backups &) const = default;
};

/// Two days: a nightly backup may fail once. A week: several did. (Our rule; no exporter has one.)
base::State stateOfAge(base::Milliseconds age);

/// By coverage and the age of the newest copy. A date that is only remembered is no longer known.
base::State judged(const Backup &backup, base::Instant moment);

} // namespace backups
