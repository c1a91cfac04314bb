// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace base {

/// A line of a diff, without its end.
struct DiffLine {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    bool unfinished = false; ///< the last line of its text, which does not end in \n

    bool operator==(const DiffLine &) const = default;
};

/// A stretch of changes with a few lines around it.
struct DiffHunk {
    int oldLine = 0; ///< the first one in the old text, from 1; when it has none of them, the one before
    int newLine = 0;
    QList<DiffLine> lines;

    bool operator==(const DiffHunk &) const = default;
};

/// How `after` differs from `before`, line by line, with as few changed lines as can be found. Between the
/// first and the last difference up to 2,000 × 2,000 lines are compared; more are given as replaced.
QList<DiffHunk> lineDiff(const QString &before, const QString &after, int context = 3);

/// The hunks as a unified diff, as `patch` reads it; empty when there are none.
/// @param name of the text, in both headers
QString unifiedDiff(const QList<DiffHunk> &hunks, const QString &name);

} // namespace base
