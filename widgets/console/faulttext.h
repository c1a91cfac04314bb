// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/signaldraft.h"

namespace console {

/// What is wrong with a draft, in one sentence, and the way out.
QString faultText(const DraftFault &fault);

} // namespace console
