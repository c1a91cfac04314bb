// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the chart says when there is little to draw, and what it is compared with.
#include "models/base/errortext.h"
#include "models/base/quantitytext.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/drilldown/chartpanel.h"
#include "widgets/drilldown/historylines.h"
#include "widgets/drilldown/proofline.h"

namespace drilldown {

using namespace Qt::StringLiterals;

void ChartPanel::askComparison(base::Milliseconds shift)
{
    m_shift = shift;
    m_compared = shift.count() != 0 ? request() : std::nullopt;
    if (!m_compared)
        return;
    m_compared->past = m_chart->range().to - shift;
    m_compared->length = m_chart->range().length();
    Q_EMIT comparisonWanted(*m_compared);
}

void ChartPanel::setComparison(const health::History &history)
{
    if (!m_compared || history.request != *m_compared || history.loading || !shown())
        return;
    if (history.answer.snapshot)
        m_chart->setComparison(linesOf(history, *shown()), m_shift);
    else if (history.answer.error)
        m_chart->tell(
            tr("No answer about the time before: %1.").arg(base::errorCauseText(history.answer.error->kind)));
}

std::optional<shared::Emptiness> ChartPanel::emptiness() const
{
    if (!request())
        return shared::Emptiness{.icon = u"chart"_s,
                                 .sentence = tr("No machine is chosen."),
                                 .hint = tr("Choose one above, or press Enter on a cell of the fleet.")};
    const health::History *history = shown();
    if (!history || (!history->answer.snapshot && !history->answer.error))
        return shared::Emptiness{.icon = u"chart"_s, .sentence = tr("Waiting for the answer."), .hint = {}};
    if (!history->answer.snapshot)
        return shared::Emptiness{.icon = u"chart"_s,
                                 .sentence = tr("There is no answer to show."),
                                 .hint = tr("Nothing was known about this before.")};
    if (history->answer.snapshot->lines.isEmpty())
        return shared::Emptiness{
            .icon = u"chart"_s,
            .sentence = tr("No sample in this range."),
            .hint = tr("Choose a longer range. If it stays empty, the machine does not report this signal.")};
    return std::nullopt;
}

/// What a point stands for, where that is not simply a sample.
QString ChartPanel::fidelityText(const health::History &history) const
{
    const QString step = base::ageText(history.range.step, locale());
    switch (history.fidelity) {
    case health::History::Fidelity::Every:
        return {};
    case health::History::Fidelity::Bounds:
        if (!m_chart->isStacked()) // where values alone add up
            return tr("lowest and highest of every %1").arg(step);
        break;
    case health::History::Fidelity::Average:
        return tr("averages of %1").arg(base::ageText(2 * history.range.step, locale()));
    case health::History::Fidelity::Newest:
        break;
    }
    return tr("one value every %1: peaks in between are missing").arg(step);
}

void ChartPanel::showNotice()
{
    showProof();
    const health::History *history = shown();
    const auto asOf = history ? history->answer.asOf : std::nullopt;
    const QString age = asOf ? base::ageText(m_now - *asOf, locale()) : QString();
    if (!history || !history->answer.error) {
        const bool partial = history && history->answer.snapshot && history->answer.snapshot->partial;
        m_body->setNotice(
            partial ? std::optional(shared::Notice{
                          .tone = base::State::Unknown,
                          .text = tr("Part of the metrics source did not answer: lines, or pieces of "
                                     "them, are missing."),
                          .detail = {},
                          .action = tr("Retry now")})
                    : std::nullopt);
        return;
    }
    const QString cause = base::errorCauseText(history->answer.error->kind);
    m_body->setNotice(shared::Notice{
        .tone = base::State::Unknown,
        .text = asOf ? tr("What is shown is %1 old. No new answer: %2.").arg(age, cause)
                     : base::errorText(*history->answer.error, tr("The metrics source"), locale()),
        .detail = base::errorDetailText(*history->answer.error),
        .action = tr("Retry now")});
}

} // namespace drilldown
