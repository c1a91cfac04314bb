// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shared/filterheader.h"

#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/wordfilter.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace shared {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 240;

QLineEdit *makeField(const FilterHeader::Wording &wording, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setMinimumWidth(fieldWidth / 3);
    field->setMaximumWidth(fieldWidth);
    field->setClearButtonEnabled(true);
    field->setPlaceholderText(wording.placeholder);
    field->setAccessibleName(wording.accessibleName);
    field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    return field;
}

} // namespace

FilterHeader::FilterHeader(const Wording &wording, WordFilter &filter, QWidget *panel)
    : QWidget(panel)
    , m_filter(filter)
    , m_panel(panel)
    , m_summary(new PlainLabel(this))
    , m_matches(new PlainLabel(this))
    , m_field(makeField(wording, this))
    , m_row(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(space::xs);
    m_summary->setWordWrap(true);
    m_row->setSpacing(space::s);
    m_row->addWidget(m_field, 1);
    m_row->addWidget(m_matches);
    m_row->addStretch(1);
    column->addWidget(m_summary);
    column->addLayout(m_row);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter.setWords(words);
        refresh();
        Q_EMIT filtered();
    });
    auto *shortcut = new QShortcut(Qt::Key_Slash, panel); // a table would search for what begins with it
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &FilterHeader::focusField);
    m_field->installEventFilter(this);
    panel->installEventFilter(this);
    refresh();
}

void FilterHeader::setSummary(const QString &text)
{
    m_summary->setText(text);
}

void FilterHeader::addTool(QWidget *tool)
{
    m_row->addWidget(tool);
}

void FilterHeader::refresh()
{
    m_summary->setFont(fontOf(FontRole::Heading, font()));
    const bool filtered = !m_filter.words().isEmpty();
    m_matches->setVisible(filtered);
    if (filtered)
        m_matches->setText(tr("%1 of %2 shown").arg(m_filter.shownCount()).arg(m_filter.allCount()));
}

void FilterHeader::setWords(const QString &words)
{
    m_field->setText(words);
}

void FilterHeader::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

/// Ctrl+F is not a shortcut: a window that knows this key, too, would make it ambiguous, and it would do
/// nothing. Nor does the window get it from here.
bool FilterHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_panel && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_field && fieldKey(key->key()))
        return true;
    if (watched == m_panel && key->matches(QKeySequence::Find)) {
        focusField();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool FilterHeader::fieldKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (!m_field->text().isEmpty())
            m_field->clear();
        else
            Q_EMIT fieldLeft();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT fieldLeft();
        return true;
    default:
        return false;
    }
}

} // namespace shared
