// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to the signal of the chart, beside it on the same time axis.
#include "models/signals/related.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/drilldown/chartheader.h"
#include "widgets/drilldown/chartpanel.h"
#include "widgets/drilldown/relatedgrid.h"
#include "widgets/drilldown/smallchart.h"

#include <QKeyEvent>
#include <QSplitter>

namespace drilldown {

namespace {

/// Whether two charts can stand on one axis: the same machine, as far back from the same moment.
bool shareAxis(const health::HistoryRequest &one, const health::HistoryRequest &other)
{
    return one.instance == other.instance && one.length == other.length && one.past == other.past;
}

} // namespace

void ChartPanel::connectRelated()
{
    m_related->hide();
    connect(m_header, &ChartHeader::relatedToggled, this, [this] { setRelatedShown(m_header->isRelated()); });
    connect(m_related, &RelatedGrid::opened, this, &ChartPanel::openRelated);
    connect(m_related, &RelatedGrid::viewed, this, &ChartPanel::relatedViewed);
    connect(m_related, &RelatedGrid::rangeWanted, this, &ChartPanel::rangeWanted);
    connect(m_related, &RelatedGrid::left, m_chart, [this] { m_chart->setFocus(Qt::OtherFocusReason); });
    connect(m_related, &RelatedGrid::viewChanged, m_chart, &charts::TimeSeriesChart::followView);
    connect(m_chart, &charts::TimeSeriesChart::viewChanged, m_related, &RelatedGrid::followView);
}

void ChartPanel::setRelatedShown(bool shown)
{
    m_header->setRelated(shown);
    const bool appears = shown && m_related->isHidden();
    m_related->setVisible(shown);
    if (appears)
        halve();
    relate();
}

bool ChartPanel::isRelatedShown() const
{
    return m_header->isRelated();
}

/// As large as the chart, side by side where the panel is wide and low.
void ChartPanel::halve()
{
    m_halves->setOrientation(width() > 2 * height() ? Qt::Horizontal : Qt::Vertical);
    constexpr int all = 10'000; // more than there is: it is shared out
    m_halves->setSizes({all, all});
}

QHash<QString, base::State> ChartPanel::states() const
{
    const auto wanted = request();
    const auto host =
        wanted ? std::ranges::find(m_hosts, wanted->instance, &HostName::instance) : m_hosts.end();
    return host == m_hosts.end() ? QHash<QString, base::State>() : host->states;
}

/// One for each that somebody measures, as far as that is known.
QList<health::HistoryRequest> ChartPanel::relatedRequests() const
{
    const auto wanted = request();
    if (!wanted)
        return {};
    QList<health::HistoryRequest> requests;
    QStringList unwatched;
    const QHash<QString, base::State> states = this->states();
    for (const signals::Signal &one : signals::relatedTo(*m_header->signal(), m_catalogue)) {
        if (states.value(one.id) == base::State::NotApplicable && states.contains(one.id)) {
            unwatched.append(one.title.in(locale().name()));
            continue;
        }
        health::HistoryRequest request = *wanted;
        request.signal = one;
        request.target = targetOf(request.instance, one.id);
        requests.append(request);
    }
    m_related->setUnwatched(unwatched);
    return requests;
}

/// What stands beside the chart is asked for once the chart itself is answered, and dropped with its machine.
void ChartPanel::relate()
{
    const auto wanted = request();
    if (!m_header->isRelated() || !isVisible() || !wanted) {
        askRelated({});
        return;
    }
    const auto charts = m_related->charts();
    if (!charts.isEmpty() && charts.first()->request().instance != wanted->instance)
        m_related->setRequests({});
    if (!m_relatedAsked.isEmpty() && !shareAxis(m_relatedAsked.first(), *wanted))
        askRelated({});
    const health::History *history = shown();
    if (m_asking || !history || !history->answer.snapshot)
        return;
    const auto requests = relatedRequests();
    m_related->setRequests(requests);
    m_related->setStates(states());
    askRelated(requests);
}

void ChartPanel::askRelated(const QList<health::HistoryRequest> &requests)
{
    if (std::exchange(m_relatedAsked, requests) != requests)
        Q_EMIT relatedWanted(requests);
}

void ChartPanel::setRelated(const health::History &history)
{
    m_related->setHistory(history);
}

void ChartPanel::setRelatedCloser(const health::History &closer)
{
    m_related->setCloser(closer);
}

void ChartPanel::openRelated(const QString &signalId)
{
    const auto host = m_header->host();
    if (!host)
        return;
    const auto one = std::ranges::find(m_catalogue, signalId, &signals::Signal::id);
    if (one != m_catalogue.end() && one->isOfService()) // which the chooser does not list by itself
        showLine(*host, *one);
    else
        goTo(host->instance, host->name, signalId); // and keeps to the part
    m_opening = true; // the chart cannot take the keyboard before it is there
}

/// R shows what is related or takes it away; the arrow down leads there.
void ChartPanel::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_R)
        setRelatedShown(!m_header->isRelated());
    else if (plain && event->key() == Qt::Key_Down && m_related->isVisible())
        m_related->takeFocus();
    else
        Panel::keyPressEvent(event);
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    if ((width() > 2 * height()) != (m_halves->orientation() == Qt::Horizontal))
        halve();
}

void ChartPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    relate();
}

void ChartPanel::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    relate();
}

} // namespace drilldown
