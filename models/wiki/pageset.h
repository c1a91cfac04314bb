// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/pagetext.h"
#include "models/wiki/sourcekind.h"

#include <QHash>
#include <QList>

namespace wiki {

/// All pages of a wiki that the profile wants read, at one moment.
struct PageSet {
    QList<Page> pages; ///< by id
    QList<Diagnostic> diagnostics; ///< what could not be read as it stands; by page, then line
    SourceFound found; ///< where they come from

    /// Null when there is none of that id.
    const Page *page(QStringView id) const;

    bool operator==(const PageSet &) const = default;
};

/// A page as it was last read, so that it need not be read again while its revision stays.
struct KnownPage {
    Revision revision = 0; ///< as the list tells it
    ReadPage read;
    base::Instant readAt;
    bool kept = false; ///< the archive has it
};
using KnownPages = QHash<QString, KnownPage>; ///< by id

} // namespace wiki
