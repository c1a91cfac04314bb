// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The same lines of a time before.
#include "models/series/sampleswriter.h"
#include "widgets/charts/chartcommands.h"
#include "widgets/charts/chartdata.h"
#include "widgets/charts/chartstrip.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/charts/viewtext.h"

#include <QMetaMethod>

#include <set>

namespace charts {

namespace {

using namespace std::chrono_literals;

series::Samples moved(const series::Samples &samples, qint64 by, qint64 step)
{
    series::SamplesWriter writer(2 * step);
    writer.reserve(samples.size());
    if (!samples.isEmpty())
        writer.expectGrid(samples.timeAt(0) + by, step);
    for (qsizetype i = 0; i < samples.size(); ++i) {
        if (samples.hasBounds())
            writer.append(samples.timeAt(i) + by, samples.valueAt(i), samples.boundsAt(i));
        else
            writer.append(samples.timeAt(i) + by, samples.valueAt(i));
    }
    return writer.snapshot();
}

} // namespace

void TimeSeriesChart::forgetComparison()
{
    const qsizetype chosen = m_data->highlighted;
    m_data->lines.removeIf([](const Line &line) { return line.twin >= 0; });
    m_data->highlighted = chosen < m_data->lines.size() ? chosen : -1;
}

void TimeSeriesChart::setComparison(const QList<Line> &lines, base::Milliseconds shift)
{
    forgetComparison();
    m_shift = shift;
    const qsizetype own = m_data->lines.size();
    for (qsizetype i = 0; i < own; ++i) {
        const auto before = std::ranges::find(lines, m_data->lines.at(i).name, &Line::name);
        if (before == lines.end() || before->samples.isEmpty())
            continue;
        m_data->lines.append({.name = tr("%1, %2 before").arg(before->name, lengthText(shift, locale())),
                              .samples = moved(before->samples, shift.count(), m_data->range.step.count()),
                              .twin = i,
                              .labels = before->labels,
                              .unit = m_data->lines.at(i).unit});
    }
    refresh();
    if (m_data->lines.size() == own && own > 0)
        m_strip->tell(tr("Nothing was measured %1 before.").arg(lengthText(shift, locale())));
}

void TimeSeriesChart::compare(base::Milliseconds shift)
{
    m_shift = shift;
    forgetComparison();
    refresh();
    Q_EMIT compareWanted(shift);
}

void TimeSeriesChart::addCompareCommands(ChartCommands &commands)
{
    if (!isSignalConnected(QMetaMethod::fromSignal(&TimeSeriesChart::compareWanted))
        || m_data->lines.isEmpty())
        return;
    const QString group = tr("Compare with");
    const base::Milliseconds length = m_data->range.length();
    const auto add = [&](const QString &text, base::Milliseconds shift) {
        commands.add({.text = text,
                      .run = [this, shift] { compare(shift); },
                      .checked = m_shift == shift,
                      .group = group});
    };
    commands.add({.text = tr("The time before, or nothing"),
                  .keys = {Qt::Key_C},
                  .run = [this, length] { compare(m_shift > 0ms ? 0ms : length); },
                  .group = group});
    const std::set<base::Milliseconds> shifts{length, 24h, 7 * 24h};
    for (const base::Milliseconds shift : shifts)
        add(tr("%1 before").arg(lengthText(shift, locale())), shift);
    add(tr("Nothing"), 0ms);
}

} // namespace charts
