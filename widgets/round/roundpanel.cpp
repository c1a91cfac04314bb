// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/round/roundpanel.h"

#include "widgets/shared/recordsview.h"

#include <QTabWidget>

namespace rounds {

RoundPanel::RoundPanel(QWidget *parent)
    : Panel(tr("Round"), parent)
    , m_tabs(new QTabWidget(this))
    , m_round(new RoundView(m_tabs))
    , m_rehearsal(new rehearsal::RehearsalView(m_tabs))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("What is shown of the round"));
    m_tabs->addTab(m_round, tr("Weekly round"));
    m_tabs->addTab(m_rehearsal, tr("Before a reboot"));
    for (shared::RecordsView *view : {&m_round->records(), &m_rehearsal->records()}) {
        connect(view, &shared::RecordsView::chartWanted, this, &RoundPanel::chartWanted);
        connect(view, &shared::RecordsView::pageWanted, this, &RoundPanel::pageWanted);
    }
    setContent(m_tabs);
    setFocusProxy(m_tabs);
}

void RoundPanel::showRehearsal()
{
    m_tabs->setCurrentWidget(m_rehearsal);
}

void RoundPanel::sayOutcome(const QString &sentence, bool)
{
    m_round->say(sentence);
}

} // namespace rounds
