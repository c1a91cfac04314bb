// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/fleet.h"
#include "models/signals/judge.h"

namespace health {

/// Judges every machine of a refresh. Pure.
Fleet judgeFleet(const signals::Readings &readings, const QList<signals::Signal> &entries,
                 const signals::Circumstances &circumstances);

} // namespace health
