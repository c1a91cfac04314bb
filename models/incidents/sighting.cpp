// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/sighting.h"

#include <map>
#include <set>

namespace incidents {

using namespace Qt::StringLiterals;
using base::Instant;
using base::Milliseconds;

namespace {

constexpr int week = 7; // days
constexpr int weeks = 5; // that 30 days lie in
constexpr int missedLooks = 1; ///< one that was not sampled does not end a stretch

/// Older pieces are asked more seldom, so that they must reach further than to the next newer one.
constexpr Milliseconds pieceLength = std::chrono::days(week) + std::chrono::hours(2);

QString pieceId(const QString &id, int piece)
{
    return piece == 0 ? id : u"%1, %2 d ago"_s.arg(id).arg(piece * week);
}

} // namespace

QList<survey::Question> questionsOver(const QString &id, const QString &promql)
{
    QList<survey::Question> questions;
    for (int piece = 0; piece < weeks; ++piece) {
        survey::Question one{.id = pieceId(id, piece),
                             .promql =
                                 promql.arg(piece == 0 ? QString() : u" offset %1d"_s.arg(piece * week)),
                             .length = pieceLength,
                             .step = lookStep};
        if (piece > 0)
            one.every = std::chrono::hours(1);
        questions.append(one);
    }
    return questions;
}

QList<Seen> seenIn(const survey::Answers &answers, const QString &id, Instant moment)
{
    std::map<metrics::Labels, std::set<Instant>> all; // ranges overlap, and end behind the moment
    for (int piece = 0; piece < weeks; ++piece)
        for (const metrics::Series &series : answers.series(pieceId(id, piece)))
            for (const qint64 time : series.times) {
                const Instant at = base::instantFromMs(time) - std::chrono::days(piece * week);
                if (at <= moment && at >= moment - outageLength)
                    all[series.labels].insert(at);
            }
    QList<Seen> list;
    for (const auto &[labels, looks] : all)
        list.append({.labels = labels, .looks = QList<Instant>(looks.begin(), looks.end())});
    return list;
}

Instant lastLook(const survey::Answers &answers, const QString &id, Instant moment)
{
    return std::min(moment, answers.of(id).at.value_or(moment));
}

QList<Stretch> stretchesOf(const QList<Instant> &looks, Instant lastLook)
{
    QList<Stretch> stretches;
    for (const Instant at : looks) {
        const bool goesOn = !stretches.isEmpty() && at - *stretches.last().to <= missedLooks * lookStep;
        if (!goesOn)
            stretches.append({.from = at, .to = {}});
        stretches.last().to = at + lookStep; // when it was over, unless it is seen once more
    }
    for (Stretch &stretch : stretches)
        if (*stretch.to > lastLook)
            stretch.to.reset();
    return stretches;
}

} // namespace incidents
