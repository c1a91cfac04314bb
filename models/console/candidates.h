// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/cursorplace.h"

#include <QList>
#include <QStringList>

namespace console {

/// Something that could stand at the cursor.
struct Candidate {
    enum class Kind { Metric, Function, Label, Value, Duration, Keyword };
    Kind kind = Kind::Metric;
    QString text; ///< as it is listed
    QString about; ///< one line on it; may be empty

    bool operator==(const Candidate &) const = default;
};

/// What to put in place of what is typed.
struct Insertion {
    qsizetype from = 0; ///< UTF-16 units
    qsizetype length = 0;
    QString text;
    qsizetype cursor = 0; ///< where it stands afterwards, from the beginning of the query

    bool operator==(const Insertion &) const = default;
};

inline constexpr qsizetype mostCandidates = 200;

/// What fits what is typed: beginnings first, then words that contain it, cut at `mostCandidates`.
/// @param names metrics, labels or values as the server knows them, by what the place wants
/// @param extended the server knows MetricsQL, too
QList<Candidate> candidatesFor(const Place &place, const QStringList &names, bool extended);

/// A function gets its bracket, a label in braces its = and quotes, a value what of its quotes is missing.
Insertion insertionOf(const Candidate &candidate, const Place &place, const QString &query);

} // namespace console
