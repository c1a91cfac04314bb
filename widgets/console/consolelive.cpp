// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The console that goes on asking.
#include "widgets/console/consolebar.h"
#include "widgets/console/consolepanel.h"
#include "widgets/console/queryeditor.h"

#include <QShortcut>

namespace console {

void ConsolePanel::connectLive()
{
    connect(m_bar, &ConsoleBar::liveToggled, this, &ConsolePanel::setLive);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *key = new QShortcut(Qt::CTRL | Qt::SHIFT | enter, this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, m_bar, [this] { m_bar->setLive(!m_bar->isLive()); });
    }
}

/// What is written and was not asked yet is asked now, so that there is something to go on with.
void ConsolePanel::setLive(bool live)
{
    if (live && (isEdited() || !m_answer.snapshot || m_refused || m_answer.error))
        run();
    else
        refreshDue();
    showCost();
}

void ConsolePanel::refreshDue()
{
    const bool fails = m_refused || (m_answer.error && !mayPass(*m_answer.error));
    if (m_bar->isLive() && isVisible() && m_answer.snapshot && m_moment.isLive() && !isEdited() && !fails
        && !m_running)
        Q_EMIT followWanted();
}

/// Whoever does not want to wait for an answer does not want to wait for the next one either.
void ConsolePanel::cancel()
{
    m_bar->setLive(false);
    Q_EMIT cancelWanted();
}

bool ConsolePanel::isEdited() const
{
    return m_editor->query().trimmed() != m_asked;
}

/// Whether it goes on asking, and if not, what it waits for; empty when nobody wants that.
QString ConsolePanel::liveText() const
{
    if (!m_bar->isLive() || m_asked.isEmpty())
        return {};
    if (isEdited())
        return tr("Live waits until the changed query is asked.");
    if (!m_moment.isLive())
        return tr("Live waits while a past moment is shown.");
    if (m_running)
        return tr("Live");
    if (m_refused)
        return tr("Live waits: the server refused the query.");
    if (m_answer.error && !mayPass(*m_answer.error))
        return tr("Live waits: the newest question failed. Ask again to go on.");
    return tr("Live");
}

} // namespace console
