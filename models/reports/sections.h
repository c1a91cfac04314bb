// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/block.h"

#include <QStringList>

namespace reports {

/// Sections that we look for in a report, by words that their headings begin with.
enum class Role { Summary, Chronology, Done };

/// Index of the heading of a section; -1: there is none.
qsizetype headingOf(const wiki::Document &report, Role role);
/// What people read in it: its lines and items without markup. Hints in italics that nobody replaced are left
/// out.
QStringList linesOf(const wiki::Document &report, Role role);
/// The first heading; empty when there is none.
QString titleOf(const wiki::Document &report);

} // namespace reports
