// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventory.h"

namespace inventory {

/// The kind that a "Type" column, or the class of a data entry, means: "VM", "machine virtuelle", "Proxmox".
std::optional<Kind> kindSaid(QStringView text);

/// What a heading, or the name of a page, announces.
struct Announcement {
    QString name; ///< of one thing: "VM pica01", "Alice (hyperviseur)"; empty: no name that can be told
    std::optional<Kind> kind; ///< of that thing, or of those that are listed
    bool lists = false; ///< things of one kind follow: "Machines virtuelles", "Nos services"
};
Announcement announcedBy(QStringView heading);

/// A heading that only names a chapter of what the page is about: "Matériel", "Accès réseau".
bool isChapter(QStringView heading);

/// Whether words may be the name of one thing: few of them, and none that names a chapter ("Déploiement").
bool isNameLike(QStringView text, qsizetype mostWords);

} // namespace inventory
