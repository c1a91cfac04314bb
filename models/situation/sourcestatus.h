// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/instant.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace situation {

/// How one source of the profile stands.
struct SourceStatus {
    enum class State {
        Ok,
        Stale, ///< there is an answer, but an old one: from the archive, or overdue
        Down, ///< the newest attempt failed
        Unevaluated, ///< answers, but nobody evaluates there
    };
    QString id; ///< "metrics", "wiki", "alerts"
    QString kind; ///< "victoriametrics", "prometheus", "vmalert", "alertmanager", "dokuwiki-jsonrpc",
                  ///< "folder" …; empty until known
    QString place; ///< host and port as the profile names them, never a credential; of a folder its path
    QString found; ///< what it is taken for and why, a sentence; empty when there is nothing to say
    State state = State::Stale;
    std::optional<base::Instant> asOf; ///< of the last good answer
    std::optional<base::Error> error; ///< of the newest attempt
    std::optional<base::Instant>
        nextAttempt; ///< when the schedule asks again; nothing while it is paused or stopped
    bool refreshing = false;
    bool unencrypted = false; ///< plain HTTP to another machine
    QString route; ///< how it is reached when that is not direct: "ssh gateway.example"; empty otherwise

    bool operator==(const SourceStatus &) const = default;
};

/// The published name: "ok", "stale", "down", "unevaluated".
QLatin1StringView stateName(SourceStatus::State state);

} // namespace situation
