// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/pending.h"
#include "models/changes/change.h"
#include "models/inventory/directory.h"
#include "models/wiki/source.h"

namespace changes {

/// Asks a wiki which pages were saved within [from, to], by whom and why; nothing where it records none, as a
/// folder. Of a page that was saved again after `to` the history is asked. @param source outlives the answer
base::Pending<QList<Change>> editsOf(QObject *context, wiki::Source &source, base::Instant from,
                                     base::Instant to);

/// Those of a list of changes of pages that are within [from, to], each once. Pure.
QList<Change> editsIn(const QList<wiki::PageChange> &saved, base::Instant from, base::Instant to);

/// Says of each commit and edit whom it is about, where it is about one: the subject that a page describes or
/// is called after, the service or machine that a folder of the checkout is called after.
QList<Change> withSubjects(QList<Change> changes, const inventory::Directory &directory);

} // namespace changes
