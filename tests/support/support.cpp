// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/awaited.h"
#include "tests/support/manualclock.h"
#include "tests/support/processes.h"
