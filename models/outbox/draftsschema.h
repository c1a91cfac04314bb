// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSqlDatabase;

namespace outbox {

/// Opens or creates the database of drafts: everything is on disk when a statement returns
/// (synchronous=FULL), other programs are waited for, and only the user may read it. A file that is damaged
/// is kept beside, under a name of its own, and a new one is begun: it may hold the only copy of what
/// somebody wrote. Returns what went wrong or was noteworthy, empty when nothing was; whether it can be used
/// says `usable`.
QString openDrafts(QSqlDatabase &database, const QString &file, bool *usable);

} // namespace outbox
