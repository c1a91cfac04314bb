// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/round/round.h"

#include <algorithm>

namespace rounds {

namespace {

using Kind = Event::Kind;

void applyToStep(const Event &event, Mark &mark)
{
    if (event.kind == Kind::Note) {
        mark.note = event.text;
        mark.noteBy = event.who;
        return;
    }
    const bool proved = event.kind == Kind::Prove;
    const QString note = mark.note;
    const QString noteBy = mark.noteBy;
    mark = {};
    if (event.kind != Kind::Untick)
        mark = {.kind = proved ? Mark::Kind::Proved : Mark::Kind::ByHand,
                .who = event.who,
                .at = event.at,
                .proof = event.text};
    mark.note = note;
    mark.noteBy = noteBy;
}

void apply(const Event &event, Round &round)
{
    if (event.kind == Kind::Finish && round.isOpen()) {
        round.finishedAt = event.at;
        round.finishedBy = event.who;
    } else if (!event.step.isEmpty() && (round.isOpen() || event.kind == Kind::Note)) {
        applyToStep(event, round.marks[event.step]);
    }
}

} // namespace

QList<Round> roundsOf(const QList<Event> &events)
{
    QList<Event> ordered = events;
    std::ranges::stable_sort(ordered, {}, &Event::at);
    QList<Round> rounds;
    for (const Event &event : std::as_const(ordered)) {
        const auto known = std::ranges::find(rounds, event.round, &Round::id);
        if (known != rounds.end())
            apply(event, *known);
        else if (event.kind == Kind::Start)
            rounds.append(
                {.id = event.round, .startedBy = event.who, .startedAt = event.at, .titles = event.titles});
    }
    std::ranges::reverse(rounds);
    return rounds;
}

} // namespace rounds
