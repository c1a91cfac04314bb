// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/findbar.h"

#include "widgets/editors/sourceview.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace editors {

using namespace Qt::StringLiterals;
namespace space = shared::space;

FindBar::FindBar(SourceView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_field(new QLineEdit(this))
    , m_outcome(new shared::PlainLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::xs, space::m, space::xs);
    row->setSpacing(space::s);
    m_field->setPlaceholderText(tr("Find in this text"));
    m_field->setAccessibleName(tr("Find in this text"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaximumWidth(280);
    m_field->addAction(shared::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    auto *leave = new QToolButton(this);
    leave->setIcon(shared::icon(u"close"_s));
    leave->setAutoRaise(true);
    leave->setToolTip(tr("Close the search (Esc)"));
    row->addWidget(m_field, 1);
    row->addWidget(m_outcome);
    row->addStretch(1);
    row->addWidget(leave);
    connect(leave, &QToolButton::clicked, this, &FindBar::close);
    connect(m_field, &QLineEdit::textChanged, this, [this] { find(false, true); });
    connect(&view, &SourceView::findWanted, this, &FindBar::open);
    connect(&view, &SourceView::findNextWanted, this, &FindBar::goOn);
    hide();
}

void FindBar::open()
{
    const QString selected = m_view.textCursor().selectedText();
    show();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_field->setText(selected);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::goOn(bool backwards)
{
    if (m_field->text().isEmpty())
        open();
    else
        find(backwards, false);
}

void FindBar::close()
{
    hide();
    m_view.setFocus(Qt::OtherFocusReason);
}

/// While one types, what is found already stays where it is as long as it fits.
void FindBar::find(bool backwards, bool fromHere)
{
    m_outcome->setText({});
    const QString word = m_field->text();
    if (word.isEmpty())
        return;
    const auto flags =
        backwards ? QTextDocument::FindFlags(QTextDocument::FindBackward) : QTextDocument::FindFlags();
    QTextCursor from = m_view.textCursor();
    if (fromHere)
        from.setPosition(from.selectionStart());
    QTextCursor found = m_view.document()->find(word, from, flags);
    if (found.isNull()) {
        QTextCursor round(m_view.document());
        round.movePosition(backwards ? QTextCursor::End : QTextCursor::Start);
        found = m_view.document()->find(word, round, flags);
        m_outcome->setText(found.isNull() ? tr("Not found") : tr("Went round the end"));
    }
    if (!found.isNull())
        m_view.setTextCursor(found);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        goOn(key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

} // namespace editors
