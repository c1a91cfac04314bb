// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/pageview.h"

#include "widgets/editors/pagepainter.h"

#include <QEvent>
#include <QScrollBar>

namespace editors {

PageView::PageView(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    document()->setDocumentMargin(shared::space::m);
}

void PageView::setPage(const wiki::Document &page)
{
    if (page == m_page)
        return;
    m_page = page;
    write();
}

void PageView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

void PageView::write()
{
    using Kind = wiki::Block::Kind;
    const int reading = verticalScrollBar()->value();
    clear();
    PagePainter painter(*document(), font(), shared::Theme::of(palette()));
    const qsizetype end = std::min(m_page.blocks.size(), mostBlocks);
    for (qsizetype i = 0; i < end; ++i) {
        const wiki::Block &block = m_page.blocks.at(i);
        const bool row = block.kind == Kind::Row || block.kind == Kind::Data;
        QList<wiki::Block> rows;
        while (row && i < end && m_page.blocks.at(i).kind == block.kind
               && m_page.blocks.at(i).group == block.group)
            rows.append(m_page.blocks.at(i++));
        if (!row) {
            painter.add(block);
            continue;
        }
        painter.addTable(rows);
        --i;
    }
    if (end < m_page.blocks.size())
        painter.addRemark(tr("The rest is too long for a preview."));
    painter.addFootnotes();
    verticalScrollBar()->setValue(reading);
}

} // namespace editors
