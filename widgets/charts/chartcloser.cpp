// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A part of the range at a finer step, in place of what was answered for all of it.
#include "widgets/charts/chartdata.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/shared/plainlabel.h"

namespace charts {

void TimeSeriesChart::setCloser(const QList<Line> &lines, const base::TimeRange &range)
{
    m_closer.clear();
    for (const Line &line : lines)
        m_closer.insert(shared::capped(line.name, nameCap), line.samples);
    m_closerRange = range;
    placeCloser();
    refresh();
}

/// What follows the end of the range goes on with it a little before the closer look does.
bool TimeSeriesChart::fitsCloser() const
{
    const base::TimeRange &view = m_data->view;
    const base::Milliseconds ahead = view.to == m_data->range.to ? view.length() / 8 : base::Milliseconds(0);
    return !m_closer.isEmpty() && m_data->isZoomed() && view.from >= m_closerRange.from
        && view.to <= m_closerRange.to + ahead;
}

void TimeSeriesChart::placeCloser()
{
    m_isCloser = fitsCloser();
    for (Line &line : m_data->lines) {
        if (!line.whole.isEmpty())
            line.samples = std::exchange(line.whole, {});
        if (m_isCloser && line.twin < 0) {
            line.whole = line.samples;
            line.samples = m_closer.value(line.name);
        }
    }
    m_data->view.step = m_isCloser ? m_closerRange.step : m_data->range.step;
}

} // namespace charts
