// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/configfolder.h"
#include "models/inventory/inventory.h"

namespace inventory {

/// The inventory with the images that compose files declare, as facts with file and line. They go to the
/// service or container of the wiki that bears the container's name, its service's, or that of the folder the
/// file lies in; to a container of their own when the wiki names none. Pure.
Inventory withDeclared(Inventory inventory, const QList<ConfigFolder> &folders);

/// What compose calls a container that has no name of its own: project and service, once when both are the
/// same. The project is the folder of the file.
QString composedName(const QString &path, const QString &service);

} // namespace inventory
