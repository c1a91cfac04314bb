// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change.h"

namespace changes {

/// What happened, in plain words and without its time: "started", "3 of 12 updates left".
QString changeText(const Change &change);

} // namespace changes
