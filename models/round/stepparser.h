// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/round/step.h"

namespace rounds {

/// Reads a file of steps: `[[step]]` with id, title.en, title.fr, about.en, about.fr, group, proves,
/// everywhere and guide. Total: a broken entry is left out, and a diagnostic says where and why. At most 200
/// steps.
StepList parseSteps(const QByteArray &toml, const QString &file);

/// The user's own file when it is there and holds a step, else the one the program ships with.
/// @param userFile may be missing
StepList loadSteps(const QString &userFile);

} // namespace rounds
