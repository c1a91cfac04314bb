// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/instant.h"
#include "models/signals/finding.h"
#include "models/signals/reading.h"
#include "models/signals/signal.h"

#include <QList>
#include <QSet>

#include <optional>

namespace signals {

/// The circumstances under which readings are judged.
struct Circumstances {
    base::Instant moment; ///< the instant that is "now" for the judgement
    std::optional<base::Error>
        sourceError; ///< the source's newest attempt failed: then nothing is known of now
    bool confirmed = true; ///< false: remembered from an earlier run and not asked for in this one
};

/// The findings of one machine, in the order of `entries`. Pure: the same input gives the same output
/// whenever it is asked. A value counts only while its sample is young enough and its source answers;
/// otherwise the finding is unknown and carries the value for what it is worth. A signal that is not core and
/// was not read for this machine is left out.
QList<Finding> judge(const HostReadings &host, const QList<Signal> &entries,
                     const QHash<QString, base::Error> &failures, const Circumstances &circumstances);

} // namespace signals
