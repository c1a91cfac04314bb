// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertlist.h"
#include "models/health/fleet.h"
#include "models/settings/profile.h"

namespace situation {

/// Calls the subjects of alerts as the machines are called: the machine of that instance, else the profile's
/// name for it, else what the labels say. One without an instance whose subject is a machine gets the
/// machine's.
QList<alerts::Alert> withSubjects(QList<alerts::Alert> alerts, const health::Fleet &fleet,
                                  const QList<settings::NameRule> &names);

} // namespace situation
