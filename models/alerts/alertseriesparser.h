// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertlist.h"
#include "models/metrics/series.h"

namespace alerts {

/// Asks for the alerts as series, which is how the past knows them: ALERTS{alertname,alertstate,…} is 1 while
/// an alert is pending or firing, ALERTS_FOR_STATE is when that began, in seconds since the epoch.
QString alertSeriesQuery();

/// Reads the answer. The labels of the series themselves (the name, alertstate) are left out of the alert's.
/// The series carry no annotations.
QList<Alert> alertsFromSeries(const metrics::Vector &vector);

} // namespace alerts
