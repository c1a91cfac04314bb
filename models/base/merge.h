// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace base {

/// Some lines of a text, one after the other.
struct LineStretch {
    qsizetype first = 0; ///< from 0
    qsizetype count = 0;

    bool operator==(const LineStretch &) const = default;
};

/// A stretch of three texts that belongs together.
struct MergeHunk {
    enum class Kind {
        Same, ///< as it was, in both
        Ours, ///< only we changed it
        Theirs, ///< only they did
        Alike, ///< both did, in the same way
        Conflict, ///< both did, each in another way
    };
    Kind kind = Kind::Same;
    LineStretch base;
    LineStretch ours;
    LineStretch theirs;

    bool operator==(const MergeHunk &) const = default;
};

/// What became of a text under two hands. The hunks cover each of the three from its first to its last line,
/// in order. A text is its lines joined by \n, so that one which ends in \n has an empty last line.
struct Merge {
    QStringList base; ///< none when there was no text before, or nobody knows it
    QStringList ours;
    QStringList theirs;
    QList<MergeHunk> hunks;

    bool operator==(const Merge &) const = default;
};

/// Whose lines stand in the merged text.
enum class MergeChoice {
    Theirs,
    Ours,
    Both, ///< theirs, then ours
};

/// What two people made of a text, line by line (diff3). Lines that both changed, next to each other or
/// between the same neighbours, are a conflict. Without a base every difference is one. Total, and quick for
/// pages of some megabytes: see linePartners().
Merge merged(const QString &base, const QString &ours, const QString &theirs);

qsizetype conflictCount(const Merge &merge);

/// What needs no decision; nothing for a conflict.
std::optional<MergeChoice> proposedChoice(MergeHunk::Kind kind);
QStringList chosenLines(const Merge &merge, const MergeHunk &hunk, MergeChoice choice);

/// The text of both changes. @param conflicts whose lines stand where they are in conflict
QString mergedText(const Merge &merge, MergeChoice conflicts);

} // namespace base
