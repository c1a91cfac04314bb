// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/series.h"
#include "models/signals/reading.h"
#include "models/signals/signal.h"

namespace health {

/// The instant query for addLastSeen(): nothing when nothing is missing.
QString lastSeenQuery(const signals::Readings &readings, const QList<signals::Signal> &entries);

/// Adds when what is missing was last there, and drops the machines that only changed their instance: gone
/// from the targets, while another machine bears their nodename.
void addLastSeen(signals::Readings &readings, const QList<signals::Signal> &entries,
                 const metrics::Vector &lastSeen);

} // namespace health
