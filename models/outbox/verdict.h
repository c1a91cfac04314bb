// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outbox/entry.h"
#include "models/wiki/editor.h"

#include <QList>

namespace outbox {

/// What a page says before ours is saved.
enum class Before {
    AsExpected, ///< it is what ours was written on
    AlreadyOurs, ///< it says what we want to save
    Different, ///< somebody has changed it
    TooEarly, ///< it is what we expect, but was saved within this very second: see below
};

/// Compares by text, not by revision: a page may have been put there by hand. A wiki counts revisions in
/// seconds, and a save within the second of the one before replaces it in the history, so one has to wait.
Before compared(const SaveRequest &request, const wiki::Standing &standing);

/// What the wiki shows of a page after ours was handed to it.
struct Evidence {
    wiki::Standing standing; ///< asked for before the rest
    QList<wiki::PageChange> changes; ///< newest first, down to the one before ours
    qsizetype ours = -1; ///< which of them has our text; -1: none
    std::optional<QString> current; ///< the page's text, when it is not ours
    std::optional<QString>
        before; ///< the text of what stands before ours, when that is not the base's revision
};

/// The wiki's second in which the page was saved is not over: another save would replace it without a trace.
bool isFresh(const wiki::Standing &standing);

/// What a wiki that keeps a history shows.
enum class After {
    Settled, ///< ours is in the history for good, behind what it was written on, and nobody undid it
    TooEarly, ///< the second in which it was saved is not over: it may still be replaced
    NotSaved, ///< the page is what it was before
    Overwrote,
    Overwritten,
};

After judged(const SaveRequest &request, const Evidence &evidence);

/// Whether what `ours` changed in `base` is there in `now`: every line that we added, and none that we took
/// away, counted. Others may have changed other lines.
bool survives(const QString &base, const QString &ours, const QString &now);

} // namespace outbox
