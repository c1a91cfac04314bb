// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A chart beside others: the crosshair of its window, and what makes several small ones read as one.
#include "widgets/charts/chartarea.h"
#include "widgets/charts/chartcommands.h"
#include "widgets/charts/chartdata.h"
#include "widgets/charts/chartlegend.h"
#include "widgets/charts/crosshair.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/charts/viewcontrol.h"

#include <QMetaMethod>

namespace charts {

void TimeSeriesChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (Crosshair *shared = Crosshair::around(this); shared && shared != m_crosshair)
        setCrosshair(shared);
}

void TimeSeriesChart::followView(base::Instant from, base::Instant to)
{
    m_view->follow(base::toMs(from), base::toMs(to));
}

void TimeSeriesChart::setCompact()
{
    m_data->compact = true;
    m_legend->hide();
    m_area->fitSize();
    refresh();
}

void TimeSeriesChart::setTimesLabelled(bool labelled)
{
    if (std::exchange(m_data->timesLabelled, labelled) != labelled)
        m_area->rebuild();
}

int TimeSeriesChart::labelRoom() const
{
    return m_area->labelRoom();
}

void TimeSeriesChart::setLabelRoom(int pixels)
{
    if (std::exchange(m_data->labelRoom, pixels) != pixels)
        m_area->rebuild();
}

void TimeSeriesChart::doubleClick()
{
    if (m_data->compact)
        Q_EMIT opened();
    else
        m_view->reset();
}

void TimeSeriesChart::addOpenCommand(ChartCommands &commands)
{
    if (!m_data->compact || !isSignalConnected(QMetaMethod::fromSignal(&TimeSeriesChart::opened)))
        return;
    commands.add({.text = tr("Show large"), .keys = {Qt::Key_Return, Qt::Key_Enter}, .run = [this] {
                      Q_EMIT opened();
                  }});
    commands.addSeparator();
}

} // namespace charts
