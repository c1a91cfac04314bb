// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/console/completionpopup.h"
#include "widgets/console/queryeditor.h"

#include <QKeyEvent>

namespace console {

namespace {

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

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
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (control && !shift && isEnter(*event)) {
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

} // namespace console
