// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/unit.h"

#include <QList>
#include <QStringList>

namespace console {

/// A query to begin with.
struct Example {
    QString title; ///< in the language of the program
    QString promql;

    bool operator==(const Example &) const = default;
};

/// Three queries that say something on a server with these metrics; empty: nobody knows which it has.
QList<Example> examplesFor(const QStringList &metrics);

/// What the values of a query count, as far as the names of its metrics tell: bytes, or bytes a second. A
/// count where an operator may have changed it.
base::Unit guessedUnit(const QString &query);

} // namespace console
