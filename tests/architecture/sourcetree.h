// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace architecture {

/// One C++ file of the tree, as text.
struct SourceFile {
    QString path; ///< from the root of the tree: "models/base/result.h"
    QStringList lines;

    /// "models/base"
    QString folder() const;

    /// "models/base/result.h:12", lines counted from 1
    QString at(qsizetype lineIndex) const;
};

/// Every .h and .cpp below the folders `tops` of `root`, sorted by path.
QList<SourceFile> readTree(const QString &root, const QStringList &tops);

} // namespace architecture
