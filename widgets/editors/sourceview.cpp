// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/sourceview.h"

#include "widgets/editors/linegutter.h"
#include "widgets/editors/longlines.h"
#include "widgets/editors/syntax.h"
#include "widgets/shared/plainlabel.h"

#include <QElapsedTimer>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

namespace editors {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sliceMs = 8; ///< well below a frame of 16 ms
constexpr qsizetype pouredAtOnce = 128 * 1024; ///< characters: a few milliseconds

} // namespace

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new LineGutter(*this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true); // no keyboard trap
    setFrameShape(NoFrame);
    setLineWrapMode(NoWrap); // tables and diffs stay readable, and a line is a line
    setCursorWidth(2);
    viewport()->setMouseTracking(true);
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &SourceView::work);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, qOverload<>(&QWidget::update));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceView::placeGutter);
    dress();
}

SourceView::~SourceView() = default;

void SourceView::setSource(const QString &text, const KSyntaxHighlighting::Definition &language)
{
    if (text == m_source && language == m_language)
        return;
    m_source = text;
    m_language = language;
    m_shown = text;
    m_cut = cutLongLines(m_shown, longestShown);
    m_poured = 0;
    m_arriving = false;
    m_marked.clear();
    m_anchors.clear();
    clear();
    pour();
    moveCursor(QTextCursor::Start);
    restyle();
    paintMarks();
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
    if (!m_arriving || (m_marked.first() >= blockCount() && m_poured < m_shown.size()))
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

/// Whole lines, so that none is highlighted before all of it is there.
void SourceView::pour()
{
    if (m_poured == m_shown.size())
        return;
    const qsizetype wanted = m_poured + pouredAtOnce;
    const qsizetype lineEnd = wanted < m_shown.size() ? m_shown.indexOf(u'\n', wanted) : -1;
    const qsizetype end = lineEnd < 0 ? m_shown.size() : lineEnd + 1;
    QTextCursor last(document());
    last.movePosition(QTextCursor::End);
    last.insertText(m_shown.mid(m_poured, end - m_poured));
    m_poured = end;
    arrive();
}

void SourceView::restyle()
{
    m_styler = std::make_unique<LineStyler>(m_language);
    m_styledTo = m_language.isValid() ? 0 : -1;
    QElapsedTimer spent;
    spent.start();
    styleSome(sliceMs, spent); // what is seen first is right from the first frame
    if (!isComplete())
        m_slice.start();
}

void SourceView::work()
{
    QElapsedTimer spent;
    spent.start();
    pour();
    styleSome(sliceMs, spent);
    if (isComplete())
        m_slice.stop();
}

void SourceView::styleSome(qint64 untilMs, const QElapsedTimer &spent)
{
    if (m_styledTo < 0)
        return;
    const bool poured = m_poured == m_shown.size();
    QTextBlock block = document()->findBlockByNumber(m_styledTo);
    while (block.isValid() && (poured || block.next().isValid()) && spent.elapsed() <= untilMs) {
        styleLine(block);
        block = block.next();
        ++m_styledTo;
    }
    if (!block.isValid())
        m_styledTo = -1;
}

void SourceView::styleLine(const QTextBlock &block)
{
    const auto &theme = shared::Theme::of(palette());
    QList<QTextLayout::FormatRange> ranges;
    for (const Run &run : m_styler->next(block.text()))
        ranges.append({.start = run.offset, .length = run.length, .format = charFormat(run.format, theme)});
    if (block.layout()->formats() == ranges)
        return;
    block.layout()->setFormats(ranges);
    document()->markContentsDirty(block.position(), block.length());
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
        restyle();
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
