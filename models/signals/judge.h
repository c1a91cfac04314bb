// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/instant.h"
#include "models/signals/finding.h"
#include "models/signals/reading.h"
#include "models/signals/signal.h"

#include <QList>

#include <optional>

namespace signals {

/// The circumstances under which readings are judged.
struct Circumstances {
    base::Instant moment; ///< the instant that is "now" for the judgement
    std::optional<base::Error>
        sourceError; ///< the source's newest attempt failed: then nothing is known of now
    base::Milliseconds allowance{
        0}; ///< how much older samples may be because the backend has none in between
    bool confirmed = true; ///< false: remembered from an earlier run and not asked for in this one
};

/// What is to be said about one subject.
struct Judgement {
    QList<Finding> findings; ///< in the order of the entries, parts by label
    QStringList notWatched; ///< ids of signals that do not apply: never seen here, so neither good nor bad
};

/// Judges one subject. Pure: the same input gives the same output whenever it is asked. A value counts only
/// while everything it stands on has a sample young enough and its source answers; otherwise the finding is
/// unknown and carries the value for what it is worth. Silence is ok only for a signal that declares what
/// silence means, and only while all its families are there.
Judgement judge(const HostReadings &host, const Readings &round, const QList<Signal> &entries,
                const Circumstances &circumstances);

/// A greater difference of the backend's clock and ours makes "now" meaningless.
inline constexpr base::Milliseconds largestSkew = std::chrono::minutes(1);

} // namespace signals
