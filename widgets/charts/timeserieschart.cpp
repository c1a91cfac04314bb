// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/timeserieschart.h"

#include "models/series/sampleswriter.h"
#include "widgets/charts/chartarea.h"
#include "widgets/charts/chartdata.h"
#include "widgets/charts/chartgestures.h"
#include "widgets/charts/chartlegend.h"
#include "widgets/charts/chartstrip.h"
#include "widgets/charts/csvtask.h"
#include "widgets/charts/linechoice.h"
#include "widgets/charts/samplestable.h"
#include "widgets/charts/viewcontrol.h"
#include "widgets/charts/viewtext.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace charts {

namespace {

using namespace Qt::StringLiterals;

constexpr int roomForStrip = 260; ///< pixels

} // namespace

Line lineOf(const QString &name, const QList<qint64> &times, const QList<double> &values,
            const base::TimeRange &range)
{
    const qint64 step = range.step.count();
    return {.name = name, .samples = series::samplesOf(times, values, step, 2 * step)};
}

TimeSeriesChart::TimeSeriesChart(QWidget *parent)
    : QWidget(parent)
    , m_data(std::make_unique<ChartData>())
    , m_choice(std::make_unique<LineChoice>())
    , m_view(new ViewControl(this))
    , m_area(new ChartArea(*m_data, this))
    , m_gestures(new ChartGestures(*m_area, *m_data, *m_view))
    , m_strip(new ChartStrip(this))
    , m_legend(new ChartLegend(*m_data, this))
{
    arrange();
    connectParts();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart"));
}

void TimeSeriesChart::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2); // room for the focus frame
    column->setSpacing(0);
    column->addWidget(m_area, 1);
    column->addWidget(m_strip);
    column->addWidget(m_legend);
}

void TimeSeriesChart::connectParts()
{
    connect(m_view, &ViewControl::changed, this, &TimeSeriesChart::showView);
    connect(m_area, &ChartArea::pointed, this, [this](std::optional<qint64> time) {
        if (!m_menu) // what the menu does, it does where it was opened
            setCursorTime(time);
    });
    connect(m_gestures, &ChartGestures::menuWanted, this, &TimeSeriesChart::popupMenu);
    connect(m_gestures, &ChartGestures::doubleClicked, this, &TimeSeriesChart::doubleClick);
    connect(m_strip, &ChartStrip::menuWanted, this, &TimeSeriesChart::popupMenu);
    connect(m_strip, &ChartStrip::stopWanted, this, &TimeSeriesChart::stopWriting);
    connect(m_strip, &ChartStrip::resetWanted, m_view, &ViewControl::reset);
    connectLegend();
}

void TimeSeriesChart::connectLegend()
{
    m_strip->addTool(m_legend->field());
    m_legend->table()->installEventFilter(this); // the chart's keys work there, too
    connect(m_legend, &ChartLegend::lineChosen, this, [this](qsizetype line) {
        m_data->highlighted = line;
        m_area->repaintLines();
    });
    connect(m_legend, &ChartLegend::lineToggled, this, [this](qsizetype line) {
        chooseLines([&](LineChoice &choice) { choice.toggle(m_data->lines.at(line).name); });
    });
    connect(m_legend, &ChartLegend::onlyLineWanted, this, [this](qsizetype line) {
        chooseLines(
            [&](LineChoice &choice) { choice.toggleOnly(m_data->lines.at(line).name, m_data->lines); });
    });
    connect(m_legend, &ChartLegend::menuWanted, this, &TimeSeriesChart::popupMenu);
    connect(m_legend, &ChartLegend::left, this, [this] { setFocus(Qt::OtherFocusReason); });
}

void TimeSeriesChart::chooseLines(const std::function<void(LineChoice &)> &choose)
{
    choose(*m_choice);
    refresh();
}

TimeSeriesChart::~TimeSeriesChart()
{
    // All draw from m_data, and hiding asks them once more: they must not outlive it, as children would.
    delete m_table;
    delete m_legend;
    delete m_area;
}

void TimeSeriesChart::setContent(Content content)
{
    const bool same = content.query == m_data->query && content.range == m_data->range;
    if (content.query != m_data->query || content.range.step <= m_closerRange.step)
        m_closer.clear();
    QList<Line> twins; // go on standing behind the same lines until newer ones come
    if (content.query == m_data->query && content.range.length() == m_data->range.length())
        std::ranges::copy_if(m_data->lines, std::back_inserter(twins),
                             [](const Line &line) { return line.twin >= 0; });
    const QString chosen = m_data->highlighted < 0 ? QString() : m_data->lines.at(m_data->highlighted).name;
    m_data->hidden = content.more + std::max<qsizetype>(0, content.lines.size() - maxLines);
    content.lines.resize(std::min(content.lines.size(), maxLines));
    m_data->lines = std::move(content.lines); // each holds some dozens of shared arrays: not copied
    m_data->unit = content.unit;
    m_data->query = content.query;
    m_data->range = content.range;
    m_data->finest = content.finest;
    m_data->thresholds = content.thresholds;
    for (Line &line : m_data->lines)
        line.name = shared::capped(line.name, nameCap);
    twins.removeIf([this](const Line &line) { return line.twin >= m_data->lines.size(); });
    m_data->lines += twins;
    m_data->settleUnits();
    m_subject = content.subject;
    m_data->style = m_styles.value(subject(), content.style);
    showRange(chosen);
    if (m_shift.count() != 0 && !same)
        Q_EMIT compareWanted(m_shift);
}

/// @param chosen the name of the line that was brought forward
void TimeSeriesChart::showRange(const QString &chosen)
{
    m_view->setWhole(m_data->range, m_data->finest);
    m_data->view = m_view->viewport().visible();
    placeCloser();
    const auto again = std::ranges::find(m_data->lines, chosen, &Line::name);
    const bool found = !chosen.isEmpty() && again != m_data->lines.end();
    m_data->highlighted = found ? again - m_data->lines.begin() : -1;
    const bool leaves = m_data->cursor && !m_data->isNearView(*m_data->cursor);
    if (leaves)
        m_data->cursor.reset();
    refresh();
    if (leaves) {
        m_legend->moveCursor(); // its figures are of now again
        Q_EMIT crosshairMoved();
    }
}

void TimeSeriesChart::setEvents(const QList<Event> &events)
{
    QList<Event> readable = events;
    for (Event &event : readable)
        event.label = shared::capped(event.label, nameCap);
    m_data->events = EventBands(readable);
    m_area->repaintLines();
    setAccessibleDescription(summary());
}

void TimeSeriesChart::setZone(const QTimeZone &zone)
{
    m_data->zone = zone;
    refresh();
}

void TimeSeriesChart::refresh()
{
    m_data->shown = m_choice->applied(*m_data);
    m_data->settleStack();
    m_area->rebuild();
    if (!m_data->compact)
        m_legend->rebuild();
    if (m_table)
        m_table->rebuild();
    sayView();
    setAccessibleDescription(summary());
    if (std::exchange(m_isStacked, !m_data->stack.isEmpty()) == m_data->stack.isEmpty())
        Q_EMIT stackedChanged();
}

const base::TimeRange &TimeSeriesChart::range() const
{
    return m_data->range;
}

const base::TimeRange &TimeSeriesChart::view() const
{
    return m_data->view;
}

void TimeSeriesChart::setView(base::Instant from, base::Instant to)
{
    m_view->zoomTo(base::toMs(from), base::toMs(to));
}

void TimeSeriesChart::showView()
{
    m_data->view = m_view->viewport().visible();
    placeCloser();
    refresh();
    Q_EMIT viewChanged(m_data->view.from, m_data->view.to);
}

/// What is missing from the picture is said first.
void TimeSeriesChart::sayView()
{
    m_missing = missingTexts(*m_data, locale()).join(u" · "_s);
    const QString view = viewText(*m_data, locale());
    m_strip->say(m_missing.isEmpty() ? view : m_missing + u" · "_s + view, m_data->isZoomed());
    fitStrip();
}

/// Where height is dear the line comes only when it has something to say.
void TimeSeriesChart::fitStrip()
{
    const bool speaks = height() >= roomForStrip || m_data->isZoomed() || !m_missing.isEmpty();
    m_strip->setVisible(!m_data->compact && speaks);
}

QString TimeSeriesChart::summary() const
{
    return summaryOf(*m_data, locale());
}

void TimeSeriesChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::LocaleChange || type == QEvent::FontChange)
        refresh();
}

void TimeSeriesChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_legend->setRoom(height() / 3);
    fitStrip();
}

void TimeSeriesChart::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(shared::Theme::of(palette()).info, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace charts
