// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/block.h"
#include "models/wiki/line.h"
#include "models/wiki/literals.h"

namespace wiki {

/// The links of a line, and what looks like one and is none.
struct FoundLinks {
    QList<Link> links; ///< from left to right
    QList<Diagnostic> diagnostics; ///< of what stays text; without a page
};

/// Reads [[page|label]], {{media}}, [label](target) and bare addresses; nothing inside a literal.
/// @param literals of this very line
FoundLinks linksIn(const Line &line, const Literals &literals);

} // namespace wiki
