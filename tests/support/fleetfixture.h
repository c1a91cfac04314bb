// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/fleet.h"
#include "models/health/history.h"
#include "models/situation/sourcestatus.h"

/// A small association's fleet on an evening in November: one machine critical, two with warnings, one silent
/// with its last values, one of which little is measured, the rest well.
namespace fixture {

base::Instant now(); ///< 2026-11-23 20:00 UTC

health::Fleet fleet();

/// The same fleet twelve minutes after the metrics fell silent: everything is the last known value.
health::Fleet fleetOfADeadSource();

QList<signals::Signal> catalogue();
situation::SourceStatus source(situation::SourceStatus::State state);

/// One signal of pica03 over the last six hours: several lines with daily waves, a spike, and a gap of NaN.
health::History history(const QString &signalId, qsizetype lines);

} // namespace fixture
