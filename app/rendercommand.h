// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

class QApplication;

namespace app {

class Backend;

/// `vigie render`: asks the sources, draws the window or one panel with what they said, and writes the
/// picture. Exits 1 when a source it needs is down, but still writes what a user would see then.
int runRender(QApplication &application, Backend &backend, const CommandLine &line);

/// Prints "window" and the panels' ids.
int listRenderable();

} // namespace app
