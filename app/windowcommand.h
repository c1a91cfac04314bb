// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/selection.h"
#include "models/base/clock.h"

class QApplication;

namespace app {

/// `vigie` without a verb: opens the window and runs until it is closed.
int runWindow(QApplication &application, const std::optional<Selection> &selection, const base::AskedTime &at,
              const base::Clock &clock);

} // namespace app
