// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/instant.h"

#include <optional>

namespace base {

/// The state of a store. A dashboard shows the last good answer, its age and the newest failure together, so
/// this is a struct, not a variant: a failure never takes the answer away.
template <typename T> struct Held {
    std::optional<T> snapshot; ///< the last good answer
    std::optional<Instant> asOf; ///< when it was given
    std::optional<Error> error; ///< why the newest attempt failed; nothing after a success
    bool fromArchive = false; ///< read from disk at start, not asked for in this run

    void accept(T value, Instant at)
    {
        snapshot = std::move(value);
        asOf = at;
        error.reset();
        fromArchive = false;
    }

    void refuse(Error why) { error = std::move(why); }
};

} // namespace base
