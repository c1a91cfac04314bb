// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "models/settings/profile.h"

#include <optional>

namespace app {

/// Which sources this run asks.
struct Selection {
    settings::Profile profile;
    bool demo = false; ///< the profile's metrics are the demo's store, whose port is told when it has started
};

/// The sources that the command line names, or else the default profile. Nothing when there is none yet: the
/// window then says how to make one. An error is a sentence for the user that names the file and the way out.
std::expected<std::optional<Selection>, QString> select(const CommandLine &line);

} // namespace app
