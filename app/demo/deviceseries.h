// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/seriesbuilder.h"

namespace demo {

/// What node-exporter tells about the filesystems, disks, arrays and network cards of a machine. How full the
/// filesystems are reaches back a year; `made` is the instant at which the fleet's figures hold.
void addDeviceSeries(SeriesBuilder &builder, const Machine &machine, base::Instant made);

} // namespace demo
