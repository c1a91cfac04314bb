// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/merge.h"
#include "models/outbox/entry.h"

#include <QList>

namespace outbox {

/// What was decided of one hunk of a conflict.
enum class Decision {
    None, ///< nothing had to be: it is as it was
    Open, ///< somebody still has to
    Theirs,
    Ours,
    Both, ///< theirs, then ours
    Alike, ///< both sides say the same
    Edited, ///< something else was typed
};

/// What stands in the result where a hunk of that kind was.
Decision decisionOf(const base::Merge &merge, const base::MergeHunk &hunk, const QStringList &lines);

/// Nobody knows what the page said before both changed it; which is not the same as that there was no page.
bool isBaseLost(const SaveRequest &request);

/// The texts of a conflict, beside each other; slow for long pages. Only where theirs is known.
base::Merge mergeOf(const Entry &entry);

/// Whether both texts are there to be brought together.
bool isResolvable(const Entry &entry);

/// What is saved when both texts have been brought together: on top of what the page says, which is theirs,
/// or ours when that was saved over it. Only where it is resolvable.
SaveRequest resolved(const Entry &entry, const QString &text, const QString &summary);

} // namespace outbox
