// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident.h"
#include "models/incidents/outage.h"
#include "widgets/charts/timeline.h"

namespace incidents {

/// The incidents of a wiki on a lane of the timeline, each as long as it may have been.
QList<charts::Timeline::Event> eventsOf(const History &history, const QTimeZone &zone);

/// The measured outages likewise. @param moment up to which those that last are drawn
QList<charts::Timeline::Event> eventsOf(const Outages &outages, base::Instant moment);

} // namespace incidents
