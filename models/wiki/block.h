// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/diagnostic.h"

#include <QList>
#include <QString>

namespace wiki {

/// A stretch of one line of a page.
struct Span {
    int line = 0; ///< from 1
    qsizetype column = 0; ///< UTF-16 units from 0
    qsizetype length = 0; ///< UTF-16 units

    bool operator==(const Span &) const = default;
};

/// Where a page points to.
struct Link {
    enum class Kind { Page, External, Media };
    Kind kind = Kind::Page;
    QString target; ///< as written: "infra:machines#alice", "https://…"
    QString label; ///< what is shown; empty: the target
    Span span; ///< the whole of it, brackets included

    bool operator==(const Link &) const = default;
};

/// What a notice says of the section it stands in.
enum class Banner { None, Plan, Obsolete, Critical };

/// A cell of a table, or one `key: value` of a data block.
struct Cell {
    QString text; ///< trimmed, an exact substring of its line, markup and all
    Span span; ///< of `text`
    bool header = false;

    bool operator==(const Cell &) const = default;
};

/// A piece of a page. Inline markup stays in `text`; plainText() takes it off.
struct Block {
    enum class Kind {
        Heading, ///< depth 1 (most important) to 6
        Item, ///< of a list; depth from 1
        Row, ///< of a table: cells
        Paragraph, ///< one line each: prose is read line by line
        Code, ///< fenced or <code>, <file>: `word` is the language; nothing in it is read
        Note, ///< <note>, <bootnote>: `word` is its kind, such as "critical"
        Data, ///< a line of ---- dataentry ---- : two cells, key and value; `word` is the entry's class
        Macro, ///< {{indexmenu…}}, ~~NOTOC~~ and other plugins: `word` is its name
        Rule, ///< a horizontal line
    };
    Kind kind = Kind::Paragraph;
    int line = 0; ///< the first one, from 1
    int lastLine = 0; ///< the last one; of most kinds the same
    int depth = 0;
    QString text; ///< without the marker of the block; of one line an exact substring of it
    qsizetype column = 0; ///< where `text` begins in its line; UTF-16 units
    QString word;
    QList<Cell> cells;
    QList<Link> links;
    int group = 0; ///< blocks of one table, of one list, of one data entry share a number
    int section = -1; ///< index of the heading it stands under; -1: above the first one
    Banner banner = Banner::None; ///< that applies here, of this section or one around it

    bool operator==(const Block &) const = default;
};

/// A page, read.
struct Document {
    QString page; ///< id
    QList<Block> blocks; ///< in the order of the page
    QList<Diagnostic> diagnostics;
    bool truncated = false; ///< a limit was reached; a diagnostic says which and where

    bool operator==(const Document &) const = default;
};

} // namespace wiki
