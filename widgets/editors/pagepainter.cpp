// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/pagepainter.h"

#include "models/wiki/literals.h"
#include "models/wiki/plaintext.h"

#include <QTextDocument>
#include <QTextTable>

namespace editors {

using namespace Qt::StringLiterals;
using wiki::Block;
namespace space = shared::space;

namespace {

constexpr qsizetype longestShown = 4000; ///< characters of one line
constexpr int mostColumns = 30;

/// Where a footnote ends, behind its brackets; -1 when it does not.
qsizetype endOfFootnote(QStringView text, const wiki::Literals &literals, qsizetype from)
{
    qsizetype at = text.indexOf(u"))", from);
    while (at >= 0 && literals.skipped(at) > at)
        at = text.indexOf(u"))", literals.skipped(at));
    return at < 0 ? -1 : at + 2;
}

} // namespace

PagePainter::PagePainter(QTextDocument &document, const QFont &font, const shared::Theme &theme)
    : m_cursor(&document)
    , m_font(font)
    , m_theme(theme)
{
    m_plain.setFont(font);
    m_plain.setForeground(theme.text);
}

QTextBlockFormat PagePainter::spaced(double above, double left) const
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setLeftMargin(left);
    return format;
}

void PagePainter::begin(const QTextBlockFormat &format)
{
    if (m_first)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
    m_first = false;
}

void PagePainter::write(const QString &text, const QTextCharFormat &format)
{
    m_cursor.insertText(text.left(longestShown), format);
}

void PagePainter::writeMarked(const QString &text, const QTextCharFormat &format)
{
    const QString line = text.left(longestShown);
    const wiki::Literals literals = wiki::literalsIn(line);
    qsizetype from = 0;
    for (qsizetype open = line.indexOf("(("_L1); open >= 0;) {
        if (const qsizetype behind = literals.skipped(open); behind > open) {
            open = line.indexOf("(("_L1, behind);
            continue;
        }
        const qsizetype end = endOfFootnote(line, literals, open + 2);
        if (end < 0)
            break;
        write(wiki::plainText(QStringView(line).sliced(from, open - from)), format);
        m_footnotes.append(wiki::plainText(QStringView(line).sliced(open + 2, end - open - 4)));
        QTextCharFormat number = format;
        number.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        number.setForeground(m_theme.info);
        write(u" [%1]"_s.arg(m_footnotes.size()), number);
        from = end;
        open = line.indexOf("(("_L1, end);
    }
    write(wiki::plainText(QStringView(line).sliced(from)), format);
}

void PagePainter::add(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        return addHeading(block);
    case Block::Kind::Item:
        begin(spaced(space::xs / 2.0, space::l * std::clamp(block.depth, 1, 8)));
        write(u"•  "_s, m_plain);
        return writeMarked(block.text, m_plain);
    case Block::Kind::Code:
    case Block::Kind::Note:
        return addBox(block);
    case Block::Kind::Rule:
        begin(spaced(space::s));
        return write(QString(24, u'─'), coloured(m_theme.hairline));
    case Block::Kind::Macro:
        return; // what a plugin would make of it nobody here knows
    case Block::Kind::Row:
    case Block::Kind::Data:
        return addTable({block});
    case Block::Kind::Paragraph:
        return addParagraph(block);
    }
}

QTextCharFormat PagePainter::coloured(const QColor &color) const
{
    QTextCharFormat format = m_plain;
    format.setForeground(color);
    return format;
}

void PagePainter::addHeading(const Block &block)
{
    const bool title = block.depth <= 1;
    QTextCharFormat format = m_plain;
    format.setFont(fontOf(title ? shared::FontRole::Title : shared::FontRole::Heading, m_font));
    format.setFontWeight(QFont::DemiBold);
    begin(spaced(title ? 0 : space::l));
    writeMarked(block.text, format);
}

/// Code as it stands, or a note.
void PagePainter::addBox(const Block &block)
{
    QTextBlockFormat box = spaced(space::s, space::m);
    box.setBackground(m_theme.raised);
    begin(box);
    if (block.kind == Block::Kind::Note)
        return writeMarked(block.text, m_plain);
    QTextCharFormat format = m_plain;
    format.setFont(fontOf(shared::FontRole::Code, m_font));
    write(QString(block.text).replace(u'\n', QChar::LineSeparator), format);
}

/// A line in italics is a hint, and muted.
void PagePainter::addParagraph(const Block &block)
{
    begin(spaced(space::xs));
    if (!block.text.startsWith("//"_L1) || !block.text.endsWith("//"_L1))
        return writeMarked(block.text, m_plain);
    QTextCharFormat format = coloured(m_theme.muted);
    format.setFontItalic(true);
    writeMarked(block.text, format);
}

void PagePainter::addTable(const QList<Block> &rows)
{
    qsizetype columns = 1;
    for (const Block &row : rows)
        columns = std::max(columns, row.cells.size());
    columns = std::min<qsizetype>(columns, mostColumns);
    QTextTableFormat look;
    look.setBorder(1);
    look.setBorderBrush(m_theme.hairline);
    look.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    look.setBorderCollapse(true);
    look.setCellPadding(space::xs);
    look.setTopMargin(space::s);
    QTextTable *table = m_cursor.insertTable(int(rows.size()), int(columns), look);
    for (int r = 0; r < int(rows.size()); ++r) {
        const QList<wiki::Cell> &cells = rows.at(r).cells;
        for (int c = 0; c < int(std::min(cells.size(), columns)); ++c) {
            m_cursor = table->cellAt(r, c).firstCursorPosition();
            QTextCharFormat format = m_plain;
            if (cells.at(c).header)
                format.setFontWeight(QFont::DemiBold);
            writeMarked(cells.at(c).text, format);
        }
    }
    m_cursor = table->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_first = true; // Qt leaves an empty block behind a table
}

void PagePainter::addFootnotes()
{
    QTextCharFormat small = m_plain;
    small.setFont(fontOf(shared::FontRole::Small, m_font));
    small.setForeground(m_theme.muted);
    for (qsizetype i = 0; i < m_footnotes.size(); ++i) {
        begin(spaced(i == 0 ? space::xl : space::xs / 2.0));
        write(u"[%1]  %2"_s.arg(QString::number(i + 1), m_footnotes.at(i)), small);
    }
}

void PagePainter::addRemark(const QString &text)
{
    begin(spaced(space::m));
    write(text, coloured(m_theme.muted));
}

} // namespace editors
