// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/sourceeditor.h"

#include "widgets/editors/livehighlighter.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <memory>

namespace editors {

SourceEditor::SourceEditor(const KSyntaxHighlighting::Definition &language, QWidget *parent)
    : SourceView(parent)
    , m_highlighter(new LiveHighlighter(document(), language, *this))
{
    setReadOnly(false);
    setUndoRedoEnabled(true);
    setTextInteractionFlags(Qt::TextEditorInteraction);
    setLineWrapMode(WidgetWidth); // prose
}

QString SourceEditor::text() const
{
    QString raw = document()->toRawText();
    return raw.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void SourceEditor::setText(const QString &text)
{
    setPlainText(text);
}

void SourceEditor::replaceText(const QString &text)
{
    const QString before = this->text();
    qsizetype same = 0; // what both begin with stays, so that the view does not jump
    while (same < std::min(before.size(), text.size()) && before.at(same) == text.at(same))
        ++same;
    qsizetype end = 0;
    while (end < std::min(before.size(), text.size()) - same
           && before.at(before.size() - 1 - end) == text.at(text.size() - 1 - end))
        ++end;
    QTextCursor edit(document());
    edit.setPosition(int(same));
    edit.setPosition(int(before.size() - end), QTextCursor::KeepAnchor);
    edit.insertText(text.mid(same, text.size() - same - end));
}

void SourceEditor::insertText(qsizetype at, const QString &text)
{
    QTextCursor edit(document());
    edit.setPosition(int(std::clamp<qsizetype>(at, 0, document()->characterCount() - 1)));
    edit.insertText(text);
}

void SourceEditor::changeEvent(QEvent *event)
{
    SourceView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->rehighlight();
}

/// Enter is a line break here.
void SourceEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->modifiers().testFlag(Qt::ControlModifier))
        QPlainTextEdit::keyPressEvent(event);
    else
        SourceView::keyPressEvent(event);
}

void SourceEditor::mouseMoveEvent(QMouseEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        SourceView::mouseMoveEvent(event);
        return;
    }
    QPlainTextEdit::mouseMoveEvent(event);
    viewport()->setCursor(Qt::IBeamCursor);
}

void SourceEditor::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        SourceView::mouseReleaseEvent(event);
    else
        QPlainTextEdit::mouseReleaseEvent(event);
}

void SourceEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    const QTextCursor under = cursorForPosition(event->pos());
    const qsizetype anchor = event->reason() == QContextMenuEvent::Mouse ? anchorAt(under) : anchorAtCursor();
    if (anchor >= 0 && !m_anchorWords.isEmpty()) {
        menu->addSeparator();
        menu->addAction(m_anchorWords, this, [this, anchor] { Q_EMIT anchorActivated(anchor); });
    }
    menu->exec(event->globalPos());
}

} // namespace editors
