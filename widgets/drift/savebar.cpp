// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drift/savebar.h"

#include "models/wiki/pageid.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace drift {

namespace space = shared::space;

namespace {

constexpr int longestSummary = 200; ///< a wiki shows its history a line each
constexpr int longestName = 200;

} // namespace

SaveBar::SaveBar(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new shared::PlainLabel(this))
    , m_outbox(new QPushButton(tr("Open the outbox"), this))
{
    auto *words = new QHBoxLayout;
    words->setSpacing(space::s);
    m_sentence->setWordWrap(true);
    words->addWidget(m_sentence, 1);
    words->addWidget(m_outbox);
    m_outbox->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::xs, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(words);
    column->addWidget(makeFields());
    connect(m_outbox, &QPushButton::clicked, this, &SaveBar::outboxWanted);
    hide();
}

QWidget *SaveBar::makeFields()
{
    m_fields = new QWidget(this);
    m_page = new QLineEdit(m_fields);
    m_page->setMaxLength(longestName);
    m_page->setPlaceholderText(tr("Name of the page"));
    m_page->setAccessibleName(tr("Name of the page"));
    m_summary = new QLineEdit(m_fields);
    m_summary->setMaxLength(longestSummary);
    m_summary->setPlaceholderText(tr("Summary for the page’s history"));
    m_summary->setAccessibleName(tr("Summary for the page’s history"));
    m_save = new QPushButton(tr("Save"), m_fields);
    m_save->setToolTip(tr("Saves the page to the wiki (Enter)"));
    m_cancel = new QPushButton(tr("Cancel"), m_fields);
    m_cancel->setToolTip(tr("Leaves the wiki as it is (Esc)"));
    auto *row = new QHBoxLayout(m_fields);
    row->setContentsMargins({});
    row->setSpacing(space::s);
    row->addWidget(m_page, 1);
    row->addWidget(m_summary, 2);
    for (QPushButton *button : {m_save, m_cancel}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_page, &QLineEdit::textChanged, this, &SaveBar::judge);
    connect(m_save, &QPushButton::clicked, this, &SaveBar::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &SaveBar::leave);
    connect(m_cancel, &QPushButton::clicked, this, &SaveBar::left);
    return m_fields;
}

void SaveBar::ask(const QString &page, const QString &summary)
{
    m_taken.clear();
    open(page, summary, false);
    m_sentence->setText(tr("Save the edit below to %1? Its history will say:").arg(page.left(longestName)));
    m_summary->setFocus(Qt::OtherFocusReason);
}

void SaveBar::askForName(const QString &page, const QString &summary, const QStringList &taken)
{
    m_taken = taken;
    open(page, summary, true);
    m_page->setFocus(Qt::OtherFocusReason);
}

void SaveBar::open(const QString &page, const QString &summary, bool isNew)
{
    m_asking = true;
    m_name = page;
    m_page->setVisible(isNew);
    m_page->setText(isNew ? page : QString());
    m_summary->setText(summary);
    m_summary->selectAll();
    m_fields->show();
    m_outbox->hide();
    judge();
    show();
}

/// Of a new page only: a name that is taken would end as a conflict in the outbox.
void SaveBar::judge()
{
    const bool isNew = !m_page->isHidden();
    const QString id = wiki::cleanId(m_page->text());
    const bool isTaken = m_taken.contains(id);
    m_save->setEnabled(!isNew || (!id.isEmpty() && !isTaken));
    if (!isNew)
        return;
    if (id.isEmpty())
        m_sentence->setText(tr("Give the page a name, such as infra:machines."));
    else if (isTaken)
        m_sentence->setText(tr("There is already a page %1: choose another name.").arg(id));
    else
        m_sentence->setText(tr("Save the draft below as the new page %1?").arg(id));
}

void SaveBar::confirm()
{
    if (!m_asking || !m_save->isEnabled())
        return;
    const QString page = m_page->isHidden() ? m_name : wiki::cleanId(m_page->text());
    m_asking = false; // once
    m_keeping = true;
    m_fields->hide();
    m_sentence->setText(tr("Keeping it…"));
    Q_EMIT confirmed(page, m_summary->text().simplified());
}

void SaveBar::say(const QString &sentence, bool kept)
{
    m_asking = false;
    m_keeping = false;
    m_sentence->setText(sentence);
    m_fields->hide();
    m_outbox->setVisible(kept);
    show();
    if (kept)
        m_outbox->setFocus(Qt::OtherFocusReason);
}

void SaveBar::leave()
{
    m_asking = false;
    hide();
}

void SaveBar::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        leave();
        Q_EMIT left();
    } else if (auto *button = enters ? qobject_cast<QPushButton *>(focusWidget()) : nullptr) {
        button->click();
    } else if (enters) {
        confirm();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace drift
