// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/seriesbuilder.h"

namespace demo {

/// Pending updates, the reboot that waits, and units: what the textfile and systemd collectors tell. Updates
/// reach back a year. As with apt_info.py of Debian 13, nothing pending gives no series at all, not a zero.
void addUpkeepSeries(SeriesBuilder &builder, const Machine &machine, base::Instant made);

} // namespace demo
