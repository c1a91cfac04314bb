// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/fleet.h"
#include "app/demo/seriesbuilder.h"

namespace demo {

/// What the nightly backup of a VM writes to a text file: when it last succeeded, and how large it was.
/// Nothing for a VM that has none.
void addBackupSeries(SeriesBuilder &builder, const Machine &machine, base::Instant made);

} // namespace demo
