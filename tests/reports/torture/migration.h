// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/durable/opening.h"

namespace torture {

/// What later versions may make of the file of drafts: much to do, in two steps.
const durable::Schema &laterSchema();

} // namespace torture
