// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/block.h"
#include "models/wiki/linkparser.h"
#include "models/wiki/markup.h"
#include "models/wiki/rowparser.h"

#include <optional>

namespace wiki {

/// One walk over the lines of a page. Used once, by parseBlocks().
class BlockReader {
public:
    BlockReader(const QString &page, const QList<QStringView> &lines);

    Document all();

private:
    /// What is open across lines, and where it began.
    struct Verbatim {
        QString closer; ///< a tag; empty: a fence
        FenceMark fence;
        qsizetype block = 0; ///< index of its Code block
    };
    struct Note {
        QString name;
        QString word;
        int group = 0;
        int line = 0;
        QString text;
    };
    struct Table {
        TableStyle style = TableStyle::DokuWiki;
        int group = 0;
        int lastLine = 0;
    };

    void readVerbatim(const Line &line);
    void readOpen(const Line &line);
    /// A line without anything that goes on behind it, by the first of the readers that knows it.
    void readPlain(const Line &line);

    bool readBlank(const Line &line);
    bool readLiteral(const Line &line);
    bool readNote(const Line &line);
    bool readData(const Line &line);
    bool readHeading(const Line &line);
    bool readRow(const Line &line);
    bool readItem(const Line &line);
    bool readRule(const Line &line);
    bool readMacro(const Line &line);
    bool readIndented(const Line &line);
    bool readText(const Line &line);

    bool openFence(const Line &line);
    void openVerbatim(const Line &line, const QString &word, const QString &closer, const FenceMark &fence);
    void openNote(const NoteMark &mark);
    void closeNote();
    void addNote(const Line &line);
    void addDataLine(const Line &line, const PluginMark &mark, int group);
    qsizetype dataEnd(qsizetype from) const;
    bool beginsTable(const Line &line) const;
    bool isOverSeparator() const; ///< the line that is being read
    TableStyle styleOf(const Line &line) const;
    void addRow(const Line &line);
    int depthOf(qsizetype indent, const Line &line);

    Block &add(Block::Kind kind, const Line &line);
    void addLinks(Block &block, const Line &line);
    void complain(const Line &line, Diagnostic::Severity severity, const QString &message);
    Line lineAt(qsizetype index) const;

    const QList<QStringView> &m_lines;
    qsizetype m_index = 0; ///< of the line that is being read
    Document m_document;
    std::optional<Verbatim> m_verbatim;
    std::optional<Note> m_note;
    Table m_table;
    QList<qsizetype> m_indents; ///< of the open list, from the outside in
    int m_listGroup = 0;
    QList<int> m_headings; ///< indices of the headings around, from the outside in
    int m_groups = 0;
    int m_rows = 0;
    bool m_tooDeep = false;
    bool m_full = false;
};

} // namespace wiki
