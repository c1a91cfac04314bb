// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/situation/cause.h"

namespace situation {

/// Adds what this desktop saw to causes that are made of findings, and what it alone found wrong as causes of
/// its own; the order is the caller's business. See causesOf() for the rules.
void addWitnesses(QList<Cause> &causes, const OwnChecks &checks);

} // namespace situation
