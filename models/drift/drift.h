// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/linediff.h"
#include "models/drift/measured.h"
#include "models/inventory/inventory.h"
#include "models/wiki/page.h"

#include <QList>

#include <optional>

namespace drift {

/// A change of one page that would make it true again. Nobody saves it but a person who has read it.
struct Proposal {
    QString page;
    wiki::Revision revision = 0; ///< of the text that it changes
    QString text; ///< the whole page as it would be; apart from the change the same to the letter
    QList<base::DiffHunk> hunks; ///< what changes, for display
    QString diff; ///< the same as a unified diff

    bool operator==(const Proposal &) const = default;
};

/// Something that the wiki says and the metrics contradict, or that only one of them knows.
struct Drift {
    enum class Kind {
        Silent, ///< the wiki names it, no metric knows it
        Stopped, ///< the wiki names it, and its exporter no longer answers
        Undocumented, ///< the metrics know it, no page names it
        Placement, ///< it runs on another hypervisor
        Memory,
        Disk,
        Cpus,
        Os,
        Image, ///< a container runs another tag of the image
    };
    Kind kind = Kind::Silent;
    inventory::Kind subjectKind = inventory::Kind::Host;
    QString subject; ///< as the wiki writes it; of what is undocumented as the metrics call it
    QString key; ///< of the fact: parent memory disks cpus os image; empty when it is about the whole subject
    /// What is written and where. About a whole subject: the place where it is defined, and its name. Nothing
    /// of what is undocumented.
    std::optional<inventory::Fact> written;
    std::optional<Measurement> measured; ///< nothing of what no metric ever told
    std::optional<Proposal> proposal; ///< nothing when the page's text is not at hand

    bool operator==(const Drift &) const = default;
};

/// The published name: "silent", "stopped", "undocumented", "placement", …
QLatin1StringView kindName(Drift::Kind kind);

/// Compares what the wiki says with what is measured, subject by subject, in the order of the inventory; then
/// what is undocumented. Pure. What cannot be compared, is under a banner, or lies within the tolerances
/// (tolerance.h, osname.h, imagename.h) is no drift, and a subject whose name fits several is left alone.
/// - Silent and Stopped: machines only. A site, a device or a service needs no exporter.
/// - Undocumented: machines that the metrics know at this moment; addresses that are probed only where the
///   wiki lists public addresses at all.
QList<Drift> driftOf(const inventory::Inventory &inventory, const Measured &measured);

} // namespace drift
