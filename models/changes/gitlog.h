// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/pending.h"
#include "models/changes/change.h"

namespace changes {

/// A folder of configuration files, and what the ids of its files begin with.
struct Checkout {
    QString folder; ///< absolute
    QString name;
    base::Milliseconds deadline{std::chrono::seconds(10)};
};

/// Asks git for the commits of a folder within [from, to]; none when it is no checkout. git ends with its
/// deadline, with the answer that nobody waits for, and with the program. Call it in the main thread. Errors:
/// Unreachable (no git), TimedOut, Rejected (git says why).
base::Pending<QList<Change>> commitsOf(const Checkout &checkout, base::Instant from, base::Instant to);

/// What git prints for it. A record that is not one costs itself. Pure.
QList<Change> commitsIn(const QByteArray &printed, const QString &name);

} // namespace changes
