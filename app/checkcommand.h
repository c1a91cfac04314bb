// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

class QCoreApplication;

namespace app {

class Backend;

/// `vigie check`: asks every source once, prints the situation, and returns the exit code of its state.
int runCheck(QCoreApplication &application, Backend &backend, const CommandLine &line);

} // namespace app
