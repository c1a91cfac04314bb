// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backups/backup.h"
#include "models/survey/input.h"

namespace backups {

/// Joins what exporters and text files tell with what the wiki says, by the names that labels bear: a
/// machine, a guest's number, a service, else the machine on which it was measured.
Backups read(const survey::Input &input);

} // namespace backups
