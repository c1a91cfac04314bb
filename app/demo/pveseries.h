// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/seriesbuilder.h"

namespace demo {

/// What prometheus-pve-exporter tells about one stand-alone hypervisor and its guests.
void addPveSeries(SeriesBuilder &builder, const Fleet &fleet, const Machine &hypervisor);

} // namespace demo
