// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/state.h"

#include <QString>

namespace base {

/// The word for a state in the language of the user: "Critical", "Not watched".
QString stateText(State state);

} // namespace base
