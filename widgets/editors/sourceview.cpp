// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/sourceview.h"

#include "widgets/editors/linegutter.h"
#include "widgets/editors/longlines.h"
#include "widgets/editors/textfiller.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace editors {

using namespace Qt::StringLiterals;

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new LineGutter(*this))
    , m_filler(new TextFiller(*this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true); // no keyboard trap
    setFrameShape(NoFrame);
    setLineWrapMode(NoWrap); // tables and diffs stay readable, and a line is a line
    setCursorWidth(2);
    viewport()->setMouseTracking(true);
    connect(m_filler, &TextFiller::poured, this, &SourceView::arrive);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, qOverload<>(&QWidget::update));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceView::placeGutter);
    dress();
}

void SourceView::setSource(const QString &text, const KSyntaxHighlighting::Definition &language)
{
    if (text == m_source && language == m_language)
        return;
    m_source = text;
    m_language = language;
    QString shown = text;
    m_cut = cutLongLines(shown, longestShown);
    m_arriving = false;
    m_marked.clear();
    m_anchors.clear();
    m_filler->fill(shown, language);
    paintMarks();
}

bool SourceView::isComplete() const
{
    return m_filler->isComplete();
}

void SourceView::setMarkedLines(const QList<int> &lines)
{
    m_marked = lines;
    m_arriving = !lines.isEmpty();
    arrive();
    paintMarks();
}

void SourceView::arrive()
{
    if (!m_arriving || (m_marked.first() >= blockCount() && !m_filler->isPoured()))
        return;
    m_arriving = false;
    goToLine(m_marked.first());
    paintMarks();
}

void SourceView::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(std::clamp(line, 1, blockCount()) - 1);
    setTextCursor(QTextCursor(block));
    centerCursor();
}

void SourceView::forVisibleLines(const std::function<void(int, int)> &each) const
{
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= viewport()->height()) {
        each(block.blockNumber() + 1, qRound(top));
        top += blockBoundingRect(block).height();
        block = block.next();
    }
}

void SourceView::dress()
{
    setFont(fontOf(shared::FontRole::Code, parentWidget() ? parentWidget()->font() : font()));
    setTabStopDistance(4 * QFontMetricsF(font()).horizontalAdvance(u' '));
    placeGutter();
    paintMarks();
}

void SourceView::placeGutter()
{
    const int width = m_gutter->sizeHint().width();
    setViewportMargins(width, 0, 0, 0);
    m_gutter->setGeometry(contentsRect().left(), contentsRect().top(), width, viewport()->height());
}

void SourceView::paintMarks()
{
    const auto &theme = shared::Theme::of(palette());
    QList<QTextEdit::ExtraSelection> selections;
    for (const int line : std::as_const(m_marked)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(line - 1));
        mark.format.setBackground(theme.selection);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections.append(mark);
    }
    setExtraSelections(selections);
    m_gutter->update();
}

qsizetype SourceView::anchorAt(const QTextCursor &cursor) const
{
    const int line = cursor.blockNumber() + 1;
    const int column = cursor.positionInBlock();
    const auto found = std::ranges::find_if(m_anchors, [line, column](const Anchor &anchor) {
        return anchor.span.line == line && column >= anchor.span.column
            && column < anchor.span.column + anchor.span.length;
    });
    return found == m_anchors.end() ? -1 : found - m_anchors.begin();
}

qsizetype SourceView::anchorAtCursor() const
{
    return anchorAt(textCursor());
}

/// A cursor is found for every point, even beside the text.
qsizetype SourceView::anchorUnder(const QPoint &position) const
{
    const QTextCursor cursor = cursorForPosition(position);
    const QRect at = cursorRect(cursor);
    const bool beside = position.y() > at.bottom() || (cursor.atBlockEnd() && position.x() > at.right());
    return beside ? -1 : anchorAt(cursor);
}

/// The window knows Ctrl+F, too; here it searches the text.
bool SourceView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

bool SourceView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype anchor = anchorUnder(help->pos());
    QToolTip::showText(help->globalPos(),
                       anchor < 0 ? QString() : shared::plainToolTip(m_anchors.at(anchor).tip), viewport());
    return true;
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_filler->restyle();
        paintMarks();
    }
    if (event->type() == QEvent::FontChange)
        placeGutter();
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        Q_EMIT findWanted();
        return;
    }
    if (event->matches(QKeySequence::Back) || event->matches(QKeySequence::Forward)) {
        event->ignore(); // whoever shows several texts goes back to another one
        return;
    }
    switch (event->key()) {
    case Qt::Key_F3:
        Q_EMIT findNextWanted(event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const qsizetype anchor = anchorAtCursor(); anchor >= 0)
            Q_EMIT anchorActivated(anchor);
        return;
    default:
        QPlainTextEdit::keyPressEvent(event);
    }
}

void SourceView::mouseMoveEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    viewport()->setCursor(anchorUnder(event->pos()) < 0 ? Qt::IBeamCursor : Qt::PointingHandCursor);
}

void SourceView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const qsizetype anchor = anchorUnder(event->pos());
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection() && anchor >= 0)
        Q_EMIT anchorActivated(anchor);
}

} // namespace editors
