// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/mention.h"

namespace inventory {

/// Puts together what is said of one thing in several places, by its names: machines with machines, services
/// with services, sites with sites, since a service is often called like the machine it runs on. Whoever is
/// only named as a parent or a site becomes a subject, too.
class Assembly {
public:
    /// @param mentions in the order of pages and lines
    static Inventory of(Mentions mentions);
};

} // namespace inventory
