// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/directory.h"
#include "models/survey/answers.h"
#include "models/survey/machines.h"

namespace survey {

/// All that a feature of the weekly round is read from. Its reader is a pure function of this, and runs in a
/// worker.
struct Input {
    Answers answers; ///< to the feature's questions
    Machines machines; ///< of the fleet at the moment
    inventory::Directory directory; ///< what the wiki and the compose files say; empty without both
    std::optional<base::Error> error; ///< why the metrics' newest attempt failed; nothing: they answered
    base::Instant moment; ///< the instant that is "now"
};

} // namespace survey
