// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/profile.h"
#include "models/settings/tomltable.h"

namespace settings {

/// Reads [….headers]: each value is a text, or a reference to a secret. What is wrong goes to the table's
/// notes.
QList<Header> parseHeaders(TomlTable table);

} // namespace settings
