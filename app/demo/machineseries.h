// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/seriesbuilder.h"

namespace demo {

/// What node-exporter tells about the processor, the memory and the system of a machine, names and labels as
/// node_exporter 1.9 spells them.
void addMachineSeries(SeriesBuilder &builder, const Machine &machine, const QByteArray &restoredKernel);

} // namespace demo
