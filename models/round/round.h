// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/round/event.h"

#include <QHash>

namespace rounds {

/// How a step of a round stands.
struct Mark {
    enum class Kind { Open, ByHand, Proved };
    Kind kind = Kind::Open;
    QString who; ///< ticked it
    std::optional<base::Instant> at; ///< ticked, or proved
    QString proof; ///< the sentence that proved it
    QString note;
    QString noteBy;

    bool operator==(const Mark &) const = default;
};

/// One round, as its events add up.
struct Round {
    QString id;
    QString startedBy;
    base::Instant startedAt;
    QString finishedBy;
    std::optional<base::Instant> finishedAt; ///< nothing: it goes on
    QList<Title> titles; ///< the steps as they were called at the start
    QHash<QString, Mark> marks; ///< by step

    Mark mark(const QString &step) const { return marks.value(step); }
    bool isOpen() const { return !finishedAt; }

    bool operator==(const Round &) const = default;
};

/// The rounds that events tell of, the newest first. Pure. Events of a round without a start, or after its
/// end, change nothing but its notes; of equal times the order of the file counts.
QList<Round> roundsOf(const QList<Event> &events);

} // namespace rounds
