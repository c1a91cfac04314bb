// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/console/queryeditor.h"

#include "widgets/console/completionpopup.h"
#include "widgets/editors/livehighlighter.h"
#include "widgets/editors/syntax.h"
#include "widgets/shared/theme.h"

#include <QKeyEvent>
#include <QTextBlock>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 6;

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

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

bool QueryEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool control = key.modifiers() == Qt::ControlModifier;
        const bool ours = control && (key.key() == Qt::Key_R || key.key() == Qt::Key_Space || isEnter(key));
        if (ours || (key.key() == Qt::Key_Escape && m_popup && m_popup->isVisible())) {
            event->accept();
            return true;
        }
    }
    const bool tab = event->type() == QEvent::KeyPress && m_popup && m_popup->isVisible()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab;
    if (tab) { // before it goes to the next widget
        take();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void QueryEditor::keyPressEvent(QKeyEvent *event)
{
    if (!keyOfConsole(event) && !keyOfPopup(event))
        QPlainTextEdit::keyPressEvent(event);
}

bool QueryEditor::keyOfConsole(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (control && isEnter(*event)) {
        dismiss();
        Q_EMIT runWanted();
    } else if (control && event->key() == Qt::Key_Space) {
        m_waiting = true;
        Q_EMIT proposalsWanted();
    } else if (control && event->key() == Qt::Key_R) {
        dismiss();
        Q_EMIT searchWanted();
    } else {
        return false;
    }
    return true;
}

bool QueryEditor::keyOfPopup(QKeyEvent *event)
{
    const bool open = m_popup && m_popup->isVisible();
    const int key = event->key();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (!plain)
        return false;
    if (!open)
        return (key == Qt::Key_Up && goThroughHistory(1)) || (key == Qt::Key_Down && goThroughHistory(-1));
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        m_popup->move(key == Qt::Key_Up ? -1 : 1);
    else if (key == Qt::Key_PageUp || key == Qt::Key_PageDown)
        m_popup->move(key == Qt::Key_PageUp ? -7 : 7);
    else if (isEnter(*event))
        take();
    else if (key == Qt::Key_Escape)
        dismiss();
    else {
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End)
            dismiss();
        return false;
    }
    return true;
}

/// Only from the first line upwards and from the last one downwards: within a query the cursor moves.
bool QueryEditor::goThroughHistory(int direction)
{
    QTextCursor probe = textCursor();
    if (probe.movePosition(direction > 0 ? QTextCursor::Up : QTextCursor::Down))
        return false;
    const qsizetype to = m_at + direction;
    if (to < -1 || to >= m_history.size())
        return false;
    const QString current = query();
    if (m_at < 0)
        m_draft = current;
    else if (current != m_history.value(m_at)) // somebody made something else of it
        m_draft = current;
    setQuery(to < 0 ? m_draft : m_history.at(to));
    m_at = to;
    return true;
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
    const int margins = contentsMargins().top() + contentsMargins().bottom()
        + 2 * (frameWidth() + int(document()->documentMargin())) + 2 * shared::space::xs;
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

void QueryEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->rehighlight();
        setMistake(m_mistake);
    }
}

} // namespace console
