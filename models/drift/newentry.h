// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drift/drift.h"
#include "models/drift/knownpages.h"
#include "models/drift/namedsubjects.h"

namespace drift {

/// What the wiki calls something that the metrics call `measured`; that name when it calls nothing so.
QString nameInWiki(const QString &measured, const NamedSubjects &named);

/// Adds a machine where most of its like are listed: a row of their table, in its columns and its way of
/// writing; without a table a section like the last of theirs, or a page like the last of theirs. What nobody
/// measures stands there as "?". Nothing when the wiki lists none of them.
std::optional<Proposal> newEntry(const MeasuredSubject &machine, const inventory::Inventory &inventory,
                                 KnownPages &pages, const NamedSubjects &named);

} // namespace drift
