// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/profile.h"
#include "models/settings/tomltable.h"

#include <optional>

namespace settings {

/// Reads [….auth]. What is wrong goes to the table's notes, and nothing is returned.
std::optional<Authentication> parseAuthentication(TomlTable table);

} // namespace settings
