// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drift/drift.h"

namespace drift {

/// What a proposed edit says of what is silent or stopped, in the user's language, for a page of the wiki.
QString remarkText(const Drift &drift);

} // namespace drift
