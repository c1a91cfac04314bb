// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/editors/sourceview.h"

namespace editors {

class LiveHighlighter;

/// A source to write: highlighted while one types, with undo and the search of SourceView. Anchors are
/// followed by Ctrl+click, by Ctrl+Enter at the cursor, or from the menu.
class SourceEditor : public SourceView {
    Q_OBJECT

public:
    SourceEditor(const KSyntaxHighlighting::Definition &language, QWidget *parent = nullptr);

    QString text() const; ///< as it was typed, no-break spaces included
    /// Another text: what was typed before cannot be undone any more.
    void setText(const QString &text);
    /// The same text as it was or will be: an edit like any other, which can be undone. The cursor stays
    /// where it is as well as it can.
    void replaceText(const QString &text);
    /// Likewise. @param at UTF-16 units from the beginning
    void insertText(qsizetype at, const QString &text);
    void setAnchorWords(const QString &words) { m_anchorWords = words; } ///< of the menu: "Show the Proof"

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    LiveHighlighter *m_highlighter;
    QString m_anchorWords;
};

} // namespace editors
