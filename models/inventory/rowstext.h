// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventory.h"
#include "models/inventory/rowsmodel.h"

#include <QLocale>

namespace inventory {

/// What is known of one subject: its facts, of each key the one that holds first, and then its notes.
QStringList factHeadings();
QList<Row> factRows(const Subject &subject, const QLocale &locale);

/// Where pages disagree: every side a row, those of one conflict one below the other.
QStringList conflictHeadings();
QList<Row> conflictRows(const QList<Conflict> &conflicts, const QLocale &locale);

/// What could not be read.
QStringList diagnosticHeadings();
QList<Row> diagnosticRows(const QList<wiki::Diagnostic> &diagnostics);

} // namespace inventory
