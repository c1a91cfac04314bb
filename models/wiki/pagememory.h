// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/archive/archive.h"
#include "models/wiki/pageset.h"

namespace wiki {

/// A wiki as it was when the program last ran.
struct Recalled {
    PageSet pages;
    KnownPages known; ///< the same, by revision, so that only what changed since is read
    base::Instant asOf;
};

/// Keeps pages in the archive: each as an entry of its own with its revision and the date it was read, and
/// one more that lists them. A page whose entry is damaged costs itself.
class PageMemory {
public:
    /// @param profile whose pages they are
    /// @param place where the wiki is, as the profile says
    PageMemory(archive::Archive &archive, const QString &profile, const QString &place);

    /// Writes what the archive does not have yet, and the list.
    void keep(const PageSet &pages, KnownPages &known, base::Instant at) const;

    /// Nothing when nothing is known. `context` is whose thread the pages are asked for in.
    base::Pending<std::optional<Recalled>> recall(QObject *context) const;

private:
    archive::Key indexKey() const;
    archive::Key pageKey(const QString &id) const;

    archive::Archive *m_archive;
    QString m_profile;
    QString m_place;
};

} // namespace wiki
