// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident.h"
#include "models/inventory/mention.h"

namespace incidents {

/// What a profile says about the reading.
struct ReadOptions {
    QStringList pages; ///< ids, and namespaces as "incidents:*"; empty: what is called so (isCalledIncident)
    QTimeZone zone; ///< of times that carry none
};

/// Whether the name of a page, of a namespace or a heading says that incidents stand there: incident, panne,
/// outage, post-mortem.
bool isCalledIncident(QStringView words);

/// Reads incidents from dated list items, from tables with a column of dates, from dated headings, and from
/// pages of one incident each. Total: what cannot be used is a diagnostic, and costs its line.
History readIncidents(const QList<inventory::ReadPage> &pages, const inventory::Inventory &inventory,
                      const ReadOptions &options);

} // namespace incidents
