// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/knowledge.h"
#include "models/situation/causelinestext.h"

namespace situation {

/// What the wiki says that helps right now with a cause: the guide, stated for the subject or found by the
/// signal's words; the way in when the network is gone; what it runs on, where it stands, and who can be
/// there. Each with page and line. @param signal the cause's entry; null when it has none
QList<CauseLine> placeLines(const Cause &cause, const signals::Signal *signal,
                            const inventory::Knowledge &wiki);

} // namespace situation
