// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/theme.h"

#include <QString>

namespace shared {

/// What Fusion draws with gradients and bevels, redrawn flat with hairlines. Everything else stays Fusion's.
QString styleSheet(const Theme &theme);

} // namespace shared
