// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outbox/resulteditor.h"

#include "widgets/outbox/hunkcolors.h"

#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>

namespace outbox {

using namespace Qt::StringLiterals;
using Kind = base::MergeHunk::Kind;

ResultEditor::ResultEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(*document())
{
    setAccessibleName(tr("Result, to be edited"));
    setTabChangesFocus(true); // no keyboard trap
    setFrameShape(NoFrame);
    setLineWrapMode(WidgetWidth);
    setCursorWidth(2);
    m_judgeSoon.setSingleShot(true);
    m_judgeSoon.setInterval(0);
    connect(&m_judgeSoon, &QTimer::timeout, this, &ResultEditor::judge);
    connect(document(), &QTextDocument::contentsChanged, &m_judgeSoon, qOverload<>(&QTimer::start));
    dress();
}

void ResultEditor::setMerge(const base::Merge &merge, const QString &kept)
{
    m_merge = merge;
    setUndoRedoEnabled(false);
    if (!m_lines.restore(merge, kept))
        m_lines.fill(merge);
    setUndoRedoEnabled(true);
    moveCursor(QTextCursor::Start);
    judge();
}

void ResultEditor::choose(qsizetype hunk, base::MergeChoice choice)
{
    m_lines.put(chosenLines(m_merge, m_merge.hunks.at(hunk), choice), hunk);
    judge();
    goToHunk(hunk);
}

void ResultEditor::settle()
{
    if (m_judgeSoon.isActive())
        judge();
}

void ResultEditor::judge()
{
    m_judgeSoon.stop();
    m_decisions = m_lines.decisions(m_merge);
    viewport()->update();
    Q_EMIT decided();
}

void ResultEditor::goToHunk(qsizetype hunk)
{
    const ResultDocument::Place place = m_lines.placeOf(hunk);
    const QTextBlock block = place.first.isValid() ? place.first
        : place.next.isValid()                     ? place.next
                                                   : document()->lastBlock();
    setTextCursor(QTextCursor(block));
    centerCursor();
}

qsizetype ResultEditor::hunkAtCursor() const
{
    return m_merge.hunks.isEmpty() ? -1 : ResultDocument::hunkOf(textCursor().block());
}

/// As plain lines of the hunk at the cursor: a fragment would bring formats of its own.
void ResultEditor::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        textCursor().insertText(source->text().replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n'));
}

/// Behind the text the colour of the line's hunk, and a bar at its side; an open conflict is also a sentence.
void ResultEditor::paintEvent(QPaintEvent *event)
{
    const auto &theme = shared::Theme::of(palette());
    QPainter painter(viewport());
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const double height = blockBoundingRect(block).height();
        const qsizetype hunk = ResultDocument::hunkOf(block);
        const Kind kind = hunk < m_merge.hunks.size() ? m_merge.hunks.at(hunk).kind : Kind::Same;
        if (kind != Kind::Same) {
            const QRectF line(0, top, viewport()->width(), height);
            painter.fillRect(line,
                             hunkBackground(ResultDocument::isOpen(block) ? Kind::Conflict : kind, theme));
            painter.fillRect(QRectF(0, top, 2, height), hunkColor(kind, theme));
        }
        top += height;
        block = block.next();
    }
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

void ResultEditor::dress()
{
    setFont(fontOf(shared::FontRole::Code, parentWidget() ? parentWidget()->font() : font()));
    setTabStopDistance(4 * QFontMetricsF(font()).horizontalAdvance(u' '));
}

void ResultEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace outbox
