// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The same lines of another time.
#include "models/series/sampleswriter.h"
#include "widgets/charts/chartarea.h"
#include "widgets/charts/chartcommands.h"
#include "widgets/charts/chartdata.h"
#include "widgets/charts/chartstrip.h"
#include "widgets/charts/instantpopup.h"
#include "widgets/charts/popups.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/charts/viewtext.h"
#include "widgets/shared/plainlabel.h"

#include <QMetaMethod>

#include <set>

namespace charts {

namespace {

using namespace std::chrono_literals;

QString nameOf(const Line &line)
{
    return shared::capped(line.name, nameCap);
}

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
    if (std::exchange(m_shift, shift) != shift)
        m_against.reset();
    const qsizetype own = m_data->lines.size();
    for (qsizetype i = 0; i < own; ++i) {
        const auto before = std::ranges::find(lines, m_data->lines.at(i).name, nameOf);
        if (before == lines.end() || before->samples.isEmpty())
            continue;
        m_data->lines.append({.name = twinName(m_data->lines.at(i).name),
                              .samples = moved(before->samples, shift.count(), m_data->range.step.count()),
                              .twin = i,
                              .labels = before->labels,
                              .unit = m_data->lines.at(i).unit});
    }
    refresh();
    if (m_data->lines.size() == own && own > 0)
        tell(m_against ? tr("Nothing was measured then.")
                       : tr("Nothing was measured %1 before.").arg(lengthText(shift, locale())));
}

void TimeSeriesChart::tell(const QString &sentence)
{
    m_strip->tell(sentence);
    m_strip->show(); // also where height is dear
}

/// The name of a line as it was then: by how much is told, and of an instant that was chosen which one.
QString TimeSeriesChart::twinName(const QString &name) const
{
    const QString by = lengthText(std::chrono::abs(m_shift), locale());
    if (!m_against)
        return tr("%1, %2 before").arg(name, by);
    return (m_shift > 0ms ? tr("%1, %2 (%3 before)") : tr("%1, %2 (%3 after)"))
        .arg(name, shortInstantText(*m_against, m_data->zone, locale()), by);
}

/// The right edge of what is seen then stands at that instant, as everywhere in the window.
void TimeSeriesChart::compareWith(base::Instant instant)
{
    m_chosenLast = instant;
    compare(m_data->view.to - instant, instant);
}

void TimeSeriesChart::askInstant()
{
    const base::Instant before = m_data->view.to - m_data->view.length();
    auto *popup = new InstantPopup({.suggested = crosshair().value_or(m_chosenLast.value_or(before)),
                                    .shown = m_data->view.to,
                                    .now = m_data->now.value_or(m_data->range.to),
                                    .zone = m_data->zone},
                                   this);
    connect(popup, &InstantPopup::chosen, this, &TimeSeriesChart::compareWith);
    showPopup(*popup, m_area->viewport()->mapToGlobal(m_area->plot().topLeft()));
}

void TimeSeriesChart::compare(base::Milliseconds shift, std::optional<base::Instant> against)
{
    m_shift = shift;
    m_against = against;
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
                      .checked = m_shift == shift && !m_against,
                      .group = group});
    };
    commands.add({.text = tr("The time before, or nothing"),
                  .keys = {Qt::Key_C},
                  .run = [this, length] { compare(m_shift != 0ms ? 0ms : length); },
                  .group = group});
    const std::set<base::Milliseconds> shifts{length, 24h, 7 * 24h};
    for (const base::Milliseconds shift : shifts)
        add(tr("%1 before").arg(lengthText(shift, locale())), shift);
    if (m_chosenLast)
        commands.add({.text = shortInstantText(*m_chosenLast, m_data->zone, locale()),
                      .run = [this] { compareWith(*m_chosenLast); },
                      .checked = m_against.has_value(),
                      .group = group});
    commands.add({.text = tr("Another instant…"),
                  .keys = {Qt::SHIFT | Qt::Key_C},
                  .run = [this] { askInstant(); },
                  .group = group});
    add(tr("Nothing"), 0ms);
}

} // namespace charts
