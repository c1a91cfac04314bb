// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/names.h"

namespace inventory {

/// An inventory, looked up by what people call things.
class Directory {
public:
    Directory() = default;
    explicit Directory(Inventory inventory);

    const Inventory &inventory() const { return m_inventory; }

    /// The subject of that name, of several the machine; null when none or more than one is called so.
    const Subject *find(const QString &name) const;
    /// What it runs on; null when nobody says.
    const Subject *parentOf(const Subject &subject) const;
    /// Where it stands, by itself or by what it runs on; null when nobody says.
    const Subject *siteOf(const Subject &subject) const;

private:
    Inventory m_inventory;
    NameIndex m_names; ///< of everything; ids are positions
    NameIndex m_machines; ///< likewise, of hypervisors, hosts and VMs alone
};

} // namespace inventory
