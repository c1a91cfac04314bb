// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/cluster.h"

namespace inventory {

/// Makes subjects of the parents and sites that are only named as such.
void addNamedPlaces(Clusters &clusters);

/// Who stands on itself, directly or round several corners, one diagnostic a circle.
/// @param machines finds indices of `subjects` by name
QList<wiki::Diagnostic> circlesAmong(const QList<Subject> &subjects, const NameIndex &machines);

} // namespace inventory
