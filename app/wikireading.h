// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drift/drift.h"
#include "models/inventory/knowledge.h"
#include "widgets/shared/panel.h"

#include <QUrl>

namespace app {

class Desk;

/// What the wiki says at the desk's moment, in the shapes that panels take.

/// With what could not be read; empty without a wiki.
inventory::Inventory inventoryOf(const Desk &desk);
const inventory::Directory &directoryOf(const Desk &desk);
/// Empty without a wiki.
const inventory::Knowledge &knowledgeOf(const Desk &desk);
/// The machine of a subject, towards the backend; empty when none is measured under its names.
QString instanceOf(const Desk &desk, const QString &subject);
/// Nothing while nothing was compared.
std::optional<QList<drift::Drift>> driftsOf(const Desk &desk);
/// Whether the metrics know enough for a first inventory page.
bool canDraft(const Desk &desk);
QString draftOf(const Desk &desk); ///< that page, in the user's language; empty when they know nobody
/// What the addresses of the wiki's pages begin with; empty for a folder.
QUrl webAddressOf(const Desk &desk);

/// Why there is no subject to show, and what to do.
shared::Emptiness noInventory(const Desk &desk);
/// Why nothing was compared.
shared::Emptiness noDrift(const Desk &desk);

} // namespace app
