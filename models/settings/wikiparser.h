// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/profile.h"
#include "models/settings/tomltable.h"

#include <QDir>

namespace settings {

/// Reads [wiki]: a server as in [metrics], or a folder; which pages; how often. What is wrong goes to the
/// table's notes. Relative paths start at `folder`.
WikiSpec parseWiki(TomlTable table, const QDir &folder);

} // namespace settings
