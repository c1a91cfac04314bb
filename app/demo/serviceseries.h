// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/seriesbuilder.h"

namespace demo {

/// What blackbox-exporter tells about the public address of a service. The builder's past is that of the
/// service's machine: while that is silent, the probe fails.
void addProbeSeries(SeriesBuilder &builder, const Service &service, base::Instant made);

/// That its address did not answer, as the alert rules of the team see it.
void addProbeAlerts(SeriesBuilder &builder, base::Instant made);

/// What the service publishes about itself, a year back. While its data is lost the counts are zero; what
/// came in after the last backup does not come back.
void addCountSeries(SeriesBuilder &builder, const Service &service, base::Instant made);

} // namespace demo
