// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drift/measured.h"
#include "models/inventory/fact.h"

namespace drift {

/// Whether a measured memory may be what is written. The kernel keeps 1.5 to 6 % of what a machine has for
/// itself, small machines up to 48 MiB more; "16 Go" is meant as 16·10⁹ by some and as 16·2³⁰ by others.
bool isMemory(const inventory::Fact &written, double bytes);

/// Whether the disks of a machine may be what is written: the root, any other filesystem, all together, or
/// the disk that the hypervisor gave. A filesystem needs up to 10 % for itself; of "2 x 2 To" a mirror shows
/// one. A hypervisor shows less than it has, since the disks of its guests are no filesystems of its own.
bool areDisks(const inventory::Fact &written, const MeasuredSubject &measured);

/// Whether anything is measured that written disks could be compared with.
bool hasDisks(const MeasuredSubject &measured);

/// The size of a machine's disks that is shown beside what is written: what the hypervisor gave, else the
/// only filesystem or the root, else the largest.
const Measurement *diskOf(const MeasuredSubject &measured);

/// Whether so many cores may be what is written. A machine of metal counts its threads, which are twice its
/// cores; a guest does not. @param kind of the subject, by the wiki
bool areCpus(const inventory::Fact &written, inventory::Kind kind, const MeasuredSubject &measured);

} // namespace drift
