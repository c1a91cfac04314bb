// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/timeserieschart.h"

#include "models/base/quantitytext.h"
#include "models/series/sampleswriter.h"
#include "widgets/charts/chartarea.h"
#include "widgets/charts/chartdata.h"
#include "widgets/charts/chartlegend.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace charts {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype nameCap = 512; ///< a label of a hostile server must not cost layout time
constexpr int manySteps = 10; ///< how far Ctrl makes the crosshair jump

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
    , m_area(new ChartArea(*m_data, this))
    , m_legend(new ChartLegend(*m_data, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2); // room for the focus frame
    column->setSpacing(shared::space::xs);
    column->addWidget(m_area, 1);
    column->addWidget(m_legend);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart"));
    connect(m_area, &ChartArea::pointed, this, [this](std::optional<qint64> time) { setCursorTime(time); });
    connect(m_legend, &ChartLegend::lineChosen, this, [this](qsizetype line) {
        m_data->highlighted = line;
        m_area->repaintLines();
    });
}

TimeSeriesChart::~TimeSeriesChart()
{
    // Both draw from m_data, and hiding asks them once more: they must not outlive it, as children would.
    delete m_legend;
    delete m_area;
}

void TimeSeriesChart::setContent(const Content &content)
{
    m_data->hidden = std::max<qsizetype>(0, content.lines.size() - maxLines);
    m_data->lines = content.lines.first(content.lines.size() - m_data->hidden);
    m_data->unit = content.unit;
    m_data->range = content.range;
    m_data->thresholds = content.thresholds;
    m_data->highlighted = -1;
    for (Line &line : m_data->lines)
        line.name = shared::capped(line.name, nameCap);
    if (m_data->cursor
        && (*m_data->cursor < base::toMs(m_data->range.from)
            || *m_data->cursor > base::toMs(m_data->range.to)))
        m_data->cursor.reset();
    refresh();
}

void TimeSeriesChart::setEvents(const QList<Event> &events)
{
    m_data->events = events;
    for (Event &event : m_data->events)
        event.label = shared::capped(event.label, nameCap);
    m_area->repaintCursor();
    setAccessibleDescription(summary());
}

void TimeSeriesChart::setZone(const QTimeZone &zone)
{
    m_data->zone = zone;
    refresh();
}

void TimeSeriesChart::refresh()
{
    m_area->rebuild();
    m_legend->rebuild();
    setAccessibleDescription(summary());
}

QString TimeSeriesChart::summary() const
{
    const auto text = [this](double value) { return base::quantityText(value, m_data->unit, locale()); };
    const auto at = [this](base::Instant instant) {
        return base::instantText(instant, m_data->zone, locale());
    };
    if (m_data->lines.isEmpty())
        return tr("The chart has no line.");
    const LineFigures first = figuresOf(m_data->lines.first(), *m_data);
    const auto within = std::ranges::count_if(m_data->events, [this](const Event &event) {
        return event.to >= base::toMs(m_data->range.from) && event.from <= base::toMs(m_data->range.to);
    });
    const QString events =
        within > 0 ? u' ' + tr("%n event(s) in that time.", nullptr, int(within)) : QString();
    return tr("%n line(s) from %1 to %2. %3: now %4, average %5, highest %6.", nullptr,
              int(m_data->lines.size()))
               .arg(at(m_data->range.from), at(m_data->range.to), m_data->lines.first().name, text(first.now),
                    text(first.average), text(first.highest))
        + events;
}

std::optional<base::Instant> TimeSeriesChart::crosshair() const
{
    return m_data->cursor ? std::optional(base::instantFromMs(*m_data->cursor)) : std::nullopt;
}

void TimeSeriesChart::setCursorTime(std::optional<qint64> time)
{
    if (time) { // only where there can be a sample, so that every stop has a value
        const qint64 step = std::max<qint64>(1, m_data->range.step.count());
        const qint64 from = base::toMs(m_data->range.from);
        const qint64 steps = std::llround(double(*time - from) / double(step));
        time = std::clamp(from + steps * step, from, base::toMs(m_data->range.to));
    }
    if (std::exchange(m_data->cursor, time) == time)
        return;
    m_area->repaintCursor();
    m_legend->moveCursor();
    Q_EMIT crosshairMoved();
}

void TimeSeriesChart::announceCursor()
{
    if (!m_data->cursor || m_data->lines.isEmpty())
        return;
    const double value = valueAt(m_data->lines.first(), *m_data->cursor, m_data->range.step.count());
    QAccessibleAnnouncementEvent event(
        this,
        u"%1: %2"_s.arg(base::instantText(base::instantFromMs(*m_data->cursor), m_data->zone, locale()),
                        base::quantityText(value, m_data->unit, locale())));
    QAccessible::updateAccessibility(&event);
}

void TimeSeriesChart::keyPressEvent(QKeyEvent *event)
{
    const qint64 from = base::toMs(m_data->range.from);
    const qint64 to = base::toMs(m_data->range.to);
    const qint64 step =
        m_data->range.step.count() * (event->modifiers() & Qt::ControlModifier ? manySteps : 1);
    switch (event->key()) {
    case Qt::Key_Left:
        setCursorTime(std::max(from, m_data->cursor.value_or(to + step) - step));
        break;
    case Qt::Key_Right:
        setCursorTime(std::min(to, m_data->cursor.value_or(from - step) + step));
        break;
    case Qt::Key_Home:
        setCursorTime(from);
        break;
    case Qt::Key_End:
        setCursorTime(to);
        break;
    case Qt::Key_Escape:
        if (!m_data->cursor) {
            QWidget::keyPressEvent(event);
            return;
        }
        setCursorTime(std::nullopt);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    announceCursor();
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
