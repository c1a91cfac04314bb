// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outbox/entry.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace outbox {

/// One word: "Waiting", "Conflict", …
QString stateText(State state);

/// A sentence or two on how it stands and what to do, for a person.
QString entryText(const Entry &entry, base::Instant now, const QLocale &locale = QLocale());

/// The heading of a column of OutboxModel.
QString columnText(int column);

/// How many wait for the user, to be shown where everybody looks; empty when none does.
QString attentionText(const QList<Entry> &entries);

/// How many are not in the wiki yet and need nobody; empty when all are.
QString onTheirWayText(const QList<Entry> &entries);

} // namespace outbox
