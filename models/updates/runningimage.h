// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/base/state.h"
#include "models/inventory/imagename.h"
#include "models/inventory/inventory.h"

#include <optional>

namespace updates {

/// How the tag that runs stands to the one that is declared.
enum class TagVerdict {
    Same,
    Behind, ///< an older one runs than is declared: it was not deployed
    Ahead, ///< a newer one runs than is declared: nobody wrote it down
    Differs, ///< another one, and they cannot be put in order
    OtherImage, ///< one of another repository
    Unpinned, ///< "latest" or no tag: what runs is whatever came that day
    Undeclared, ///< no compose file and no page of the wiki names it
    Unknown, ///< what runs cannot be read, or is no longer told of
};

/// A container that runs, beside what is written about it.
struct RunningImage {
    QString name; ///< of the container
    QString instance; ///< of the exporter that tells of it
    QString machine; ///< name of the machine it runs on
    QString image; ///< as the exporter tells it
    inventory::ImageName running; ///< no repository: the exporter only tells an id
    std::optional<base::Instant> at; ///< when it was sampled
    bool gone = false; ///< seen within a week, and not now
    QString service; ///< subject of the inventory it belongs to; empty when none is known
    std::optional<inventory::Fact> composed; ///< the image a compose file declares
    std::optional<inventory::Fact> written; ///< the image a page of the wiki names
    TagVerdict verdict = TagVerdict::Unknown;
    std::optional<bool> updateKnown; ///< whether a newer image is known; nothing: nobody looks
    QString newerTag; ///< the newer one that is known of
    QString updateKind; ///< "major", "minor", "patch", "digest"; empty when nobody says
    bool automatic = false; ///< something on its machine replaces images by itself
    QString readme; ///< address of its repository; empty when nobody says
    QString page; ///< its runbook or where it is described; empty when nobody does
    int line = 0;

    /// What it is compared with: the compose file, else the wiki; null when neither says.
    const inventory::Fact *declared() const { return composed ? &*composed : written ? &*written : nullptr; }
    base::State state() const;

    bool operator==(const RunningImage &) const = default;
};

/// Which of two tags is the newer version: "1.9.7" < "v1.10.0". Unordered when one is no version, or when
/// their suffixes ("-alpine") differ.
std::partial_ordering compareTags(const QString &one, const QString &other);

/// No tag, or one that moves with each release.
bool isUnpinned(const inventory::ImageName &image);

} // namespace updates
