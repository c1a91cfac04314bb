// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

namespace architecture {

/// What breaks a rule of the house that a search can find, one line each: "where: why". Lines that are
/// comments do not count. The rules are the table in the .cpp.
QStringList gateViolations(const QList<SourceFile> &files);

} // namespace architecture
