// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

namespace architecture {

/// The folders of the house, from the ground up. A folder sees all floors below its own, none above, and not
/// its neighbours. A new feature is a new word here.
const QList<QStringList> &floors();

/// What breaks the law of the floors, one line each: "where: what". Looks at includes only, which is all that
/// C++ needs to see a neighbour.
QStringList layerViolations(const QList<SourceFile> &files);

} // namespace architecture
