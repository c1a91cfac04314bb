// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/instant.h"
#include "models/outbox/saverequest.h"

#include <optional>

namespace outbox {

/// Where a write stands. The names are published.
enum class State {
    Waiting, ///< it is on disk and will be sent, or waits for the user when `due` is empty
    Sending,
    Done, ///< it is in the wiki's history, right behind what it was written on
    Conflict, ///< somebody else's text and ours met; the user decides
    Refused, ///< the wiki does not want it; the user decides
};

/// How two texts met.
enum class Clash {
    Changed, ///< the page had changed before ours could be saved; ours is not in the wiki
    Overwrote, ///< ours was saved on top of theirs, which nobody of us had seen
    Overwritten, ///< theirs was saved on top of ours, and what we changed is gone
};

/// Somebody else's side of a conflict.
struct Conflict {
    Clash clash = Clash::Changed;
    /// Nothing when the wiki did not keep it: two saves within one second share one entry of its history.
    std::optional<QString> theirs;
    wiki::Revision revision = 0; ///< of theirs
    QString author; ///< of theirs; empty when nobody says

    bool operator==(const Conflict &) const = default;
};

/// A write on its way to the wiki, or at its end.
struct Entry {
    qint64 id = 0;
    SaveRequest request;
    State state = State::Waiting;
    /// It was handed to the wiki at least once without an answer that says it was not saved: before it is
    /// sent again, the history has to be looked at.
    bool sent = false;
    base::Instant made; ///< when it was put here
    base::Instant changed; ///< when it came into its state
    std::optional<base::Instant> due; ///< when it is tried again; nothing: when the user says so
    int attempts = 0; ///< that failed in a row
    std::optional<base::Error> error; ///< why the newest attempt failed
    std::optional<Conflict> conflict;
    wiki::Revision revision = 0; ///< under which it is in the wiki, once it is

    bool operator==(const Entry &) const = default;
};

/// How an attempt to write ended.
struct Outcome {
    State state = State::Waiting;
    bool sent = false;
    std::optional<base::Error> error;
    std::optional<Conflict> conflict;
    wiki::Revision revision = 0;

    bool operator==(const Outcome &) const = default;
};

/// The published names: "waiting", "changed", …
QLatin1StringView stateName(State state);
std::optional<State> stateFromName(QStringView name);
QLatin1StringView clashName(Clash clash);
std::optional<Clash> clashFromName(QStringView name);

} // namespace outbox
