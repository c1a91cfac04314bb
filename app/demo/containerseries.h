// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/seriesbuilder.h"

namespace demo {

/// What cAdvisor tells about the containers of a machine, and about the machine as its root control group. A
/// loss of data ends with containers that are created again, under other ids.
void addContainerSeries(SeriesBuilder &builder, const Machine &machine);

} // namespace demo
