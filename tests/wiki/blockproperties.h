// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/blockparser.h"

#include <QStringList>

#include <algorithm>

/// What must hold of every page, whatever it is: lines in range, texts and cells where they say they are.
/// Empty when all of it holds, otherwise what does not.
inline QString brokenProperty(const wiki::Page &page, const wiki::Document &document)
{
    const QStringList lines = page.text.split(u'\n');
    const auto inRange = [&lines](int line) { return line >= 1 && line <= lines.size(); };
    const auto at = [&lines](const wiki::Span &span) {
        return lines.at(span.line - 1).mid(span.column, span.length);
    };
    for (const wiki::Block &block : document.blocks) {
        if (!inRange(block.line) || !inRange(block.lastLine) || block.lastLine < block.line)
            return QStringLiteral("a block out of range");
        if (block.line == block.lastLine && !lines.at(block.line - 1).contains(block.text))
            return QStringLiteral("a text that is not in its line: ") + block.text;
        if (block.depth < 0 || block.depth > 8 || block.section >= document.blocks.size())
            return QStringLiteral("a depth or section out of range");
        for (const wiki::Cell &cell : block.cells)
            if (!inRange(cell.span.line) || at(cell.span) != cell.text)
                return QStringLiteral("a cell that is not where it says: ") + cell.text;
        for (const wiki::Link &link : block.links)
            if (!inRange(link.span.line) || !at(link.span).contains(link.target))
                return QStringLiteral("a link that is not where it says: ") + link.target;
    }
    for (const wiki::Diagnostic &one : document.diagnostics)
        if (!inRange(one.line) || one.text.size() > 200 || !lines.at(one.line - 1).contains(one.text))
            return QStringLiteral("a diagnostic that quotes what is not there: ") + one.message;
    return {};
}
