// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/round/proving.h"
#include "models/round/round.h"

namespace rounds {

/// A step as it stands in a round.
struct Line {
    Step step;
    Mark mark;
    Proving proving; ///< now; of a finished round nothing

    /// Ticked by a name, or proved. What is unknown is neither.
    bool isDone() const { return mark.kind != Mark::Kind::Open; }

    bool operator==(const Line &) const = default;
};

/// A round as people look at it.
struct Sheet {
    std::optional<Round> round; ///< nothing: none goes on, and the steps wait
    QList<Line> lines; ///< in the order of the steps
    base::Instant moment; ///< ages count from here

    bool isOpen() const { return round && round->isOpen(); }
    int done() const;
    QList<Title> titles(const QString &language) const; ///< of all steps, for a round that begins
    const Line *line(const QString &step) const; ///< null when there is none

    bool operator==(const Sheet &) const = default;
};

/// A round that goes on has the steps of today, and is proved by the situation; a finished one has those of
/// its start and what was noted then. A tick by hand stays before a proof. Pure.
Sheet sheetOf(const QList<Step> &steps, const std::optional<Round> &round,
              const situation::Situation &situation);

} // namespace rounds
