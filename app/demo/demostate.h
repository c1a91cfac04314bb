// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/base/result.h"

#include <optional>

namespace demo {

/// What a kept folder says about the history in it.
struct DemoState {
    int generator = 0; ///< generatorVersion that made it
    base::Instant made; ///< the instant that the staged incidents are counted back from
    base::Instant fed; ///< everything up to here is in
    int stages = 0; ///< of wholeHistory() that are in

    bool operator==(const DemoState &) const = default;
};

/// Reads the state; nothing when there is none, or none that makes sense: then the history is made anew.
std::optional<DemoState> loadState(const QString &file);

/// Writes it so that a crash leaves the old or the new one. Error: Rejected when the disk refuses.
base::Result<bool> saveState(const QString &file, const DemoState &state);

} // namespace demo
