// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/knowledge.h"
#include "models/situation/causelinestext.h"

namespace situation {

/// What falls with a machine that is silent, as the wiki says what runs on what, beyond the consequences that
/// were measured; and whom to tell: who looks after anything of all that. Nothing of other causes.
QList<CauseLine> blastLines(const Cause &cause, const inventory::Directory &directory);

} // namespace situation
