// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backups/backup.h"

namespace backups {

/// What becomes of one machine or service when a town burns.
struct Loss {
    enum class Fate {
        SinceLast, ///< a copy stands elsewhere: what was done since it is lost
        Whole, ///< every copy burns with it, or there is none
        Unknown, ///< nobody knows where, or how old, the copy is
    };

    QString name;
    inventory::Kind kind = inventory::Kind::Vm;
    Fate fate = Fate::Unknown;
    std::optional<Copy> copy; ///< the one that saves it, or that burns with it
    base::State state = base::State::Unknown; ///< Unknown, too, where the fate is; whole is critical
    Backup backup; ///< all that is known

    bool operator==(const Loss &) const = default;
};

/// If this town burns, what is lost?
struct SiteLoss {
    QString site; ///< empty: what stands nobody knows where
    QList<Loss> losses; ///< whole, unknown, then the oldest copies first

    int count(Loss::Fate fate) const;

    bool operator==(const SiteLoss &) const = default;
};

/// A site each, by name; last those of whom no site is known.
QList<SiteLoss> siteLosses(const Backups &backups);

} // namespace backups
