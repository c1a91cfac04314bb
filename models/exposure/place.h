// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventory.h"
#include "models/probe/target.h"

namespace exposure {

/// An address of the inventory, and all who are said to have it: what the user confirms.
struct Place {
    QString host; ///< name in its ASCII form, or address: what is dialled
    QStringList subjects; ///< as the inventory calls them
    QString page; ///< where the address stands
    int line = 0;
    QString text; ///< that line's words

    bool operator==(const Place &) const = default;
};

/// The addresses that pages give to machines, devices and services, each once, by host. What is under a
/// banner (a plan, or no longer true) is left out: it may be somebody else's by now. So is this very machine.
QList<Place> placesOf(const inventory::Inventory &inventory);

/// What is dialled when the user confirms a place: a connection to each known port, nothing is said on it.
QList<probe::Target> targetsOf(const Place &place);

} // namespace exposure
