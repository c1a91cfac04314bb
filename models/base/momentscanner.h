// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace base {

/// Reads words from left to right, without regard to case, accents, and the width of spaces.
class MomentScanner {
public:
    explicit MomentScanner(const QString &text);

    /// Takes what stands next when it matches, and nothing that is only the beginning of a word.
    std::optional<QStringList> take(const QString &pattern);
    bool atEnd();
    QString rest() const; ///< as it was typed

    void back(qsizetype position) { m_at = position; }
    qsizetype position() const { return m_at; }

private:
    QString m_typed;
    QString m_folded; ///< of the same length
    qsizetype m_at = 0;
};

/// A date as somebody said it; `date` is invalid when there is no such day.
struct SpokenDate {
    QDate date;
    bool yearless = false; ///< the year is a guess: the latest that is past
    bool weekday = false; ///< a mere weekday: the latest that is past
};

/// Of `today`, what the words that stand next say; nothing when they say no date.
std::optional<SpokenDate> takeDate(MomentScanner &scanner, QDate today);

/// The names of months and their short forms, for a pattern of take(): one capture.
QString monthPattern();
/// The month, 1 to 12, of a word that monthPattern() captured.
int monthOf(const QString &word);

/// The day of the week, 1 to 7, that stands next.
std::optional<int> takeWeekday(MomentScanner &scanner);

/// A clock time; invalid when there is none such, as 25:00.
std::optional<QTime> takeClock(MomentScanner &scanner);

/// "Z", "UTC", "+01:00".
std::optional<QTimeZone> takeZone(MomentScanner &scanner);

/// "6 h", "2 jours", "1 h 30 min", "90m".
std::optional<Milliseconds> takeDuration(MomentScanner &scanner);

} // namespace base
