// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drilldown/chartpanel.h"

#include "models/base/errortext.h"
#include "models/base/quantitytext.h"
#include "models/health/rawseries.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/drilldown/chartheader.h"
#include "widgets/drilldown/historylines.h"
#include "widgets/drilldown/proofline.h"
#include "widgets/drilldown/relatedgrid.h"
#include "widgets/shared/theme.h"

#include <QProgressBar>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace drilldown {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ChartPanel::ChartPanel(QWidget *parent)
    : Panel(tr("Chart"), parent)
    , m_header(new ChartHeader)
    , m_progress(new QProgressBar)
    , m_body(new Panel(tr("Chart")))
    , m_chart(new charts::TimeSeriesChart)
    , m_halves(new QSplitter(Qt::Vertical))
    , m_related(new RelatedGrid)
    , m_proof(new ProofLine)
    , m_patience(new QTimer(this))
{
    setContent(makeContent());
    setFocusProxy(m_chart);
    m_patience->setSingleShot(true);
    m_patience->setInterval(500ms);
    connect(m_patience, &QTimer::timeout, this, &ChartPanel::showProgress);
    connect(m_header, &ChartHeader::changed, this, &ChartPanel::askAnew);
    connect(m_header, &ChartHeader::fleetWanted, this, &ChartPanel::fleetWanted);
    connect(m_header, &ChartHeader::parentWanted, this, &ChartPanel::showParent);
    connect(m_header, &ChartHeader::partChosen, this, &ChartPanel::choosePart);
    connect(m_chart, &charts::TimeSeriesChart::compareWanted, this, &ChartPanel::askComparison);
    connect(m_chart, &charts::TimeSeriesChart::rangeWanted, this, &ChartPanel::rangeWanted);
    connect(m_chart, &charts::TimeSeriesChart::viewChanged, this, &ChartPanel::announceView);
    connect(m_chart, &charts::TimeSeriesChart::stackedChanged, this, &ChartPanel::showProof);
    connect(m_proof, &ProofLine::cancelWanted, this, &ChartPanel::closerCancelled);
    connect(m_body, &Panel::noticeActionTriggered, this, &ChartPanel::ask);
    connect(m_proof, &ProofLine::consoleWanted, this, &ChartPanel::consoleWanted);
    connectRelated();
    refresh();
}

QWidget *ChartPanel::makeContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    QSizePolicy keep = m_progress->sizePolicy();
    keep.setRetainSizeWhenHidden(true); // the chart must not jump when the bar comes and goes
    m_progress->setSizePolicy(keep);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("Loading"));
    m_progress->hide();
    m_chart->setContentsMargins(shared::space::s, 0, 0, 0);
    m_body->setContent(m_chart);
    column->addWidget(m_header);
    column->addWidget(m_progress);
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_body);
    m_halves->addWidget(m_related);
    column->addWidget(m_halves, 1);
    column->addWidget(m_proof);
    return content;
}

void ChartPanel::setHosts(const QList<HostName> &hosts)
{
    const auto before = request();
    m_hosts = hosts;
    m_header->setHosts(hosts);
    if (before && request() != before) // another exporter tells of it now
        ask();
    else
        refresh();
}

void ChartPanel::setSignals(const QList<signals::Signal> &list)
{
    const auto before = request();
    m_catalogue = list;
    QList<signals::Signal> machines = list;
    machines.removeIf([](const signals::Signal &signal) { return signal.isOfService(); });
    m_header->setSignals(machines);
    if (before && request() != before) // the signal is another now, or gone
        ask();
    else
        refresh();
}

void ChartPanel::showHost(const QString &instance, const QString &name, const QString &signalId,
                          const metrics::Labels &part)
{
    m_part = part; // not the one before: whoever comes from elsewhere must not miss a part that is wrong
    goTo(instance, name, signalId);
}

void ChartPanel::goTo(const QString &instance, const QString &name, const QString &signalId)
{
    m_header->chooseHost(instance, name);
    const bool raw = signalId.startsWith(health::rawPrefix);
    if (!signalId.isEmpty())
        m_header->setRaw(raw);
    m_header->chooseSignal(raw ? signalId.sliced(health::rawPrefix.size()) : signalId);
    ask();
}

void ChartPanel::showParent(const QString &name)
{
    const auto parent = std::ranges::find(m_hosts, name, &HostName::name);
    if (parent != m_hosts.end())
        goTo(parent->instance, parent->name, {});
}

void ChartPanel::showLine(const HostName &subject, const signals::Signal &line)
{
    m_header->chooseHost(subject.instance, subject.name);
    m_header->chooseLine(line);
    m_header->setRaw(false);
    m_part = {};
    ask();
}

void ChartPanel::setLength(base::Milliseconds length)
{
    if (std::exchange(m_length, length) != length)
        ask();
}

void ChartPanel::setMoment(const base::Moment &moment)
{
    if (m_moment == moment)
        return;
    m_moment = moment;
    ask();
}

void ChartPanel::setZone(const QTimeZone &zone)
{
    m_chart->setZone(zone);
    m_related->setZone(zone);
}

std::optional<health::HistoryRequest> ChartPanel::request() const
{
    const auto host = m_header->host();
    const signals::Signal *signal = m_header->signal();
    if (!host || !signal)
        return std::nullopt;
    return health::HistoryRequest{.instance = host->instance,
                                  .host = host->name,
                                  .signal = wantedSignal(*signal),
                                  .length = m_length,
                                  .past = m_moment.past,
                                  .target = targetOf(host->instance, signal->id)};
}

/// The chosen one, or what it stands on.
signals::Signal ChartPanel::wantedSignal(const signals::Signal &chosen) const
{
    if (!m_header->isRaw() || chosen.families.isEmpty())
        return chosen;
    return health::rawSignal(chosen, m_part);
}

QString ChartPanel::targetOf(const QString &instance, const QString &signalId) const
{
    const auto host = std::ranges::find(m_hosts, instance, &HostName::instance);
    return host == m_hosts.end() ? QString() : host->targets.value(signalId);
}

void ChartPanel::ask()
{
    const auto wanted = request();
    if (!wanted)
        return;
    m_asking = true;
    m_patience->start();
    refresh();
    Q_EMIT historyWanted(*wanted);
}

void ChartPanel::setHistory(const health::History &history)
{
    const auto wanted = request();
    if (!wanted || history.request != *wanted) // an answer to an older question
        return;
    const bool onlyAsked = history.loading && shown() && m_history->answer.asOf == history.answer.asOf;
    m_history = history;
    m_asking = history.loading;
    if (m_asking && !m_patience->isActive() && !m_progress->isVisible())
        m_patience->start();
    if (onlyAsked)
        return; // what is shown stays as it is, and drawing it anew would cost as much as an answer
    refresh();
    announceView();
}

void ChartPanel::setEvents(const QList<charts::Event> &events)
{
    m_chart->setEvents(events);
    m_related->setEvents(events);
}

void ChartPanel::setNow(base::Instant now)
{
    m_now = now;
    m_chart->setNow(now);
    m_related->setNow(now);
    showNotice();
}

/// What is held for exactly what the header says; null when that is still on its way.
const health::History *ChartPanel::shown() const
{
    const auto wanted = request();
    return m_history && wanted && m_history->request == *wanted ? &*m_history : nullptr;
}

void ChartPanel::refresh()
{
    endProgress();
    const health::History *history = shown();
    m_proof->setVisible(history != nullptr);
    m_body->setEmptiness(emptiness());
    showNotice();
    relate();
    if (!history)
        return;
    showLines();
    m_chart->setAccessibleName(
        tr("%1 of %2").arg(history->request.signal.title.in(locale().name()), history->request.host));
}

/// Those of the chosen part, or all.
void ChartPanel::showLines()
{
    const health::History *history = shown();
    if (!history)
        return;
    placePart();
    const health::HistoryRequest &request = history->request;
    auto [lines, more] = drawnLinesOfPart(*history, shownPart());
    m_chart->setContent({.lines = std::move(lines),
                         .more = more,
                         .unit = request.signal.unit,
                         .range = history->range,
                         .thresholds = thresholdsOf(request.signal, locale()),
                         .query = history->query,
                         .subject = request.signal.id,
                         .style = styleOf(request.signal),
                         .finest = history->finest});
    m_related->setPart(shownPart());
    m_related->setAxis(m_chart->range(), m_chart->view());
    if (std::exchange(m_opening, false))
        m_chart->setFocus(Qt::OtherFocusReason);
}

void ChartPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace drilldown
