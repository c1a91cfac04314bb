// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/pending.h"
#include "models/wiki/pagetext.h"
#include "models/wiki/sourcekind.h"

#include <QList>
#include <QStringList>

namespace wiki {

/// The pages that are to be read, by id, and what of them cannot be listed.
struct PageList {
    QList<PageInfo> pages; ///< sorted by id, each once
    QList<Diagnostic> diagnostics;

    bool operator==(const PageList &) const = default;
};

/// Where a wiki's pages come from: a server, by one of several ways, or a folder. It is made for a Scope, and
/// lists no other pages. It keeps no pages; a failure is one of the source, and what ails one page is a
/// diagnostic of it.
class Source {
public:
    Source() = default;
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;
    virtual ~Source() = default;

    /// What it is, and how that was found out; of a server that was not asked yet, that it is unknown.
    virtual SourceFound found() const = 0;

    /// The pages as they are now.
    virtual base::Pending<PageList> list() = 0;

    /// A page's text: as it is now, `revision` then only being what the list said; or, with `past`, as it was
    /// then.
    virtual base::Pending<ReadPage> page(const QString &id, Revision revision, bool past) = 0;

    /// A page's revisions, newest first, back to the one that was the newest at `back`, or to the beginning.
    /// Empty where nobody records them.
    virtual base::Pending<QList<PageChange>> history(const QString &id, Revision back) = 0;

    /// What changed at `since` or later, of each page the newest change; deletions, too. Empty where nobody
    /// records it.
    virtual base::Pending<QList<PageChange>> changesSince(Revision since) = 0;

    /// The pages that a full-text search finds, best first.
    virtual base::Pending<QStringList> search(const QString &words) = 0;

    /// The server no longer behaves as it did, or the user wants it anew: what it is, is found out again.
    virtual void forget() { }
};

} // namespace wiki
