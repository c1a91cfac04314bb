// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/state.h"
#include "models/signals/finding.h"

#include <QList>
#include <QString>

#include <optional>

namespace health {

/// A machine, judged. Its state is its worst finding.
struct Host {
    QString name;
    QString kind; ///< "host" until an inventory says more
    QString instance; ///< towards the backend
    QString job;
    base::State state = base::State::Unknown;
    QList<signals::Finding> findings; ///< in the catalogue's order, parts by label
    std::optional<base::Instant> sampledAt; ///< the newest sample of the machine

    /// The worst finding of a signal, of equals the first; null when there is none.
    const signals::Finding *worst(QStringView signal) const;

    bool operator==(const Host &) const = default;
};

/// All machines at one moment.
struct Fleet {
    QList<Host> hosts; ///< worst state first, then by name
    base::Instant moment;

    base::State state() const; ///< of the worst machine; Unknown when there is none
    bool operator==(const Fleet &) const = default;
};

} // namespace health
