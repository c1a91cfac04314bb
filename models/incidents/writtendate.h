// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <expected>
#include <optional>

namespace incidents {

/// When something happened, as somebody wrote it, and no more exactly than that.
struct WrittenDate {
    enum class Precision { Minute, Day, Month, Season, Year };
    Precision precision = Precision::Day;
    QDate day; ///< the first one that may be meant
    QTime time; ///< valid with Minute alone
    std::optional<QTimeZone> zone; ///< that was written beside the time; nothing: the team's own

    /// EDTF, ISO 8601-2 level 1: "2020-10-10", "2016-06", "2016-23" (autumn), "2016", and with a time and the
    /// offset of `zone` "2020-11-11T14:32+01:00".
    QString edtf(const QTimeZone &zone) const;
    /// The first instant that may be meant, and the first one that no longer is. Seasons are those of
    /// weather: autumn is September to November.
    base::Instant from(const QTimeZone &zone) const;
    base::Instant to(const QTimeZone &zone) const;

    bool operator==(const WrittenDate &) const = default;
};

/// The published name: "minute", "day", "month", "season", "year".
QLatin1StringView precisionName(WrittenDate::Precision precision);

/// A date, or two that something lasted between, and what is said behind them.
struct WrittenDates {
    WrittenDate start;
    std::optional<WrittenDate> end;
    QString rest; ///< without the sign that parts it from the date

    bool operator==(const WrittenDates &) const = default;
};

/// The words of a date that no calendar has: "31/02/2022".
struct ImpossibleDate {
    QString words;
};

/// Reads the date that a text begins with, in French and English, day first: "Le 10 octobre 2020, …",
/// "10/10/2020 14h32", "1er mars 2017", "1 et 2 mai 2017", "du 30 avril au 2 mai 2017", "Juin 2016",
/// "Automne 2016", "2020-11-11 14:32 – 16:10 : …". Nothing when it begins with none; a date without a year is
/// none, since the year would be invented.
/// @param text without markup
std::expected<std::optional<WrittenDates>, ImpossibleDate> datesAtStart(const QString &text);

/// The one date, exact to the day at least, that a sentence names anywhere; nothing when it names none or
/// more than one.
std::optional<WrittenDates> onlyDateWithin(const QString &text);

} // namespace incidents
