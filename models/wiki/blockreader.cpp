// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/blockreader.h"

#include "models/wiki/pagetext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wiki {

using namespace Qt::StringLiterals;
using Severity = Diagnostic::Severity;

namespace {

constexpr qsizetype mostBlocks = 100'000;
constexpr qsizetype mostDiagnostics = 200;
constexpr qsizetype deepestList = 8;
constexpr qsizetype longestQuote = 200;

bool isIndented(QStringView text)
{
    return text.startsWith(u"  ") || text.startsWith(u'\t');
}

} // namespace

BlockReader::BlockReader(const QString &page, const QList<QStringView> &lines)
    : m_lines(lines)
{
    m_document.page = page;
}

Document BlockReader::all()
{
    for (m_index = 0; m_index < m_lines.size() && !m_full; ++m_index) {
        const Line line = lineAt(m_index);
        if (m_verbatim)
            readVerbatim(line);
        else
            readOpen(line);
    }
    if (m_verbatim) {
        Block &block = m_document.blocks[m_verbatim->block];
        block.lastLine = int(m_index);
        complain(lineAt(block.line - 1), Severity::Warning,
                 u"this code is never closed: all that follows is taken for code"_s);
    }
    closeNote();
    return std::move(m_document);
}

Line BlockReader::lineAt(qsizetype index) const
{
    return {.text = m_lines.at(index), .number = int(index) + 1};
}

Block &BlockReader::add(Block::Kind kind, const Line &line)
{
    if (m_document.blocks.size() + 1 >= mostBlocks && !std::exchange(m_full, true)) {
        m_document.truncated = true;
        complain(line, Severity::Error, u"the page has more than 100,000 blocks: what follows is not read"_s);
    }
    m_document.blocks.append({.kind = kind,
                              .line = line.number,
                              .lastLine = line.number,
                              .text = line.text.toString(),
                              .column = line.column,
                              .word = {},
                              .section = m_headings.isEmpty() ? -1 : m_headings.last()});
    return m_document.blocks.last();
}

void BlockReader::addLinks(Block &block, const Line &line)
{
    FoundLinks found = linksIn(line, literalsIn(line.text));
    block.links = std::move(found.links);
    for (const Diagnostic &one : std::as_const(found.diagnostics))
        complain({.text = one.text, .number = one.line}, one.severity, one.message);
}

void BlockReader::complain(const Line &line, Severity severity, const QString &message)
{
    if (m_document.diagnostics.size() >= mostDiagnostics)
        return;
    const bool last = m_document.diagnostics.size() + 1 == mostDiagnostics;
    const QStringView text = line.text.trimmed();
    m_document.diagnostics.append(
        {.page = m_document.page,
         .line = line.number,
         .severity = severity,
         .text = text.first(std::min(longestQuote, text.size())).toString(),
         .message = last ? u"this page has more faults than are listed here"_s : message});
}

void BlockReader::readVerbatim(const Line &line)
{
    const bool isFence = m_verbatim->closer.isEmpty();
    const qsizetype end = isFence ? (closesFence(line.text, m_verbatim->fence) ? line.text.size() : -1)
                                  : line.text.indexOf(m_verbatim->closer);
    if (end < 0)
        return;
    m_document.blocks[m_verbatim->block].lastLine = line.number;
    const qsizetype behind = isFence ? end : end + m_verbatim->closer.size();
    m_verbatim.reset();
    if (const Line rest = line.sliced(behind); !rest.isBlank())
        readOpen(rest);
}

void BlockReader::readOpen(const Line &line)
{
    if (openFence(line.trimmed()))
        return;
    const Literals literals = literalsIn(line.text);
    if (literals.open < 0) {
        readPlain(line);
        return;
    }
    if (const Line before = line.sliced(0, literals.open); !before.isBlank())
        readPlain(before);
    openVerbatim(line.sliced(literals.open), literals.word, literals.closer, {});
}

bool BlockReader::openFence(const Line &line)
{
    const auto fence = fenceMark(line.text);
    if (fence)
        openVerbatim(line, fence->language, {}, *fence);
    return fence.has_value();
}

void BlockReader::openVerbatim(const Line &line, const QString &word, const QString &closer,
                               const FenceMark &fence)
{
    Block &block = add(Block::Kind::Code, line);
    block.text.clear();
    block.word = word;
    m_verbatim = Verbatim{.closer = closer, .fence = fence, .block = m_document.blocks.size() - 1};
}

void BlockReader::readPlain(const Line &line)
{
    constexpr std::array readers{
        &BlockReader::readBlank,   &BlockReader::readLiteral,  &BlockReader::readNote, &BlockReader::readData,
        &BlockReader::readHeading, &BlockReader::readRow,      &BlockReader::readItem, &BlockReader::readRule,
        &BlockReader::readMacro,   &BlockReader::readIndented, &BlockReader::readText};
    for (const auto reader : readers)
        if ((this->*reader)(line))
            return;
}

bool BlockReader::readBlank(const Line &line)
{
    const bool isLost = line.text == lostLine;
    if (isLost && m_table.lastLine == line.number - 1)
        m_table.lastLine = line.number; // a row that cannot be read does not end its table
    return isLost || line.isBlank();
}

/// A line that is one piece of code, or a comment.
bool BlockReader::readLiteral(const Line &line)
{
    const Line inner = line.trimmed();
    const Literals literals = literalsIn(inner.text);
    const bool whole = literals.closed.size() == 1 && literals.closed.first().block
        && literals.closed.first().from == 0 && literals.closed.first().to == inner.text.size();
    if (whole)
        add(Block::Kind::Code, inner).word = literals.closed.first().word;
    return whole;
}

bool BlockReader::readHeading(const Line &line)
{
    const auto mark = headingMark(line);
    if (!mark)
        return false;
    closeNote();
    const auto deeper = [this, &mark](int heading) {
        return m_document.blocks.at(heading).depth >= mark->depth;
    };
    while (!m_headings.isEmpty() && deeper(m_headings.last()))
        m_headings.removeLast();
    m_indents.clear();
    Block &block = add(Block::Kind::Heading, mark->title);
    block.depth = mark->depth;
    addLinks(block, mark->title);
    m_headings.append(int(m_document.blocks.size()) - 1);
    return true;
}

bool BlockReader::readItem(const Line &line)
{
    const auto mark = itemMark(line);
    if (!mark || isRule(line.text))
        return false;
    if (m_indents.isEmpty())
        m_listGroup = ++m_groups;
    const int depth = depthOf(mark->indent, line);
    if (openFence(mark->text))
        return true;
    Block &block = add(Block::Kind::Item, mark->text);
    block.depth = depth;
    block.group = m_listGroup;
    addLinks(block, mark->text);
    return true;
}

int BlockReader::depthOf(qsizetype indent, const Line &line)
{
    while (!m_indents.isEmpty() && m_indents.last() > indent)
        m_indents.removeLast();
    if (m_indents.isEmpty() || m_indents.last() < indent)
        m_indents.append(indent);
    if (m_indents.size() > deepestList && !std::exchange(m_tooDeep, true))
        complain(line, Severity::Warning,
                 u"lists are read 8 levels deep: deeper items count as the eighth"_s);
    return int(std::min(m_indents.size(), deepestList));
}

bool BlockReader::readRule(const Line &line)
{
    if (!isRule(line.text))
        return false;
    m_indents.clear();
    add(Block::Kind::Rule, line.trimmed());
    return true;
}

bool BlockReader::readMacro(const Line &line)
{
    const auto name = macroName(line.text);
    if (name)
        add(Block::Kind::Macro, line.trimmed()).word = *name;
    return name.has_value();
}

/// Two blanks make code in DokuWiki, but not below an item, where people break long lines.
bool BlockReader::readIndented(const Line &line)
{
    if (!isIndented(line.text) || line.column > 0 || !m_indents.isEmpty() || m_note)
        return false;
    QList<Block> &blocks = m_document.blocks;
    const bool goesOn = !blocks.isEmpty() && blocks.last().kind == Block::Kind::Code
        && blocks.last().lastLine == line.number - 1 && blocks.last().depth > 0;
    Block &block = goesOn ? blocks.last() : add(Block::Kind::Code, line.trimmed());
    block.depth = 1; // tells it from fenced code, which it does not continue
    block.lastLine = line.number;
    if (goesOn)
        block.text.clear();
    return true;
}

bool BlockReader::readText(const Line &line)
{
    if (!isIndented(line.text))
        m_indents.clear();
    Line inner = line.trimmed();
    if (m_note) {
        addNote(inner);
        return true;
    }
    while (inner.text.startsWith(u'>'))
        inner = inner.sliced(1).trimmed();
    addLinks(add(Block::Kind::Paragraph, inner), inner);
    return true;
}

} // namespace wiki
