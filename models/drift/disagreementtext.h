// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventory.h"

#include <QLocale>

namespace drift {

/// Of pages that disagree: "Memory: pages disagree".
QString disagreementText(const inventory::Conflict &conflict);
/// "16 GiB (infra:machines, line 12)"; empty when there is no such side.
QString sideText(const inventory::Conflict &conflict, qsizetype side, const QLocale &locale);
/// "elsewhere in the wiki: 8 GiB (infra:log, line 3)"
QString otherSidesText(const inventory::Conflict &conflict, const QLocale &locale);
/// How many there are.
QString conflictCountText(qsizetype conflicts);

} // namespace drift
