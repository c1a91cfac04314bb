// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outbox/outboxdetails.h"

#include "models/base/errortext.h"
#include "models/drift/edit.h"
#include "models/outbox/outboxtext.h"
#include "widgets/editors/sourcepane.h"
#include "widgets/editors/sourceview.h"
#include "widgets/editors/syntax.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace outbox {

using namespace Qt::StringLiterals;
namespace space = shared::space;

OutboxDetails::OutboxDetails(QWidget *parent)
    : QWidget(parent)
    , m_title(new shared::PlainLabel(this))
    , m_sentence(new shared::PlainLabel(this))
    , m_detail(new shared::PlainLabel(this))
    , m_texts(new QTabWidget(this))
    , m_difference(new editors::SourcePane(tr("What your text changes"), m_texts))
    , m_ours(new editors::SourcePane(tr("Your text"), m_texts))
    , m_theirs(new editors::SourcePane(tr("Their text"), m_texts))
    , m_before(new editors::SourcePane(tr("The text you started from"), m_texts))
{
    auto *words = new QVBoxLayout;
    words->setContentsMargins(space::m, space::s, space::m, space::s);
    words->setSpacing(space::xs);
    for (shared::PlainLabel *label : {m_title, m_sentence, m_detail}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    words->addWidget(makeButtons());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(words);
    column->addWidget(m_texts, 1);
    m_texts->setDocumentMode(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    clear();
}

QWidget *OutboxDetails::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(space::s);
    m_compare = new QPushButton(tr("Compare…"), buttons);
    m_compare->setToolTip(tr("Shows both texts beside each other, to bring them together line by line"));
    m_retry = new QPushButton(shared::icon(u"retry"_s), {}, buttons);
    m_copy = new QPushButton(shared::icon(u"copy"_s), tr("Copy my text"), buttons);
    m_copy->setToolTip(tr("Copies the whole page as you wrote it"));
    m_open = new QPushButton(tr("Open page"), buttons);
    m_discard = new QPushButton(buttons);
    m_discard->setToolTip(tr("The wiki stays as it is; your text goes from this list"));
    for (QPushButton *button : {m_compare, m_retry, m_copy, m_open, m_discard})
        row->addWidget(button);
    row->addStretch(1);
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareWanted(m_entry.id); });
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryWanted(m_entry.id); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(m_entry.request.page); });
    connect(m_discard, &QPushButton::clicked, this, &OutboxDetails::giveUp);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_entry.request.text); });
    return buttons;
}

void OutboxDetails::setEntry(const Entry &entry, base::Instant now)
{
    const bool another = std::exchange(m_entry, entry) != entry;
    m_title->setFont(fontOf(shared::FontRole::Heading, font()));
    m_title->setText(u"%1 · %2"_s.arg(entry.request.page.left(200), stateText(entry.state)));
    m_sentence->setText(entryText(entry, now, locale()));
    const QString detail = entry.error ? base::errorDetailText(*entry.error) : QString();
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    if (!another) // only time went on: somebody may be reading
        return;
    m_sure = false;
    showButtons();
    showTexts();
}

void OutboxDetails::clear()
{
    m_entry = {};
    m_title->setText(tr("Choose a text to see how it stands."));
    m_sentence->setText({});
    m_detail->hide();
    m_texts->hide();
    for (QPushButton *button : {m_compare, m_retry, m_copy, m_open, m_discard})
        button->hide();
}

void OutboxDetails::showButtons()
{
    const bool conflict = m_entry.state == State::Conflict;
    const bool movable = m_entry.state != State::Done && m_entry.state != State::Sending;
    m_retry->setText(conflict ? tr("Save mine on top") : tr("Send again"));
    m_retry->setToolTip(conflict ? tr("Saves your text over theirs, which stays in the page's history")
                                 : tr("Tries now, without waiting"));
    m_retry->setVisible(movable);
    m_compare->setVisible(conflict);
    m_discard->setText(m_sure ? tr("Really give up my text?") : tr("Give up my text"));
    m_discard->setVisible(movable);
    m_copy->show();
    m_open->show();
}

void OutboxDetails::giveUp()
{
    if (!std::exchange(m_sure, true))
        showButtons();
    else
        Q_EMIT discardWanted(m_entry.id);
}

void OutboxDetails::showTexts()
{
    const SaveRequest &request = m_entry.request;
    const bool known = m_entry.conflict && m_entry.conflict->theirs;
    const QString below = known ? *m_entry.conflict->theirs : request.base;
    m_texts->clear();
    if (const auto change =
            drift::proposalOf({.id = request.page, .revision = 0, .text = below}, request.text)) {
        m_difference->view().setSource(change->diff, editors::languages::diff());
        m_texts->addTab(m_difference, known ? tr("Theirs → yours") : tr("Your change"));
    }
    m_ours->view().setSource(request.text, editors::languages::wiki());
    m_texts->addTab(m_ours, tr("Yours"));
    if (known) {
        m_theirs->view().setSource(below, editors::languages::wiki());
        m_texts->addTab(m_theirs, tr("Theirs"));
    }
    m_before->view().setSource(request.base, editors::languages::wiki());
    m_texts->addTab(m_before, tr("Before"));
    m_texts->setCurrentIndex(0);
    m_texts->show();
}

void OutboxDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_title && event->type() == QEvent::FontChange)
        m_title->setFont(fontOf(shared::FontRole::Heading, font()));
}

} // namespace outbox
