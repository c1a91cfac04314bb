// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart tells of a point, and the crosshair that it shares.
#include "widgets/charts/chartarea.h"
#include "widgets/charts/chartcommands.h"
#include "widgets/charts/crosshair.h"
#include "widgets/charts/exporting.h"
#include "widgets/charts/linepick.h"
#include "widgets/charts/pointcard.h"
#include "widgets/charts/popups.h"
#include "widgets/charts/timeserieschart.h"

namespace charts {

void TimeSeriesChart::setCrosshair(Crosshair *shared)
{
    if (m_crosshair)
        disconnect(m_crosshair, nullptr, this, nullptr);
    m_crosshair = shared;
    if (!shared)
        return;
    connect(shared, &Crosshair::moved, this, [this](std::optional<qint64> time, const QObject *by) {
        if (by != this)
            setCursorTime(time && m_data->isNearView(*time) ? time : std::nullopt, By::Another);
    });
}

void TimeSeriesChart::setNow(base::Instant now)
{
    m_data->now = now;
}

/// The line that is meant when nobody says which: the one that was brought forward, else the one nearest to
/// the mouse, else the first.
qsizetype TimeSeriesChart::meantLine() const
{
    if (m_data->highlighted >= 0 && m_data->isShown(m_data->highlighted))
        return m_data->highlighted;
    const QList<qsizetype> drawn = drawnLines(*m_data);
    const QRect plot = m_area->plot();
    const QPoint mouse = m_menu ? m_menuAt : m_area->viewport()->mapFromGlobal(QCursor::pos());
    if (drawn.isEmpty() || !m_data->cursor || !plot.contains(mouse))
        return drawn.isEmpty() ? -1 : drawn.first();
    const PlotGeometry &geometry = m_area->geometry();
    const qsizetype nearest = lineAt(*m_data, geometry, geometry.plot.top() + mouse.y() - plot.top());
    return nearest < 0 ? drawn.first() : nearest;
}

void TimeSeriesChart::explainPoint()
{
    const qsizetype line = meantLine();
    if (line < 0 || !m_data->cursor)
        return;
    auto *card = new PointCard(remarksOn(*m_data, line, *m_data->cursor, locale()), this);
    const QRect plot = m_area->plot();
    const double share = double(*m_data->cursor - base::toMs(m_data->view.from))
        / double(std::max<qint64>(1, m_data->view.length().count()));
    const QPoint at(plot.left() + int(share * plot.width()), plot.top());
    showPopup(*card, m_area->viewport()->mapToGlobal(at));
}

void TimeSeriesChart::addAnswerCommands(ChartCommands &commands)
{
    commands.addSeparator();
    commands.add({.text = tr("Explain this point"),
                  .keys = {Qt::Key_E, Qt::CTRL | Qt::Key_E},
                  .run = [this] { explainPoint(); },
                  .possible = [this] { return m_data->cursor && meantLine() >= 0; }});
    addCompareCommands(commands);
}

} // namespace charts
