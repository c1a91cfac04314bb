// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/merge.h"

/// What must hold of a merge whatever the texts.
namespace mergeproperties {

inline QStringList all(const QStringList &lines, const base::LineStretch &stretch)
{
    return lines.mid(stretch.first, stretch.count);
}

/// The hunks cover a text from its first to its last line, so that no line is lost.
inline bool covers(const QList<base::MergeHunk> &hunks, base::LineStretch base::MergeHunk::*side,
                   qsizetype lines)
{
    qsizetype next = 0;
    for (const base::MergeHunk &hunk : hunks) {
        if ((hunk.*side).first != next || (hunk.*side).count < 0)
            return false;
        next += (hunk.*side).count;
    }
    return next == lines;
}

/// A hunk is what its kind says.
inline bool isTrue(const base::Merge &merge, const base::MergeHunk &hunk)
{
    using Kind = base::MergeHunk::Kind;
    const QStringList base = all(merge.base, hunk.base);
    const QStringList ours = all(merge.ours, hunk.ours);
    const QStringList theirs = all(merge.theirs, hunk.theirs);
    switch (hunk.kind) {
    case Kind::Same:
        return base == ours && base == theirs && !base.isEmpty();
    case Kind::Ours:
        return base == theirs && base != ours;
    case Kind::Theirs:
        return base == ours && base != theirs;
    case Kind::Alike:
        return ours == theirs && (base != ours || merge.base.isEmpty());
    case Kind::Conflict:
        return ours != theirs && ((base != ours && base != theirs) || merge.base.isEmpty());
    }
    return false;
}

inline base::Merge turned(base::Merge merge)
{
    using Kind = base::MergeHunk::Kind;
    std::swap(merge.ours, merge.theirs);
    for (base::MergeHunk &hunk : merge.hunks) {
        std::swap(hunk.ours, hunk.theirs);
        hunk.kind = hunk.kind == Kind::Ours ? Kind::Theirs
            : hunk.kind == Kind::Theirs     ? Kind::Ours
                                            : hunk.kind;
    }
    return merge;
}

/// What does not hold; empty when all does.
inline QByteArray broken(const QString &base, const QString &ours, const QString &theirs)
{
    using base::MergeChoice;
    using base::merged;
    const base::Merge merge = merged(base, ours, theirs);
    if (!covers(merge.hunks, &base::MergeHunk::base, merge.base.size())
        || !covers(merge.hunks, &base::MergeHunk::ours, merge.ours.size())
        || !covers(merge.hunks, &base::MergeHunk::theirs, merge.theirs.size()))
        return "each line of each text is in one hunk";
    for (const base::MergeHunk &hunk : merge.hunks) {
        if (!isTrue(merge, hunk))
            return "a hunk is what it says";
    }
    if (merged(base, theirs, ours) != turned(merge))
        return "who is who changes nothing";
    for (const auto conflicts : {MergeChoice::Ours, MergeChoice::Theirs, MergeChoice::Both}) {
        if (mergedText(merged(base, ours, base), conflicts) != ours && !base.isEmpty())
            return "what only we changed is what we made of it";
        if (mergedText(merged(base, base, theirs), conflicts) != theirs && !base.isEmpty())
            return "what only they changed is what they made of it";
        if (mergedText(merged(base, ours, ours), conflicts) != ours)
            return "what both made is what both made";
    }
    return {};
}

} // namespace mergeproperties
