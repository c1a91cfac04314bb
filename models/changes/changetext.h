// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/ranking.h"

namespace changes {

/// What happened, in plain words and without its time: "the machine started", "9 updates installed, 3 left".
QString changeText(const Change &change);

/// "its hypervisor": in a column about where.
QString nearnessText(Nearness nearness);

/// The program that read its configuration, as people call it.
QString programName(const QString &family);

} // namespace changes
