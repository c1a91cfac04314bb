// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/console/queryeditor.h"

#include "widgets/console/completionpopup.h"
#include "widgets/editors/livehighlighter.h"
#include "widgets/editors/syntax.h"
#include "widgets/shared/theme.h"

#include <QTextBlock>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 6;

/// Whether proposals come by themselves: once something is typed of a name, and at once where only few things
/// can stand.
bool isWorthProposing(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::None:
        return false;
    case Place::Kind::LabelValue:
        return !place.label.isEmpty();
    case Place::Kind::LabelName:
    case Place::Kind::Duration:
        return true;
    case Place::Kind::Expression:
    case Place::Kind::Keyword:
        break;
    }
    return !place.word.isEmpty();
}

} // namespace

QueryEditor::QueryEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new editors::LiveHighlighter(document(), editors::languages::promql(), *this))
{
    setObjectName(u"query"_s); // looks like a field
    setAccessibleName(tr("Query"));
    setAccessibleDescription(tr("Ctrl+Enter asks, Ctrl+Space proposes, Ctrl+R finds earlier queries"));
    setPlaceholderText(tr("A query in PromQL or MetricsQL, such as up"));
    setTabChangesFocus(true); // no keyboard trap
    setLineWrapMode(WidgetWidth);
    setCursorWidth(2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(shared::space::xs);
    connect(this, &QPlainTextEdit::textChanged, this, &QueryEditor::typed);
    dress();
}

QString QueryEditor::query() const
{
    return toPlainText();
}

void QueryEditor::setQuery(const QString &query)
{
    m_quiet = true;
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.insertText(query);
    moveCursor(QTextCursor::End);
    m_quiet = false;
    dismiss();
}

void QueryEditor::setMistake(const std::optional<ErrorPlace> &place)
{
    m_mistake = place;
    QList<QTextEdit::ExtraSelection> marks;
    const int end = document()->characterCount() - 1;
    if (place && place->start + place->length <= end) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(int(place->start));
        mark.cursor.setPosition(int(place->start + place->length), QTextCursor::KeepAnchor);
        const QColor red = shared::Theme::of(palette()).critical;
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(red);
        QColor wash = red;
        wash.setAlphaF(0.14F);
        mark.format.setBackground(wash);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

Place QueryEditor::place() const
{
    return placeAt(query(), textCursor().position());
}

void QueryEditor::offer(const QList<Candidate> &candidates)
{
    if (!m_waiting || !hasFocus())
        return;
    if (!m_popup || m_popup->parentWidget() != window()) {
        delete m_popup;
        m_popup = new CompletionPopup(window());
        m_popup->setLocale(locale());
        connect(m_popup, &CompletionPopup::taken, this, &QueryEditor::take);
        connect(this, &QObject::destroyed, m_popup, &QObject::deleteLater);
    }
    const Place here = place();
    const bool complete = candidates.size() == 1 && candidates.first().text == here.word;
    QTextCursor start = textCursor();
    start.setPosition(int(here.from));
    const QRect line = cursorRect(start);
    const QPoint corner = viewport()->mapTo(window(), line.topLeft());
    m_popup->offer(complete ? QList<Candidate>() : candidates, QRect(corner, line.size()));
}

void QueryEditor::typed()
{
    fitHeight();
    if (m_mistake)
        setMistake(std::nullopt);
    if (m_quiet)
        return;
    m_at = -1;
    m_waiting = isWorthProposing(place());
    if (m_waiting)
        Q_EMIT proposalsWanted();
    else
        dismiss();
}

void QueryEditor::take()
{
    const auto chosen = m_popup ? m_popup->chosen() : std::nullopt;
    if (!chosen)
        return;
    const Insertion in = insertionOf(*chosen, place(), query());
    m_quiet = true;
    QTextCursor edit = textCursor();
    edit.setPosition(int(in.from));
    edit.setPosition(int(in.from + in.length), QTextCursor::KeepAnchor);
    edit.insertText(in.text);
    edit.setPosition(int(in.cursor));
    setTextCursor(edit);
    m_quiet = false;
    dismiss();
    m_waiting = chosen->kind == Candidate::Kind::Label && isWorthProposing(place());
    if (m_waiting) // a label's values are the next thing to know
        Q_EMIT proposalsWanted();
}

void QueryEditor::dismiss()
{
    m_waiting = false;
    if (m_popup)
        m_popup->hide();
}

void QueryEditor::focusOutEvent(QFocusEvent *event)
{
    dismiss();
    QPlainTextEdit::focusOutEvent(event);
}

/// Lines as they are laid out, wrapped ones among them.
int QueryEditor::lineCount() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines; block = block.next())
        lines += std::max(1, block.lineCount());
    return std::clamp(lines, 1, mostLines);
}

void QueryEditor::fitHeight()
{
    const int margins =
        contentsMargins().top() + contentsMargins().bottom() + 2 * int(document()->documentMargin()) + 2;
    const int height = lineCount() * fontMetrics().lineSpacing() + margins;
    if (height != this->height())
        setFixedHeight(height);
}

QSize QueryEditor::sizeHint() const
{
    return {400, height()};
}

QSize QueryEditor::minimumSizeHint() const
{
    return {160, height()};
}

void QueryEditor::dress()
{
    setFont(shared::fontOf(shared::FontRole::Code, parentWidget() ? parentWidget()->font() : font()));
    fitHeight();
}

/// Its frame is known only now.
void QueryEditor::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    fitHeight();
}

void QueryEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->rehighlight();
        setMistake(m_mistake);
    }
}

} // namespace console
