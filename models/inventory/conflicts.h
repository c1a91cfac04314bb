// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/names.h"

namespace inventory {

/// Where the facts of a subject contradict each other: what is in one place, or of one size, is said to be in
/// two, or of two. Descriptions, runbooks and other names add up instead.
/// @param machines, sites by the names that people call them, so that two names of one thing are no conflict
QList<Conflict> conflictsOf(const Subject &subject, const NameIndex &machines, const NameIndex &sites);

} // namespace inventory
