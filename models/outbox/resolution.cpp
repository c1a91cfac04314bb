// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/resolution.h"

namespace outbox {

using Kind = base::MergeHunk::Kind;

Decision decisionOf(const base::Merge &merge, const base::MergeHunk &hunk, const QStringList &lines)
{
    using base::MergeChoice;
    const bool ours = lines == chosenLines(merge, hunk, MergeChoice::Ours);
    switch (hunk.kind) {
    case Kind::Same:
        return ours ? Decision::None : Decision::Edited;
    case Kind::Alike:
        return ours ? Decision::Alike : Decision::Edited;
    case Kind::Ours:
    case Kind::Theirs:
    case Kind::Conflict:
        break;
    }
    if (ours)
        return Decision::Ours;
    if (lines == chosenLines(merge, hunk, MergeChoice::Theirs))
        return Decision::Theirs;
    return lines == chosenLines(merge, hunk, MergeChoice::Both) ? Decision::Both : Decision::Edited;
}

bool isBaseLost(const SaveRequest &request)
{
    return request.base.isEmpty() && request.baseRevision != 0;
}

bool isResolvable(const Entry &entry)
{
    return entry.state == State::Conflict && entry.conflict && entry.conflict->theirs;
}

base::Merge mergeOf(const Entry &entry)
{
    return base::merged(entry.request.base, entry.request.text, entry.conflict->theirs.value_or(QString()));
}

SaveRequest resolved(const Entry &entry, const QString &text, const QString &summary)
{
    SaveRequest request = entry.request;
    if (entry.conflict->clash == Clash::Overwrote) {
        request.base = entry.request.text;
    } else {
        request.base = entry.conflict->theirs.value_or(QString());
        request.baseRevision = entry.conflict->revision;
    }
    request.text = text;
    request.summary = summary;
    return request;
}

} // namespace outbox
