// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a chart is drawn, as its reader wants it.
#include "widgets/charts/chartcommands.h"
#include "widgets/charts/chartdata.h"
#include "widgets/charts/timeserieschart.h"

#include <QAccessible>

#include <array>

namespace charts {

namespace {

constexpr std::array drawings{Drawing::Lines, Drawing::Steps, Drawing::Filled, Drawing::Stacked};

QString nameOf(Drawing drawing)
{
    switch (drawing) {
    case Drawing::Lines:
        return TimeSeriesChart::tr("Lines", "how a chart is drawn");
    case Drawing::Steps:
        return TimeSeriesChart::tr("Steps", "how a chart is drawn");
    case Drawing::Filled:
        return TimeSeriesChart::tr("Filled", "how a chart is drawn");
    case Drawing::Stacked:
        return TimeSeriesChart::tr("Stacked", "how a chart is drawn");
    }
    Q_UNREACHABLE_RETURN({});
}

/// A line that is alone stands on nothing.
bool isPossible(Drawing drawing, const ChartData &data)
{
    qsizetype together = 0;
    for (qsizetype line = 0; line < data.lines.size(); ++line)
        together += !data.isTwin(line) && data.sideOf(line) == Side::Left ? 1 : 0;
    return drawing != Drawing::Stacked || together > 1;
}

Drawing nextOf(const ChartData &data)
{
    const auto *const now = std::ranges::find(drawings, data.style.drawing);
    const Drawing next = drawings.at(std::size_t(now - drawings.begin() + 1) % drawings.size());
    return isPossible(next, data) ? next : Drawing::Lines;
}

} // namespace

const QString &TimeSeriesChart::subject() const
{
    return m_subject.isEmpty() ? m_data->query : m_subject;
}

void TimeSeriesChart::keepStyle()
{
    m_styles.insert(subject(), m_data->style);
    refresh();
}

void TimeSeriesChart::setDrawing(Drawing drawing)
{
    m_data->style.drawing = drawing;
    keepStyle();
    QAccessibleAnnouncementEvent event(this, nameOf(drawing));
    QAccessible::updateAccessibility(&event);
}

void TimeSeriesChart::setLogarithmic(bool logarithmic)
{
    m_data->style.logarithmWanted = logarithmic;
    keepStyle();
}

void TimeSeriesChart::addStyleCommands(ChartCommands &commands)
{
    if (m_data->lines.isEmpty())
        return;
    const QString group = tr("Drawn as");
    commands.addSeparator();
    for (const Drawing drawing : drawings)
        commands.add({.text = nameOf(drawing),
                      .run = [this, drawing] { setDrawing(drawing); },
                      .possible = [this, drawing] { return isPossible(drawing, *m_data); },
                      .checked = m_data->style.drawing == drawing,
                      .group = group});
    commands.add({.text = tr("The next of these"),
                  .keys = {Qt::Key_D},
                  .run = [this] { setDrawing(nextOf(*m_data)); },
                  .group = group});
    commands.add({.text = tr("Logarithmic scale"),
                  .keys = {Qt::Key_L},
                  .run = [this] { setLogarithmic(!m_data->style.isLogarithmic()); },
                  .possible = [this] { return m_data->style.drawing != Drawing::Stacked; },
                  .checked = m_data->style.isLogarithmic()});
}

} // namespace charts
