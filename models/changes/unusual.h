// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/signals/signal.h"
#include "models/survey/input.h"

#include <QMap>

namespace changes {

/// How one signal of one subject stands beside the same hour of other weeks.
struct Deviation {
    QString signal; ///< id of the catalogue
    QString subject; ///< as people call it
    QString instance; ///< towards the backend
    QString part; ///< of the subject: "coretemp"; empty: the whole
    double now = 0; ///< mean of the last hour
    QMap<int, double> weeks; ///< of the same hour, by how many weeks ago; those that are known
    double usual = 0; ///< their median
    double spread = 0; ///< 1.48 MADs of them, never less than a value wavers anyway
    std::optional<double> spreads; ///< how many of them it is off, with its sign; nothing: too few weeks
    base::Unit unit = base::Unit::Count;
    QStringList queries; ///< of the last hour, then of each week ago

    bool operator==(const Deviation &) const = default;
};

/// What moved most, compared with the same hour of the last four weeks.
struct Unusual {
    QList<Deviation> list; ///< farthest off first; those of too few weeks last
    base::Instant moment;
    QStringList refused; ///< ids of questions that were not answered

    bool operator==(const Unusual &) const = default;
};

inline constexpr int mostWeeks = 4;
inline constexpr qsizetype fewestWeeks = 2; ///< less is no usual
inline constexpr double strikingSpreads = 3; ///< as far off as one in 400 would be by chance

/// The entries of a catalogue that are compared: those that waver with what people do.
QList<signals::Signal> comparedSignals(const QList<signals::Signal> &entries);

/// Five questions, whatever the number of machines: the last hour, and the same of each week before.
QList<survey::Question> unusualQuestions(const QList<signals::Signal> &compared);

/// Pure and total.
Unusual readUnusual(const survey::Input &input, const QList<signals::Signal> &compared);

double medianOf(QList<double> values); ///< of at least one

} // namespace changes
