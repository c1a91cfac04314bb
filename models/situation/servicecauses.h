// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/situation/cause.h"

namespace situation {

/// What probes and declared signals find wrong with services, put with what explains it: the silence of the
/// machine that a service runs on, or the silence of the metrics; else it is a cause of its own, one a
/// service. Before addWitnesses(); the order is the caller's business. See causesOf() for the rules.
/// @param fleet tells the machines that services run on
void addServices(QList<Cause> &causes, const QList<services::Service> &services, const health::Fleet &fleet);

} // namespace situation
