// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drift/drift.h"
#include "models/drift/namedsubjects.h"

namespace drift {

/// What differs between what is written of a machine and what is measured of it: place, memory, disks,
/// cores, system.
QList<Drift> comparedMachine(const inventory::Subject &written, const MeasuredSubject &measured,
                             const NamedSubjects &named);

/// The images that are written of a subject or declared for it, and that run with another tag. A container is
/// the subject's when it runs where the wiki says and is made from the same image; of several, those that
/// bear its name. Where several with different tags are left, any that fits will do.
QList<Drift> comparedImages(const inventory::Subject &written, const Measured &measured);

/// A drift about the whole subject, which is proven by the place where it is defined.
Drift wholeDrift(Drift::Kind kind, const inventory::Subject &written);

} // namespace drift
