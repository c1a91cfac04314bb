// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backups/siteloss.h"

namespace backups {

/// In a few words: "Late", "Covered by a job, not dated".
QString coverageText(const Backup &backup);
/// What it means and what to do.
QString aboutText(const Backup &backup);

QString fateText(Loss::Fate fate);
/// What would be left, and what to do today.
QString aboutText(const Loss &loss);

} // namespace backups
