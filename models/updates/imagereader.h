// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/updates/updates.h"

namespace updates {

/// Containers that run or ran within a week, each beside what is written about it. By machine, then name.
QList<RunningImage> readImages(const survey::Input &input);

} // namespace updates
