// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/durable/opening.h"

namespace reports {

/// Of reports.db: a file of its own beside drafts.db, so that neither's damage or version touches the other.
const durable::Schema &reportsSchema();

} // namespace reports
