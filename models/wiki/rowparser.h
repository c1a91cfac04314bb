// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/block.h"
#include "models/wiki/line.h"
#include "models/wiki/linkparser.h"

namespace wiki {

/// How the rows of a table are written.
enum class TableStyle {
    DokuWiki, ///< ^ head ^ and | cell |, in one row if need be
    Markdown, ///< | alone, at either end or not; \| is no border
};

/// No table that people write has as many columns; what is behind them is left out.
inline constexpr qsizetype mostCells = 1000;

/// Cuts a row into its cells: never inside a link or a literal. Empty cells keep their place.
/// @param cut set when there were more than mostCells
QList<Cell> cellsOf(const Line &line, TableStyle style, const Literals &literals, const QList<Link> &links,
                    bool *cut);

} // namespace wiki
