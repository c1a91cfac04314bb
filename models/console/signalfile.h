// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/console/signaldraft.h"

namespace console {

/// Writes a draft as a file of its own into the folder of the user's signals, and returns its path. Rejected,
/// and nothing written, when the catalogue would not take it, when its id is there already, among those that
/// another program has written meanwhile, or when the file is.
base::Result<QString> writeSignal(const SignalDraft &draft, const QString &folder);

} // namespace console
