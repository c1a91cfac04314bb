// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportstore.h"

#include <QProcess>
#include <QStringList>

#include <memory>

namespace torture {

/// What a statement gives of a file, read past everything that is ours; the first column of all rows, or one
/// row that begins with "error" when it cannot be read.
QStringList asked(const QString &file, const QString &statement, const QVariantList &values = {});
bool isWhole(const QString &file); ///< as SQLite sees it, and no damaged one was put aside
QString currentText(const QString &file);

/// Keeps a draft with that text in a new file. Returns its id, 0 when that failed.
qint64 makeDraft(const QString &file, const QString &text);

/// This very program, as another process.
std::unique_ptr<QProcess> startChild(const QStringList &arguments);

} // namespace torture
