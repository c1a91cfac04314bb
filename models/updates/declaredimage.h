// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/directory.h"
#include "models/updates/runningimage.h"

namespace updates {

/// The images that compose files and the wiki name, to be compared with what runs.
class DeclaredImages {
public:
    /// @param directory must outlive it
    explicit DeclaredImages(const inventory::Directory &directory);

    /// Fills in what is written about the container, and the verdict: the compose file counts before the
    /// wiki.
    void compare(RunningImage &image) const;

private:
    const inventory::Subject *subjectOf(const RunningImage &image) const;

    const inventory::Directory &m_directory;
    QMultiHash<QString, const inventory::Subject *> m_byImage; ///< by short name of the repository
};

} // namespace updates
