// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/mention.h"

namespace inventory {

/// What a profile says about the reading.
struct ReadOptions {
    QStringList pages; ///< ids, and namespaces as "infra:*"; empty: every page is inventory
    QHash<QString, QString> synonyms; ///< more names of fields: word to published key
};

/// All that pages say is run, with its proof. Pure and total: what cannot be used is a diagnostic.
Inventory readInventory(QList<ReadPage> pages, const ReadOptions &options = {});

/// The same, from sources.
Inventory readInventory(const QList<wiki::Page> &pages, const ReadOptions &options = {});

} // namespace inventory
