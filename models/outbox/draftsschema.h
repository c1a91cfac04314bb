// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/durable/opening.h"

namespace outbox {

/// Of drafts.db.
const durable::Schema &draftsSchema();

} // namespace outbox
