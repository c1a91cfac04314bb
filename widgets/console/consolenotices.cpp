// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/errortext.h"
#include "models/base/quantitytext.h"
#include "models/console/consoletext.h"
#include "widgets/console/consolepanel.h"
#include "widgets/console/queryeditor.h"
#include "widgets/shared/banner.h"
#include "widgets/shared/plainlabel.h"

#include <QDir>

namespace console {

using namespace Qt::StringLiterals;

void ConsolePanel::showMistake()
{
    const bool current = m_refused && !m_running && m_refused->question.promql == m_editor->query().trimmed();
    m_mistake->setVisible(current);
    if (!current)
        return;
    const QString query = m_editor->query();
    auto place = m_refused->refusal->place;
    if (place) // the server got the query without the blanks around it
        place->start += query.indexOf(m_refused->question.promql);
    m_editor->setMistake(place);
    m_mistake->setNotice({.tone = base::State::Critical,
                          .text = tr("The server says: %1").arg(m_refused->refusal->words.left(600)),
                          .detail = m_refused->refusal->whole.left(2000),
                          .action = {}});
}

void ConsolePanel::showNotice()
{
    if (m_answer.error) {
        const QString cause = base::errorCauseText(m_answer.error->kind);
        const QString age = m_answer.asOf ? base::ageText(m_now - *m_answer.asOf, locale()) : QString();
        m_body->setNotice(shared::Notice{
            .tone = base::State::Unknown,
            .text = m_answer.asOf ? tr("What is shown is %1 old. No new answer: %2.").arg(age, cause)
                                  : base::errorText(*m_answer.error, tr("The metrics source"), locale()),
            .detail = base::errorDetailText(*m_answer.error),
            .action = tr("Ask again")});
    } else if (m_refused && m_answer.snapshot) {
        m_body->setNotice(
            shared::Notice{.tone = base::State::NotApplicable,
                           .text = tr("Chart and table still show the answer to: %1")
                                       .arg(m_answer.snapshot->question.promql.simplified().left(120)),
                           .detail = {},
                           .action = {}});
    } else {
        m_body->setNotice(std::nullopt);
    }
}

void ConsolePanel::setHistoryTrouble(const QString &file, const QString &detail)
{
    if (detail.isEmpty()) {
        setNotice(std::nullopt);
        return;
    }
    setNotice(shared::Notice{
        .tone = base::State::Warning,
        .text = tr("Your queries are not kept: %1 cannot be used (%2). They stay until this window closes. "
                   "Make the file readable and its folder writable, or move it away.")
                    .arg(QDir::toNativeSeparators(file), detail.simplified().left(200)),
        .detail = {},
        .action = tr("Try again")});
}

void ConsolePanel::showCost()
{
    const Answer *shown = m_refused ? &*m_refused : m_answer.snapshot ? &*m_answer.snapshot : nullptr;
    QStringList lines;
    if (shown)
        lines.append(costText(*shown, locale()));
    if (const QString remarks = shown ? remarksText(*shown, locale()) : QString(); !remarks.isEmpty())
        lines.append(remarks);
    if (const QString live = liveText(); !live.isEmpty())
        lines.prepend(live);
    if (!m_told.isEmpty())
        lines = QStringList{m_told};
    m_cost->setText(lines.join(u" · "_s));
    m_cost->setVisible(!lines.isEmpty());
}

} // namespace console
