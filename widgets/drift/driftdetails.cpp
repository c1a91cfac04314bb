// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drift/driftdetails.h"

#include "models/drift/disagreementtext.h"
#include "models/drift/drifttext.h"
#include "models/inventory/facttext.h"
#include "widgets/drift/savebar.h"
#include "widgets/editors/sourcepane.h"
#include "widgets/editors/sourceview.h"
#include "widgets/editors/syntax.h"
#include "widgets/shared/filesaver.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace drift {

using namespace Qt::StringLiterals;
namespace space = shared::space;

DriftDetails::DriftDetails(QWidget *parent)
    : QWidget(parent)
    , m_title(new shared::PlainLabel(this))
    , m_written(new shared::PlainLabel(this))
    , m_measured(new shared::PlainLabel(this))
    , m_query(new shared::PlainLabel(this))
    , m_bar(new SaveBar(this))
    , m_diff(new editors::SourcePane(tr("Proposed edit of the page"), this))
{
    auto *words = new QVBoxLayout;
    words->setContentsMargins(space::m, space::s, space::m, space::s);
    words->setSpacing(space::xs);
    for (shared::PlainLabel *label : {m_title, m_written, m_measured, m_query}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    m_query->setForegroundRole(QPalette::PlaceholderText);
    words->addWidget(makeButtons());
    words->addWidget(m_bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(words);
    column->addWidget(m_diff, 1);
    column->addStretch(); // what is said stays together where there is no edit
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connectSaving();
    clear();
}

QWidget *DriftDetails::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(space::s);
    m_open = new QPushButton(tr("Open page"), buttons);
    m_open->setToolTip(tr("Opens the wiki page at this line"));
    m_copy = new QPushButton(shared::icon(u"copy"_s), tr("Copy edit"), buttons);
    m_copy->setToolTip(tr("Copies the whole page as it would be, to paste it into the wiki’s editor"));
    m_save = new QPushButton(shared::icon(u"export"_s), tr("Save as file…"), buttons);
    m_toWiki = new QPushButton(tr("Save to the wiki…"), buttons);
    m_outcome = new shared::PlainLabel(buttons);
    m_outcome->setForegroundRole(QPalette::PlaceholderText);
    for (QPushButton *button : {m_open, m_copy, m_toWiki, m_save})
        row->addWidget(button);
    row->addWidget(m_outcome, 1);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(m_page, m_line); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_proposal->text);
        m_outcome->setText(tr("Copied"));
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        shared::saveFile(this, shared::fileNameOf(m_proposal->page), m_proposal->text.toUtf8(),
                         [this](const QString &sentence, bool) { m_outcome->setText(sentence); });
    });
    return buttons;
}

void DriftDetails::connectSaving()
{
    connect(m_toWiki, &QPushButton::clicked, this, [this] {
        m_outcome->setText({});
        m_bar->ask(m_proposal->page, m_summary);
        offerSaving();
        Q_EMIT asked();
    });
    connect(m_bar, &SaveBar::confirmed, this,
            [this](const QString &, const QString &summary) { Q_EMIT saveWanted(*m_proposal, summary); });
    connect(m_bar, &SaveBar::left, this, [this] {
        offerSaving();
        m_toWiki->setFocus(Qt::OtherFocusReason);
    });
    connect(m_bar, &SaveBar::outboxWanted, this, &DriftDetails::outboxWanted);
}

void DriftDetails::setSavingObstacle(const SavingObstacle &obstacle)
{
    m_obstacle = obstacle;
    offerSaving();
}

void DriftDetails::say(const QString &sentence, bool kept)
{
    m_bar->say(sentence, kept);
    offerSaving();
}

void DriftDetails::setDrift(const Drift &drift, base::Instant moment)
{
    m_page = drift.written ? drift.written->page : drift.proposal ? drift.proposal->page : QString();
    m_line = drift.written ? drift.written->line : 0;
    const QString query = drift.measured ? drift.measured->query.left(500) : QString();
    say(u"%1 · %2"_s.arg(drift.subject.left(200), kindText(drift.kind)),
        tr("The wiki says: %1").arg(writtenText(drift)),
        tr("Measured: %1").arg(measuredText(drift, moment, locale())));
    m_query->setText(query);
    offer(drift.proposal, tr("%1: %2, as measured").arg(drift.subject.left(60), kindText(drift.kind)));
}

void DriftDetails::setConflict(const inventory::Conflict &conflict)
{
    const inventory::Fact *newest = conflict.facts.isEmpty() ? nullptr : &conflict.facts.first();
    m_page = newest ? newest->page : QString();
    m_line = newest ? newest->line : 0;
    say(u"%1 · %2"_s.arg(conflict.name.left(200), disagreementText(conflict)),
        tr("The newest page says: %1").arg(sideText(conflict, 0, locale())),
        otherSidesText(conflict, locale()));
    offer(std::nullopt);
}

void DriftDetails::clear()
{
    m_page.clear();
    say(tr("Choose a difference to see both proofs."), {}, {});
    offer(std::nullopt);
}

void DriftDetails::say(const QString &title, const QString &written, const QString &measured)
{
    m_title->setFont(fontOf(shared::FontRole::Heading, font()));
    m_title->setText(title);
    m_written->setText(written);
    m_measured->setText(measured);
    m_query->setText({});
    m_query->setFont(fontOf(shared::FontRole::Code, font()));
    m_open->setVisible(!m_page.isEmpty());
}

/// Nobody saves what they have not seen: a question about an edit ends with it.
void DriftDetails::offer(const std::optional<Proposal> &proposal, const QString &summary)
{
    if (m_proposal != proposal) {
        const bool again = m_bar->isAsking() && m_summary == summary;
        m_bar->leave();
        m_outcome->setText(again ? tr("The edit has changed meanwhile: look at it again.") : QString());
    }
    m_proposal = proposal;
    m_summary = summary;
    offerSaving();
    m_copy->setVisible(proposal.has_value());
    m_save->setVisible(proposal.has_value());
    m_diff->setVisible(proposal.has_value());
    if (proposal)
        m_diff->view().setSource(proposal->diff, editors::languages::diff());
}

void DriftDetails::offerSaving()
{
    makeRoom();
    m_toWiki->setVisible(m_proposal.has_value());
    if (!m_proposal)
        return;
    const QString obstacle = m_obstacle ? m_obstacle(*m_proposal) : tr("There is no wiki to save to.");
    m_toWiki->setEnabled(obstacle.isEmpty() && !m_bar->isBusy());
    m_toWiki->setToolTip(shared::plainToolTip(
        obstacle.isEmpty() ? tr("Saves the edit below, after you have confirmed it") : obstacle));
    if (!obstacle.isEmpty() && m_bar->isAsking()) {
        m_bar->leave();
        m_outcome->setText(obstacle);
        makeRoom();
    }
}

/// While it is asked whether to save, the edit is what one has to read; both its sides say what the proofs
/// do.
void DriftDetails::makeRoom()
{
    for (shared::PlainLabel *label : {m_written, m_measured, m_query})
        label->setVisible(!m_bar->isAsking() && !label->text().isEmpty());
}

void DriftDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_title && event->type() == QEvent::FontChange)
        m_title->setFont(fontOf(shared::FontRole::Heading, font()));
}

} // namespace drift
