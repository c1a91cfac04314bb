// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drift/drift.h"

#include <QJsonObject>

namespace drift {

/// One of drifts[] of vigie.drift/1; docs/json.md describes it.
QJsonObject driftObject(const Drift &drift);

} // namespace drift
