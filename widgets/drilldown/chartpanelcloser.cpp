// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A closer look at a part of the history, and what is said of what is seen.
#include "models/base/errortext.h"
#include "models/base/quantitytext.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/drilldown/chartpanel.h"
#include "widgets/drilldown/historylines.h"
#include "widgets/drilldown/proofline.h"

#include <QProgressBar>
#include <QTimer>

namespace drilldown {

using namespace Qt::StringLiterals;

void ChartPanel::announceView()
{
    showProof();
    const base::TimeRange &view = m_chart->view();
    if (shown() && view.length().count() > 0)
        Q_EMIT viewed(view.from, view.to, m_chart->width());
}

void ChartPanel::setCloser(const std::optional<health::History> &closer)
{
    m_closer = closer;
    const health::History *here = this->closer();
    if (here && here->loading && !m_patience->isActive() && m_progress->isHidden())
        m_patience->start();
    if (here && here->answer.snapshot && !here->loading)
        m_chart->setCloser(linesOf(*here, *shown()), here->range);
    endProgress();
    showProof();
}

/// Of what is shown; null when it is of something else.
const health::History *ChartPanel::closer() const
{
    const health::History *whole = shown();
    return whole && m_closer && m_closer->request == whole->request ? &*m_closer : nullptr;
}

/// What the lines that are seen come from.
const health::History *ChartPanel::seen() const
{
    return m_chart->isCloser() && closer() ? closer() : shown();
}

void ChartPanel::showProgress()
{
    m_progress->show();
    m_proof->setCancellable(!m_asking && closer() && closer()->loading);
    showProof();
}

/// Unless something is still on its way.
void ChartPanel::endProgress()
{
    if (m_asking || (closer() && closer()->loading))
        return;
    m_patience->stop();
    m_progress->hide();
    m_proof->setCancellable(false);
}

/// The question behind what is seen, how true its points are, and how old they are.
void ChartPanel::showProof()
{
    const health::History *history = seen();
    const auto asOf = history ? history->answer.asOf : std::nullopt;
    QStringList said;
    if (closer() && closer()->loading && m_progress->isVisible())
        said.append(tr("asking for a finer step"));
    else if (closer() && closer()->answer.error && history == shown())
        said.append(tr("no finer answer: %1").arg(base::errorCauseText(closer()->answer.error->kind)));
    if (asOf)
        said << fidelityText(*history) << tr("answered %1 ago").arg(base::ageText(m_now - *asOf, locale()));
    said.removeAll(QString());
    if (history)
        m_proof->setQuery(history->query);
    m_proof->setAnswered(said.join(u" · "_s));
}

} // namespace drilldown
