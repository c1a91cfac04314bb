// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/signals/finding.h"

namespace reports {

/// The query that gave a finding, for its machine alone. @param instance of the machine, where no target of
/// its own told the finding
QString queryOf(const signals::Finding &finding, const QString &instance);
/// The rule itself where the server says it, else the series that whoever evaluates it writes.
QString queryOf(const alerts::Alert &alert);

} // namespace reports
