// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of BlockReader that read what is larger than a line: notes, data entries, tables.
#include "models/wiki/blockreader.h"

#include <utility>

namespace wiki {

using namespace Qt::StringLiterals;
using Severity = Diagnostic::Severity;

namespace {

constexpr int mostRows = 20'000;

/// Where a value's comment begins: the data plugin takes what stands behind a # off.
qsizetype commentStart(QStringView text)
{
    const qsizetype place = text.indexOf(u" #");
    return place < 0 ? text.size() : place;
}

Cell cellOf(const Line &line)
{
    const Line inner = line.trimmed();
    return {.text = inner.text.toString(),
            .span = {.line = inner.number, .column = inner.column, .length = inner.text.size()}};
}

} // namespace

bool BlockReader::readNote(const Line &line)
{
    if (m_note) {
        const qsizetype end = line.text.indexOf(u"</"_s + m_note->name + u'>', 0, Qt::CaseInsensitive);
        if (end < 0)
            return false;
        const qsizetype behind = end + m_note->name.size() + 3;
        if (const Line before = line.sliced(0, end); !before.isBlank())
            readPlain(before);
        m_note.reset();
        if (const Line rest = line.sliced(behind); !rest.isBlank())
            readPlain(rest);
        return true;
    }
    const auto mark = noteMark(line);
    if (mark)
        openNote(*mark);
    return mark.has_value();
}

void BlockReader::openNote(const NoteMark &mark)
{
    m_indents.clear();
    m_note = Note{.name = mark.name,
                  .word = mark.word,
                  .group = ++m_groups,
                  .line = mark.rest.number,
                  .text = m_lines.at(mark.rest.number - 1).trimmed().toString()};
    const qsizetype end = mark.rest.text.indexOf(u"</"_s + mark.name + u'>', 0, Qt::CaseInsensitive);
    addNote((end < 0 ? mark.rest : mark.rest.sliced(0, end)).trimmed());
    if (end < 0)
        return;
    m_note.reset();
    if (const Line rest = mark.rest.sliced(end + mark.name.size() + 3); !rest.isBlank())
        readText(rest);
}

void BlockReader::addNote(const Line &line)
{
    Block &block = add(Block::Kind::Note, line);
    block.word = m_note->word;
    block.group = m_note->group;
    addLinks(block, line);
}

/// A note that nobody closed ends with its section.
void BlockReader::closeNote()
{
    if (!m_note)
        return;
    complain({.text = m_note->text, .number = m_note->line}, Severity::Warning,
             u"this note is never closed: it is read up to the end of its section"_s);
    m_note.reset();
}

bool BlockReader::readData(const Line &line)
{
    const auto mark = pluginMark(line.text);
    if (!mark)
        return false;
    m_indents.clear();
    const qsizetype end = dataEnd(m_index + 1);
    const bool closed = end < m_lines.size() && isDashes(m_lines.at(end));
    if (!closed)
        complain(line, Severity::Warning,
                 u"this data entry is never closed: it is read up to the next empty line"_s);
    const int group = ++m_groups;
    for (qsizetype i = m_index + 1; i < end; ++i)
        if (const Line entry = lineAt(i).trimmed(); !entry.text.isEmpty() && mark->name == "dataentry"_L1)
            addDataLine(entry, *mark, group);
    // Dashes that begin another entry are read again.
    m_index = closed && !pluginMark(m_lines.at(end)) ? end : end - 1;
    return true;
}

/// The dashes that close an entry; without any, the next empty line.
qsizetype BlockReader::dataEnd(qsizetype from) const
{
    qsizetype blank = -1;
    for (qsizetype i = from; i < m_lines.size(); ++i) {
        if (isDashes(m_lines.at(i)))
            return pluginMark(m_lines.at(i)) && blank >= 0 ? blank : i;
        if (blank < 0 && m_lines.at(i).trimmed().isEmpty())
            blank = i;
    }
    return blank < 0 ? m_lines.size() : blank;
}

void BlockReader::addDataLine(const Line &line, const PluginMark &mark, int group)
{
    const qsizetype colon = line.text.indexOf(u':');
    if (line.text.startsWith(u'#'))
        return;
    if (colon <= 0) {
        complain(line, Severity::Warning, u"a line of a data entry is read as key: value"_s);
        return;
    }
    Block &block = add(Block::Kind::Data, line);
    block.word = mark.word;
    block.group = group;
    const Line value = line.sliced(colon + 1);
    block.cells = {cellOf(line.sliced(0, colon)), cellOf(value.sliced(0, commentStart(value.text)))};
    addLinks(block, line);
}

/// A table begins with a border, or with a line over |---|---|.
bool BlockReader::beginsTable(const Line &line) const
{
    const QStringView text = line.text.startsWith(u' ') ? line.text.sliced(1) : line.text;
    if (text.startsWith(u'^') || text.startsWith(u'|'))
        return true;
    return line.text.contains(u'|') && isOverSeparator();
}

TableStyle BlockReader::styleOf(const Line &line) const
{
    return isOverSeparator() && !line.text.trimmed().startsWith(u'^') ? TableStyle::Markdown
                                                                      : TableStyle::DokuWiki;
}

bool BlockReader::isOverSeparator() const
{
    return m_index + 1 < m_lines.size() && isTableSeparator(m_lines.at(m_index + 1));
}

bool BlockReader::readRow(const Line &line)
{
    const bool goesOn = m_table.group > 0 && m_table.lastLine == line.number - 1;
    const bool inside = goesOn && m_table.style == TableStyle::Markdown && line.text.contains(u'|');
    if (!inside && !beginsTable(line))
        return false;
    m_indents.clear();
    if (!goesOn)
        m_table = {.style = styleOf(line), .group = ++m_groups};
    m_table.lastLine = line.number;
    if (!isTableSeparator(line.text))
        addRow(line);
    return true;
}

void BlockReader::addRow(const Line &line)
{
    if (++m_rows > mostRows) {
        if (!std::exchange(m_document.truncated, true))
            complain(line, Severity::Error,
                     u"the page has more than 20,000 rows: this and later ones are not read"_s);
        return;
    }
    const Line inner = line.trimmed();
    Block &block = add(Block::Kind::Row, inner);
    block.group = m_table.group;
    addLinks(block, inner);
    bool cut = false;
    block.cells = cellsOf(inner, m_table.style, literalsIn(inner.text), block.links, &cut);
    if (cut)
        complain(line, Severity::Error, u"a row is read up to its 1,000th cell: the others are left out"_s);
    if (m_table.style == TableStyle::Markdown && isOverSeparator())
        for (Cell &cell : block.cells)
            cell.header = true;
}

} // namespace wiki
