// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/directory.h"
#include "models/situation/causelinestext.h"

namespace situation {

/// What an inventory says about the subject of a cause that helps right now: the guide, the way in when the
/// network is gone, where it stands, and who can be there. Each with page and line; nothing when the
/// inventory does not know the subject.
QList<CauseLine> placeLines(const Cause &cause, const inventory::Directory &directory);

} // namespace situation
