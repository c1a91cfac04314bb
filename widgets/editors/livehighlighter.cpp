// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/livehighlighter.h"

#include "widgets/editors/linestyler.h"
#include "widgets/editors/syntax.h"

#include <QTextDocument>
#include <QWidget>

namespace editors {

LiveHighlighter::LiveHighlighter(QTextDocument *document, const KSyntaxHighlighting::Definition &language,
                                 const QWidget &widget)
    : SyntaxHighlighter(document)
    , m_widget(widget)
{
    setDefinition(language);
}

void LiveHighlighter::highlightBlock(const QString &text)
{
    if (text.size() <= LineStyler::longestLine && document()->blockCount() <= mostLines)
        SyntaxHighlighter::highlightBlock(text);
}

void LiveHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length > 0)
        setFormat(offset, length, charFormat(format, shared::Theme::of(m_widget.palette())));
}

} // namespace editors
