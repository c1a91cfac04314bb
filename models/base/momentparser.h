// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/moment.h"

#include <QString>

#include <expected>

namespace base {

/// What somebody who types a time wants to see: a moment, and how far back from it when they said so.
struct AskedTime {
    Moment moment;
    std::optional<Milliseconds> length;

    bool operator==(const AskedTime &) const = default;
};

/// Why typed words are no time. The sentence for it is momentErrorText()'s.
struct MomentError {
    enum class Kind {
        NotUnderstood,
        NoSuchDate, ///< 31/02/2026, 25:00, or a weekday that contradicts its date
        Skipped, ///< in the hour that a change to summer time leaves out
        Future,
        TooOld, ///< before 1970
        Backwards, ///< a range that ends where it begins, or before
    };
    Kind kind = Kind::NotUnderstood;
    QString what; ///< the words at fault, as they were typed, at most 60 characters

    bool operator==(const MomentError &) const = default;
};

/// Reads a time as people type it, in English and French alike: RFC 3339 ("2026-11-11T02:00:00Z", "2026-11-11
/// 02:00"), dates in words or with slashes, day first ("11 novembre 2026 14h", "Nov 11 2026 2:00",
/// "11/11/2026"), a clock time ("14h32": the latest that is past), a distance ("3 h ago", "il y a 3 h",
/// "-90m"), a day ("hier 14h", "last monday"), "now", and ranges ("last 6 h", "6h", "du 10/10/2026 au
/// 12/10/2026", "A .. B"). A day without a clock time means its start, or its end at the end of a range. Of a
/// clock time that comes twice, when summer time ends, the first is meant; an offset tells them apart.
/// @param zone of times that carry no offset
std::expected<AskedTime, MomentError> parseMoment(const QString &text, Instant now, const QTimeZone &zone);

} // namespace base
