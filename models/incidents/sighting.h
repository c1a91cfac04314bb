// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/survey/input.h"

namespace incidents {

/// The looks that one series was there at.
struct Seen {
    metrics::Labels labels;
    QList<base::Instant> looks; ///< ascending
};

/// From the first look that saw something to the first one that no longer did.
struct Stretch {
    base::Instant from;
    std::optional<base::Instant> to; ///< nothing: it goes on

    bool operator==(const Stretch &) const = default;
};

/// How far back anybody looks.
inline constexpr base::Milliseconds outageLength = std::chrono::days(30);
inline constexpr base::Milliseconds lookStep = std::chrono::minutes(1);

/// A look each minute, in pieces of a week that a server takes.
/// @param promql has samples only while there is something to see; "%1" stands behind each of its selectors
QList<survey::Question> questionsOver(const QString &id, const QString &promql);

/// The answers to all pieces. None of it is behind the moment.
QList<Seen> seenIn(const survey::Answers &answers, const QString &id, base::Instant moment);

/// When the newest look was: an answer may be older than the moment, and what it saw last may still go on.
base::Instant lastLook(const survey::Answers &answers, const QString &id, base::Instant moment);

/// A look that is missing does not end a stretch, two do.
QList<Stretch> stretchesOf(const QList<base::Instant> &looks, base::Instant lastLook);

} // namespace incidents
