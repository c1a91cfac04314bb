// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace rounds {

/// A step as it was called when a round began, so that an old round stays readable.
struct Title {
    QString step; ///< id
    QString group;
    QString words;

    bool operator==(const Title &) const = default;
};

/// One thing that somebody did in a round. A round is what its events add up to: since nothing is ever
/// replaced, two programs cannot lose each other's ticks.
struct Event {
    enum class Kind { Start, Tick, Untick, Prove, Note, Finish };
    Kind kind = Kind::Tick;
    QString round; ///< id
    QString step; ///< id; empty for what concerns the whole round
    QString who; ///< by whom; of a proof empty
    base::Instant at;
    QString text; ///< of a note; of a proof the sentence
    QList<Title> titles; ///< of a start

    bool operator==(const Event &) const = default;
};

/// The events of a file, and how many of its lines tell nothing.
struct Log {
    QList<Event> events; ///< in the order of the file
    int damaged = 0;

    bool operator==(const Log &) const = default;
};

/// An event as one line of JSON, line end included.
QByteArray lineOf(const Event &event);

/// Total: a line that is no event costs itself.
Log parseLog(const QByteArray &lines);

} // namespace rounds
