// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/block.h"
#include "widgets/shared/theme.h"

#include <QStringList>
#include <QTextCursor>

namespace editors {

/// Writes the blocks of a page into a document, as plain text in the formats of the theme.
class PagePainter {
public:
    PagePainter(QTextDocument &document, const QFont &font, const shared::Theme &theme);

    void add(const wiki::Block &block);
    void addTable(const QList<wiki::Block> &rows);
    /// What the page says in footnotes, numbered as they stand in it; after the last block.
    void addFootnotes();
    void addRemark(const QString &text); ///< muted

private:
    void addHeading(const wiki::Block &block);
    void addParagraph(const wiki::Block &block);
    void addBox(const wiki::Block &block);
    QTextCharFormat coloured(const QColor &color) const;
    void begin(const QTextBlockFormat &format);
    void write(const QString &text, const QTextCharFormat &format);
    /// Without markup; a footnote leaves its number.
    void writeMarked(const QString &text, const QTextCharFormat &format);
    QTextBlockFormat spaced(double above, double left = 0) const;

    QTextCursor m_cursor;
    QFont m_font;
    const shared::Theme &m_theme;
    QTextCharFormat m_plain;
    QStringList m_footnotes;
    bool m_first = true;
};

} // namespace editors
