// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drilldown/relatedgrid.h"

#include "widgets/charts/timeserieschart.h"
#include "widgets/drilldown/smallchart.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace drilldown {

using namespace Qt::StringLiterals;
namespace space = shared::space;

namespace {

constexpr int narrowest = 216; ///< of a chart in which a line can be read
constexpr int lowest = 112;
constexpr int mostColumns = 4;

} // namespace

RelatedGrid::RelatedGrid(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_grid(new QGridLayout(m_content))
    , m_words(new shared::PlainLabel(m_content))
    , m_zone(QTimeZone::systemTimeZone())
{
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its charts have it
    setMinimumSize(narrowest + space::l, lowest + space::s);
    m_grid->setContentsMargins(0, 0, 0, space::xs);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(space::xs);
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setContentsMargins(space::s, space::xs, space::s, space::xs);
    m_content->setAutoFillBackground(true);
    m_content->setBackgroundRole(QPalette::Base);
    arrange();
}

SmallChart *RelatedGrid::makeChart(const health::HistoryRequest &request)
{
    auto *one = new SmallChart(request, m_content);
    one->chart()->setZone(m_zone);
    one->chart()->setNow(m_now);
    one->chart()->setEvents(m_events);
    one->setRange(m_range);
    one->setPart(m_part);
    one->setState(m_states.value(request.signal.id, base::State::NotApplicable));
    connect(one, &SmallChart::opened, this, [this, id = request.signal.id] { Q_EMIT opened(id); });
    connect(one->chart(), &charts::TimeSeriesChart::rangeWanted, this, &RelatedGrid::rangeWanted);
    connect(one->chart(), &charts::TimeSeriesChart::viewChanged, this,
            [this, one](base::Instant from, base::Instant to) { lead(one, from, to); });
    return one;
}

void RelatedGrid::setRequests(const QList<health::HistoryRequest> &requests)
{
    QList<SmallChart *> before = std::exchange(m_charts, {});
    for (const health::HistoryRequest &request : requests) {
        const auto same = std::ranges::find_if(before, [&request](const SmallChart *one) {
            return one->request().instance == request.instance
                && one->request().signal.id == request.signal.id;
        });
        m_charts.append(same == before.end() ? makeChart(request) : *same);
        m_charts.last()->setRequest(request);
        if (same != before.end())
            before.erase(same);
    }
    for (SmallChart *gone : std::as_const(before)) {
        gone->hide();
        gone->deleteLater(); // it may be its key that brought us here
    }
    arrange();
}

void RelatedGrid::setUnwatched(const QStringList &titles)
{
    if (std::exchange(m_unwatched, titles) != titles)
        arrange();
}

void RelatedGrid::setHistory(const health::History &history)
{
    const auto one = std::ranges::find(m_charts, history.request, &SmallChart::request);
    if (one == m_charts.end())
        return;
    (*one)->setHistory(history);
    followView(m_view.from, m_view.to);
}

void RelatedGrid::setPart(const metrics::Labels &part)
{
    m_part = part;
    for (SmallChart *one : std::as_const(m_charts))
        one->setPart(part);
    followView(m_view.from, m_view.to);
}

void RelatedGrid::setCloser(const health::History &closer)
{
    const auto one = std::ranges::find(m_charts, closer.request, &SmallChart::request);
    if (one != m_charts.end())
        (*one)->setCloser(closer);
}

void RelatedGrid::setStates(const QHash<QString, base::State> &states)
{
    m_states = states;
    for (SmallChart *one : std::as_const(m_charts))
        one->setState(states.value(one->request().signal.id, base::State::NotApplicable));
}

void RelatedGrid::setAxis(const base::TimeRange &range, const base::TimeRange &view)
{
    m_range = range;
    for (SmallChart *one : std::as_const(m_charts))
        one->setRange(range);
    followView(view.from, view.to);
}

void RelatedGrid::followView(base::Instant from, base::Instant to)
{
    if (m_following)
        return;
    const QScopedValueRollback guard(m_following, true);
    m_view = {.from = from, .to = to};
    for (const SmallChart *one : std::as_const(m_charts))
        one->chart()->followView(from, to);
    alignPlots();
    if (!m_charts.isEmpty() && m_view.length().count() > 0)
        Q_EMIT viewed(from, to, m_charts.first()->width());
}

/// All go where one of them went.
void RelatedGrid::lead(SmallChart *one, base::Instant from, base::Instant to)
{
    if (m_following || one->chart()->isHidden())
        return;
    followView(from, to);
    Q_EMIT viewChanged(from, to);
}

void RelatedGrid::setEvents(const QList<charts::Event> &events)
{
    m_events = events;
    for (const SmallChart *one : std::as_const(m_charts))
        one->chart()->setEvents(events);
}

void RelatedGrid::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    for (const SmallChart *one : std::as_const(m_charts))
        one->chart()->setZone(zone);
}

void RelatedGrid::setNow(base::Instant now)
{
    m_now = now;
    for (const SmallChart *one : std::as_const(m_charts))
        one->chart()->setNow(now);
}

/// As many as have room, and no fewer in the last row than must be.
int RelatedGrid::columns() const
{
    const int count = std::max(1, int(m_charts.size()));
    const int most = std::clamp(viewport()->width() / narrowest, 1, std::min(mostColumns, count));
    const int rows = (count + most - 1) / most;
    return (count + rows - 1) / rows;
}

void RelatedGrid::arrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    const int columns = this->columns();
    const int count = int(m_charts.size());
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        m_grid->setRowStretch(row, row * columns < count ? 1 : 0);
        m_grid->setRowMinimumHeight(row, 0);
    }
    for (int i = 0; i < count; ++i) {
        SmallChart *one = m_charts.at(i);
        m_grid->addWidget(one, i / columns, i % columns);
        m_grid->setRowStretch(i / columns, 1);
        m_grid->setRowMinimumHeight(i / columns, lowest);
        one->chart()->setTimesLabelled(i + columns >= count);
    }
    m_words->setText(words());
    m_words->setVisible(!words().isEmpty());
    m_grid->addWidget(m_words, (count + columns - 1) / columns, 0, 1, columns);
    // Only once all are laid out are their labels known.
    QMetaObject::invokeMethod(this, &RelatedGrid::alignPlots, Qt::QueuedConnection);
}

/// What there is no chart of.
QString RelatedGrid::words() const
{
    if (!m_unwatched.isEmpty())
        return tr("Not watched here: %1.").arg(m_unwatched.join(u", "_s));
    return m_charts.isEmpty() ? tr("No other signal is related to this one.") : QString();
}

/// Plots below each other begin at the same place: the widest labels say where.
void RelatedGrid::alignPlots()
{
    int room = 0;
    for (const SmallChart *one : std::as_const(m_charts))
        if (!one->chart()->isHidden())
            room = std::max(room, one->chart()->labelRoom());
    for (const SmallChart *one : std::as_const(m_charts))
        one->chart()->setLabelRoom(room);
}

void RelatedGrid::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void RelatedGrid::takeFocus()
{
    if (!m_charts.isEmpty())
        m_charts.first()->takeFocus();
}

/// From the chart with the keyboard so many further; from the first row upwards it leaves.
void RelatedGrid::goOn(qsizetype by)
{
    const QWidget *holder = QApplication::focusWidget();
    const auto from = std::ranges::find_if(m_charts, [holder](const SmallChart *one) {
        return holder && (one == holder || one->isAncestorOf(holder));
    });
    const qsizetype to = from - m_charts.begin() + by;
    if (from == m_charts.end() || to >= m_charts.size())
        return;
    if (to < 0) {
        Q_EMIT left();
        return;
    }
    m_charts.at(to)->takeFocus();
    ensureWidgetVisible(m_charts.at(to), 0, 0);
}

void RelatedGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        goOn(-columns());
        break;
    case Qt::Key_Down:
        goOn(columns());
        break;
    case Qt::Key_Escape:
        Q_EMIT left();
        break;
    default:
        QScrollArea::keyPressEvent(event);
    }
}

} // namespace drilldown
