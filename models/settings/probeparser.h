// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/profile.h"
#include "models/settings/tomltable.h"

#include <QDir>

namespace settings {

/// Reads the table [probe]. What is wrong goes to its notes. Relative paths start at `folder`.
ProbeSpec parseProbe(TomlTable table, const QDir &folder);

} // namespace settings
