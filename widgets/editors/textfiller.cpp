// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/textfiller.h"

#include "widgets/editors/syntax.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

namespace editors {

namespace {

constexpr qint64 sliceMs = 8; ///< well below a frame of 16 ms
constexpr qsizetype pouredAtOnce = 128 * 1024; ///< characters: a few milliseconds

} // namespace

TextFiller::TextFiller(QPlainTextEdit &view)
    : QObject(&view)
    , m_view(view)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &TextFiller::work);
}

void TextFiller::fill(const QString &text, const KSyntaxHighlighting::Definition &language)
{
    m_text = text;
    m_language = language;
    m_poured = 0;
    m_view.clear();
    pour();
    m_view.moveCursor(QTextCursor::Start);
    restyle();
}

/// Whole lines, so that none is highlighted before all of it is there.
void TextFiller::pour()
{
    if (m_poured == m_text.size())
        return;
    const qsizetype wanted = m_poured + pouredAtOnce;
    const qsizetype lineEnd = wanted < m_text.size() ? m_text.indexOf(u'\n', wanted) : -1;
    const qsizetype end = lineEnd < 0 ? m_text.size() : lineEnd + 1;
    QTextCursor last(m_view.document());
    last.movePosition(QTextCursor::End);
    last.insertText(m_text.mid(m_poured, end - m_poured));
    m_poured = end;
    Q_EMIT poured();
}

void TextFiller::restyle()
{
    m_styler = std::make_unique<LineStyler>(m_language);
    m_styledTo = m_language.isValid() ? 0 : -1;
    QElapsedTimer spent;
    spent.start();
    styleSome(sliceMs, spent); // what is seen first is right from the first frame
    if (!isComplete())
        m_slice.start();
}

void TextFiller::work()
{
    QElapsedTimer spent;
    spent.start();
    pour();
    styleSome(sliceMs, spent);
    if (isComplete())
        m_slice.stop();
}

void TextFiller::styleSome(qint64 untilMs, const QElapsedTimer &spent)
{
    if (m_styledTo < 0)
        return;
    const bool poured = m_poured == m_text.size();
    QTextBlock block = m_view.document()->findBlockByNumber(m_styledTo);
    while (block.isValid() && (poured || block.next().isValid()) && spent.elapsed() <= untilMs) {
        styleLine(block);
        block = block.next();
        ++m_styledTo;
    }
    if (!block.isValid())
        m_styledTo = -1;
}

void TextFiller::styleLine(const QTextBlock &block)
{
    const auto &theme = shared::Theme::of(m_view.palette());
    QList<QTextLayout::FormatRange> ranges;
    for (const Run &run : m_styler->next(block.text()))
        ranges.append({.start = run.offset, .length = run.length, .format = charFormat(run.format, theme)});
    if (block.layout()->formats() == ranges)
        return;
    block.layout()->setFormats(ranges);
    m_view.document()->markContentsDirty(block.position(), block.length());
}

} // namespace editors
